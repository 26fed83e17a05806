import { fillFinds } from '../finds.ts';
import type { Migration } from './index.ts';

/** Figures, events and places as rows that can be asked; what reports hold of them as JSON is filled in. */
export const finds: Migration = {
  name: '0004-finds',
  statements: ({ types: { integer, real, clustered } }) => {
    const standing = `report ${integer} not null references reports (number), place ${integer} not null,
      "start" ${integer} not null, "end" ${integer} not null`;
    return [
      `create table figures (${standing}, raw text not null, min ${real}, max ${real}, unit text not null, what text,
        bound text not null, "where" text, "when" text, "by" text, statement ${integer} references statements (number),
        what_key text not null, where_key text not null, primary key (report, place))${clustered}`,
      'create index figures_by_unit on figures (unit, what_key)',
      `create table events (${standing}, trigger_start ${integer} not null, trigger_end ${integer} not null,
        type text not null, what text not null, who text, whom text, "where" text, "when" text, happened text not null,
        statement ${integer} references statements (number), figures text not null, reason text not null,
        first_day text, last_day text, sort_day text not null, what_key text not null, where_key text not null,
        who_key text not null, primary key (report, place))${clustered}`,
      'create index events_by_day on events (sort_day, report, place)',
      'create index events_by_type on events (type, sort_day, report, place)',
      `create table places (${standing}, name text not null, resolved text, longitude ${real}, latitude ${real},
        precision text, within text not null, country text, reason text not null, key text not null, name_key text not null,
        primary key (report, place))${clustered}`,
      'create index places_by_key on places (key)',
    ];
  },
  fill: fillFinds,
};
