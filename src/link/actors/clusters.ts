import type { Cluster, Heard, NameLink } from '../../model/index.ts';
import { compareNames } from '../names/index.ts';
import { describe } from './actor.ts';
import { companyShared, type Weighed, weigh } from './evidence.ts';
import { Groups } from './groups.ts';
import { type ActorJudgement, type Decision, decisionsOf } from './judged.ts';
import { shortOf } from './touched.ts';

/**
 * The actors that some spellings make. Judgements come first: of two on one pair the later holds. Then the surest links
 * join, never two that are kept apart: by a judgement, by one report that has both names, or by names that can't be one
 * person's. A single name joins last, and only where one alone of the fuller names can be meant. What stays in doubt is
 * two actors that are `maybe the same`. Depends on nothing but its arguments.
 * @param heard spellings as `touched` gives them
 * @param links as `touched` gives them; those that lead to no spelling of `heard` count as doubts alone
 * @param judgements those in force (not undone), in any order
 */
export function clustersOf(
  heard: readonly Heard[],
  links: readonly NameLink[],
  judgements: readonly ActorJudgement[],
): Cluster[] {
  const known = new Map(heard.map((one) => [one.number, one]));
  const groups = new Groups(known.keys());
  const decisions = decisionsOf(judgements);
  const reasons = new Map<number, string[]>();
  const because = (number: number, reason: string) => reasons.set(number, [...(reasons.get(number) ?? []), reason]);

  for (const { a, b, joined } of decisions) if (!joined) groups.part(a, b);
  for (const { a, b, joined, judgement } of decisions) {
    if (!joined || !groups.has(a) || !groups.has(b)) continue;
    groups.join(a, b);
    because(a, `${named(known, a)} and ${named(known, b)}: judgement ${judgement}`);
  }
  const decided = new Set(decisions.map(({ a, b }) => `${a} ${b}`));
  const weighed = links
    .filter(({ a, b }) => !decided.has(`${a} ${b}`))
    .map((link): Weighed => {
      const [a, b] = [known.get(link.a), known.get(link.b)];
      return a && b ? weigh(link, a, b) : { ...link, apart: false };
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b, apart } of weighed) if (apart) groups.part(a, b);

  const inside = weighed.filter(({ a, b }) => groups.has(a) && groups.has(b));
  for (const { a, b, sameness, short, reason } of inside) {
    if (sameness !== 'same' || short !== null || groups.root(a) === groups.root(b)) continue;
    if (groups.parted(a, b) || clash(groups, known, a, b)) continue;
    groups.join(a, b);
    because(a, `${named(known, a)} and ${named(known, b)}: ${reason}`);
  }
  const settled = joinShort(groups, known, weighed, because);

  const doubts = weighed.filter((link) => isDoubt(link, groups, settled, decisions));
  return groups.all().map((numbers) => describe(numbers, known, reasons, doubts));
}

/** Whether a link leaves a doubt: not within one actor, nor about a single name that has found its own, nor against a judgement. */
function isDoubt(link: Weighed, groups: Groups, settled: ReadonlySet<number>, decisions: readonly Decision[]): boolean {
  const { a, b, relation } = link;
  if (relation !== null) return true;
  const [x, y] = [groups.root(a), groups.root(b)];
  const short = shortOf(link);
  if (x === y || (short !== null && settled.has(short))) return false;
  return !decisions.some((one) => {
    const [of, from] = [groups.root(one.a), groups.root(one.b)];
    return !one.joined && ((of === x && from === y) || (of === y && from === x));
  });
}

const named = (known: ReadonlyMap<number, Heard>, n: number) => `“${known.get(n)?.name ?? n}”`;

/** So many spellings of a group are looked at. */
const LOOKED_AT = 6;

/** Whether two groups hold names that can't be one person's: what joins A to B and B to C must not join A to C. */
function clash(groups: Groups, known: ReadonlyMap<number, Heard>, a: number, b: number): boolean {
  const some = (n: number) =>
    groups
      .members(n)
      .slice(0, LOOKED_AT)
      .map((m) => known.get(m) as Heard);
  for (const x of some(a))
    for (const y of some(b))
      if (x.kind === 'person' && y.kind === 'person' && compareNames(x.name, y.name, 'person').score < 0.25)
        return true;
  return false;
}

/** Joins single names, acronyms and the like to the one fuller name that they can be part of; gives those that are joined. */
function joinShort(
  groups: Groups,
  known: ReadonlyMap<number, Heard>,
  links: readonly Weighed[],
  because: (number: number, reason: string) => void,
): Set<number> {
  const settled = new Set<number>();
  const fuller = new Map<number, Map<number, Weighed>>();
  for (const link of links) {
    const short = shortOf(link);
    if (short === null || link.sameness !== 'same' || !groups.has(short)) continue;
    const whole = link.a === short ? link.b : link.a;
    if (groups.has(whole) && (groups.parted(short, whole) || groups.root(short) === groups.root(whole))) continue;
    // A fuller name that is not here is somebody all the same.
    const owner = groups.has(whole) ? groups.root(whole) : whole;
    const takers = fuller.get(groups.root(short)) ?? new Map<number, Weighed>();
    if (!takers.has(owner)) takers.set(owner, link);
    fuller.set(groups.root(short), takers);
  }
  for (const [short, takers] of fuller) {
    const [best, second] = [...takers].sort(([, x], [, y]) => y.score - x.score);
    const clear = second === undefined || best[1].score - second[1].score >= CLEARLY;
    const chosen = clear ? best : familiar(groups, known, short, takers);
    if (!chosen || !groups.has(chosen[0])) continue;
    const [owner, { a, b, reason }] = chosen;
    if (groups.parted(short, owner)) continue;
    for (const n of groups.members(short)) settled.add(n);
    groups.join(short, owner);
    because(short, `${named(known, a)} and ${named(known, b)}: ${reason}`);
  }
  return settled;
}

/** A family name spelled alike goes before one that is romanised differently. */
const CLEARLY = 0.02;

/** Of several fuller names the only one in whose company a single name is met. */
function familiar(
  groups: Groups,
  known: ReadonlyMap<number, Heard>,
  short: number,
  takers: ReadonlyMap<number, Weighed>,
): [number, Weighed] | undefined {
  const single = known.get(short) as Heard;
  const met = [...takers].filter(([owner]) =>
    groups.has(owner) ? groups.members(owner).some((n) => companyShared(single, known.get(n) as Heard) >= 2) : true,
  );
  return met.length === 1 ? met[0] : undefined;
}
