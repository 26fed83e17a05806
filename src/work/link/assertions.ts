import type { Conflict, OriginLink, RelatedPair } from '../../model/index.ts';
import { assertionsIn, candidatesOf, conflictOf, originLinkOf, relate, sumConflicts } from '../../pipeline.ts';
import type { AssertionLinks, Numbered, Unlinked } from '../../store/index.ts';
import { makeClaims } from './claims.ts';

/** Two assertions' numbers: the one that was added first, and the other. */
type Pair<T> = T & { readonly numbers: readonly [number, number] };

/** Holds what a report asserts against what others do, and what it asserts itself, as far as they share rare words. */
export async function linkAssertionsOf(links: AssertionLinks, report: Unlinked): Promise<void> {
  if (!report.asserted) await links.keepAssertions(report, assertionsIn(report.text, report.extraction));
  const own = await links.members(await links.assertions(report.number));
  const found = await relatedOf(links, own);
  await links.keepRelations(found.pairs);
  await links.keepOriginLinks(found.leans);
  await links.keepConflicts(found.conflicts, (id) => found.numbers.get(id) as number);
  if (report.copyOf === null) await links.keepConflicts(sumConflicts(report.id, report.extraction.sums ?? []), () => 0);
  await makeClaims(links, [...new Set(found.pairs.flatMap(({ numbers }) => numbers))]);
}

interface Related {
  readonly pairs: Pair<RelatedPair>[];
  readonly leans: Pair<OriginLink>[];
  readonly conflicts: Conflict[];
  readonly numbers: ReadonlyMap<string, number>;
}

async function relatedOf(links: AssertionLinks, own: readonly Numbered[]): Promise<Related> {
  await links.index(own.map(({ number, assertion }) => ({ number, keys: assertion.keys })));
  const candidates = await candidatesFor(links, own);
  const others = new Map<number, Numbered>(own.map((member) => [member.number, member]));
  const wanted = [...new Set([...candidates.values()].flat())].filter((number) => !others.has(number));
  for (const member of await links.members(wanted)) others.set(member.number, member);
  const numbers = new Map([...others.values()].map(({ id, number }) => [id, number]));
  const reports = new Map([...others.values()].map(({ id, report }) => [id, report]));
  const related: Related = { pairs: [], leans: [], conflicts: [], numbers };
  for (const one of own) {
    for (const number of candidates.get(one.number) ?? []) {
      const other = others.get(number);
      if (other === undefined || other.number >= one.number) continue;
      const pair: Pair<RelatedPair> = {
        ...relate(other, one),
        from: other.id,
        to: one.id,
        numbers: [number, one.number],
      };
      if (pair.relation === 'unrelated' || pair.relation === 'compatible') continue;
      related.pairs.push(pair);
      const lean = other.report === one.report ? null : originLinkOf(other, one, pair.relation === 'same');
      if (lean !== null) {
        related.leans.push({ ...lean, numbers: [numbers.get(lean.from) as number, numbers.get(lean.to) as number] });
      }
      // What a copy says against others its original says: one conflict is enough.
      const conflict =
        one.copyOf === null && other.copyOf === null ? conflictOf(pair, (id) => reports.get(id) as string) : null;
      if (conflict !== null) related.conflicts.push(conflict);
    }
  }
  return related;
}

/** The assertions worth holding against each of some, by number. */
async function candidatesFor(
  links: AssertionLinks,
  own: readonly Numbered[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { total, count } = await links.holders([...new Set(own.flatMap(({ assertion }) => assertion.keys))]);
  // Which keys are worth asking is for the stage to say: a first round tells, the second has the answers.
  const asked = new Set<string>();
  for (const { assertion } of own) {
    candidatesOf(assertion.keys, total, {
      count,
      ids: (key) => {
        asked.add(key);
        return [];
      },
    });
  }
  const holding = await links.holding([...asked]);
  return new Map(
    own.map(({ number, report, assertion }, n) => {
      // An answer often shares few words with what it answers, but stands right below it.
      const above = own.slice(Math.max(0, n - ABOVE), n).filter((other) => other.report === report);
      const sharing = candidatesOf(assertion.keys, total, { count, ids: (key) => holding.get(key) ?? [] });
      return [number, [...new Set([...above.map((other) => other.number), ...sharing])]];
    }),
  );
}

/** How many assertions above it in its own report an assertion is held against, whatever they share. */
const ABOVE = 5;
