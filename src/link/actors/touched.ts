import type { NameLink } from '../../model/index.ts';
import type { ActorJudgement } from './clusters.ts';

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
    for (const link of await linksOf(edge)) {
      links.set(`${link.a} ${link.b}`, link);
      if (link.sameness !== 'same') continue;
      reach(link.a);
      reach(link.b);
    }
    edge = next;
  }
  return { spellings: [...seen].sort((a, b) => a - b), links: [...links.values()] };
}
