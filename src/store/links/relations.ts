import type { OriginLink, RelatedPair } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import { spansOf } from './assertions.ts';

/** Two assertions' numbers: the one that was added first, and the other. */
type Pair<T> = T & { readonly numbers: readonly [number, number] };

export async function keepRelations(db: Db, pairs: readonly Pair<RelatedPair>[]): Promise<void> {
  const rows = pairs.map(({ numbers: [a, b], relation, score, about, reason, ...spans }) => ({
    ...{ a, b, relation, score, about, reason },
    ...{ a_spans: JSON.stringify(spans.a), b_spans: JSON.stringify(spans.b) },
  }));
  for (const some of chunks(rows)) {
    await db
      .insertInto('relations')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** All that is known of some assertions with others. */
export async function relationsOf(db: Db, numbers: readonly number[]): Promise<Pair<RelatedPair>[]> {
  const found = new Map<string, Pair<RelatedPair>>();
  for (const some of chunks(numbers, 1000)) {
    for (const side of ['relations.a', 'relations.b'] as const) {
      const rows = await db
        .selectFrom('relations')
        .innerJoin('assertions as ones', 'ones.number', 'relations.a')
        .innerJoin('assertions as others', 'others.number', 'relations.b')
        .selectAll('relations')
        .select(['ones.id as from', 'others.id as to'])
        .where(side, 'in', some)
        .execute();
      for (const { a, b, a_spans, b_spans, ...row } of rows) {
        found.set(`${a} ${b}`, { ...row, numbers: [a, b], a: spansOf(a_spans), b: spansOf(b_spans) });
      }
    }
  }
  return [...found.values()].sort((x, y) => x.numbers[0] - y.numbers[0] || x.numbers[1] - y.numbers[1]);
}

export async function keepOriginLinks(db: Db, links: readonly Pair<OriginLink>[]): Promise<void> {
  const rows = links.map(({ numbers: [from, to], kind, score, reason, a, b }) => ({
    ...{ from, to, kind, score, reason, from_spans: JSON.stringify(a), to_spans: JSON.stringify(b) },
  }));
  for (const some of chunks(rows)) {
    await db
      .insertInto('origin_links')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** How some assertions lean on one another. */
export async function originLinksOf(db: Db, numbers: readonly number[]): Promise<OriginLink[]> {
  const found: OriginLink[] = [];
  const among = new Set(numbers);
  for (const some of chunks(numbers, 1000)) {
    const rows = await db
      .selectFrom('origin_links')
      .innerJoin('assertions as ones', 'ones.number', 'origin_links.from')
      .innerJoin('assertions as others', 'others.number', 'origin_links.to')
      .selectAll('origin_links')
      .select(['ones.id as from_id', 'others.id as to_id'])
      .where('origin_links.from', 'in', some)
      .orderBy('origin_links.from')
      .orderBy('origin_links.to')
      .execute();
    for (const { to, kind, score, reason, from_spans, to_spans, from_id, to_id } of rows) {
      if (!among.has(to)) continue;
      const spans = { a: spansOf(from_spans), b: spansOf(to_spans) };
      found.push({ from: from_id, to: to_id, kind, score, reason, ...spans });
    }
  }
  return found;
}
