import type { JudgedPair, OriginLink, RelatedPair } from '../../model/index.ts';
import { BINDS, claimsOf, copyLink, originsOf } from '../../pipeline.ts';
import type { AssertionLinks, Numbered } from '../../store/index.ts';

/**
 * Assertions that are looked at to make claims anew. A claim that has grown to this many keeps what it has and takes no
 * more, so that one more report costs no more in a large collection than in a small one.
 */
const MOST = 400;

/** What binds assertions, with their numbers. */
interface Bound {
  readonly pairs: Map<string, RelatedPair>;
  readonly judged: Map<string, JudgedPair>;
}

/** Makes the claims anew that a change to some assertions can alter, with their origins. */
export async function makeClaims(links: AssertionLinks, assertions: readonly number[]): Promise<void> {
  const done = new Set<number>();
  for (const start of assertions) {
    if (done.has(start)) continue;
    const bound: Bound = { pairs: new Map(), judged: new Map() };
    const reached = await reach(links, start, bound);
    for (const number of reached) done.add(number);
    if (reached.size > MOST) continue;
    const members = await links.members([...reached].sort((a, b) => a - b));
    const leans = await links.originLinks([...reached]);
    const claims = claimsOf(members, [...bound.pairs.values()], [...bound.judged.values()]);
    const byId = new Map(members.map((member) => [member.id, member]));
    await links.keepClaims(
      members,
      claims.map((claim) => {
        const own = claim.sides.map(({ member }) => byId.get(member) as Numbered);
        return { ...claim, origins: originsOf(own, [...leans, ...copyLinks(own)]).length };
      }),
    );
  }
}

/** All assertions that are bound to one, over any number of steps; stops soon after `MOST`. */
async function reach(links: AssertionLinks, start: number, { pairs, judged }: Bound): Promise<Set<number>> {
  const reached = new Set([start]);
  for (let edge = [start]; edge.length > 0 && reached.size <= MOST; ) {
    const found = [...(await links.relations(edge)), ...(await links.judgedPairs(edge))];
    edge = [];
    for (const pair of found) {
      if ('relation' in pair && pair.score < BINDS) continue;
      if ('relation' in pair) pairs.set(`${pair.from} ${pair.to}`, pair);
      else judged.set(`${pair.from} ${pair.to}`, pair);
      for (const number of pair.numbers) {
        if (reached.has(number)) continue;
        reached.add(number);
        edge.push(number);
      }
    }
  }
  return reached;
}

/** A report and its copies are one origin. */
function copyLinks(members: readonly Numbered[]): OriginLink[] {
  const first = new Map<string, Numbered>();
  return members.flatMap((member) => {
    const root = member.copyOf ?? member.report;
    const one = first.get(root);
    if (one === undefined) first.set(root, member);
    return one === undefined || one.report === member.report ? [] : [copyLink(member.id, one.id)];
  });
}
