import type { NameLink } from '../../model/index.ts';
import type { ActorJudgement } from './judged.ts';

/** A single name that is part of more fuller ones than this is nobody's: "Khan". Nothing is reached through it. */
export const MOST_FULLER = 12;

/** Links from this score on can be decided by the company that two names keep. */
export const DECIDABLE = 0.5;

/**
 * All spellings whose clusters a change to some can alter: those, and whatever is reached from them over links that can
 * join, or over judgements. Asks for links in rounds, one call a round.
 * @param linksOf the links that have one of the given spellings on either side
 * @param judgements all that are in force
 */
export async function touched(
  numbers: readonly number[],
  linksOf: (numbers: readonly number[]) => Promise<readonly NameLink[]>,
  judgements: readonly ActorJudgement[],
): Promise<{ readonly spellings: readonly number[]; readonly links: readonly NameLink[] }> {
  const seen = new Set(numbers);
  const links = new Map<string, NameLink>();
  const judged = new Map<number, number[]>();
  for (const { about } of judgements) for (const n of about) judged.set(n, [...(judged.get(n) ?? []), ...about]);
  for (let edge = [...seen]; edge.length > 0; ) {
    const next: number[] = [];
    const reach = (n: number) => {
      if (seen.has(n)) return;
      seen.add(n);
      next.push(n);
    };
    for (const n of edge) for (const other of judged.get(n) ?? []) reach(other);
    const found = await linksOf(edge);
    const asked = new Set(edge);
    const fuller = new Map<number, number>();
    for (const link of found) {
      const short = shortOf(link);
      if (short !== null && link.relation === null && asked.has(short)) fuller.set(short, (fuller.get(short) ?? 0) + 1);
    }
    for (const link of found) {
      links.set(`${link.a} ${link.b}`, link);
      if (link.score < DECIDABLE || link.relation !== null) continue;
      const short = shortOf(link);
      if (short !== null && (fuller.get(short) ?? 0) > MOST_FULLER) continue;
      reach(link.a);
      reach(link.b);
    }
    edge = next;
  }
  return { spellings: [...seen].sort((a, b) => a - b), links: [...links.values()] };
}

/** The spelling that is part of the other's name; null where neither is. */
export const shortOf = ({ short, a, b }: NameLink): number | null => (short === null ? null : short === 'a' ? a : b);
