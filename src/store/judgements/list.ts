import type { Judgement } from '../../model/index.ts';
import type { JudgementQuery, Paging } from '../asking.ts';
import type { Db } from '../dialect.ts';
import { allJudgements } from './force.ts';

/** Judgements, the latest first. People make some thousands of them, so that all are read and some given. */
export async function* listJudgements(db: Db, query: JudgementQuery & Paging): AsyncGenerator<Judgement> {
  const { kind, about, by, after, limit = Number.POSITIVE_INFINITY } = query;
  let given = 0;
  for (const { anchors: _, ...judgement } of (await allJudgements(db)).reverse()) {
    if (after !== undefined && !(judgement.number < Number(after))) continue;
    if (kind !== undefined && judgement.kind !== kind) continue;
    if (about !== undefined && !judgement.about.includes(about)) continue;
    if (by !== undefined && judgement.by !== by) continue;
    if (given++ >= limit) return;
    yield judgement;
  }
}
