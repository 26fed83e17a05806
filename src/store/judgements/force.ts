import type { Selectable } from 'kysely';
import type { Judgement } from '../../model/index.ts';
import type { Db } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import type { Anchor } from './anchors.ts';

/** A judgement with what it is anchored to, so that it outlives the ids that it was made on. */
export interface Anchored extends Judgement {
  readonly anchors: readonly Anchor[];
}

/** Every judgement, in the order in which they were made, each with the one that undid it. */
export async function allJudgements(db: Db): Promise<Anchored[]> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('number').execute();
  const undone = new Map<number, number>();
  // From the last one back: an undo counts only where no later one undid it.
  for (const { number, kind, about } of rows.toReversed()) {
    if (kind !== 'undo' || undone.has(number)) continue;
    const [subject] = JSON.parse(about) as string[];
    undone.set(Number(subject), number);
  }
  return rows.map((row) => judgementOf(row, undone.get(row.number) ?? null));
}

/** The judgements that hold: not undone, and no undo themselves. */
export async function judgementsInForce(db: Db): Promise<Anchored[]> {
  return (await allJudgements(db)).filter(({ kind, undone }) => undone === null && kind !== 'undo');
}

function judgementOf(row: Selectable<Tables['judgements']>, undone: number | null): Anchored {
  const { number, kind, about, value, anchors, note, by, at } = row;
  return {
    ...{ number, kind, about: JSON.parse(about) as string[], value: JSON.parse(value) as Judgement['value'] },
    ...{ anchors: JSON.parse(anchors) as Anchor[], note, by, at, undone },
  };
}
