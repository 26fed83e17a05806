import type { Migration } from './index.ts';

/** What people decide, append-only as the log; and what holds of each thing by it, derived. */
export const judgements: Migration = {
  name: '0005-judgements',
  statements: ({ types: { integer, end, clustered }, appendOnly }) => [
    `create table judgements (number ${integer} not null primary key, kind text not null, about text not null,
      value text not null, anchors text not null, note text, "by" text not null, at text not null)${end}`,
    ...appendOnly('judgements'),
    `create table judged (subject text not null primary key, judgement ${integer} not null references judgements (number),
      state text, grade text, was text not null)${clustered}`,
    'alter table statements add column rejected integer not null default 0',
    'alter table statements add column judged_act text',
    `alter table statements add column judged_speaker ${integer} references spellings (number)`,
    'create index statements_by_judged_speaker on statements (judged_speaker) where judged_speaker is not null',
  ],
};
