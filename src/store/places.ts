import type { Place } from '../model/index.ts';
import type { KeptPlace } from './answers.ts';
import type { Paging, PlaceQuery } from './asking.ts';
import { chunks } from './chunks.ts';
import type { Db } from './dialect.ts';
import { wholeWords } from './reports.ts';

/** Places whose spellings are fetched at a time. */
const AT_ONCE = 500;

/** What a place is told from others by: its gazetteer name and point, or its name where nobody could place it. */
export function placeKey({ name, resolved, point }: Pick<Place, 'name' | 'resolved' | 'point'>): string {
  return resolved === null ? `? ${name}` : [resolved, ...(point === null ? [] : [point.join(',')])].join(' ');
}

/** The places that reports name, those named most first. Names that nobody could place stand for themselves. */
export async function* listPlaces(db: Db, query: PlaceQuery & Paging): AsyncGenerator<KeptPlace> {
  const rows = await asked(db, query).orderBy('mentions', 'desc').orderBy('key').execute();
  const from = query.after === undefined ? 0 : rows.findIndex(({ key }) => key === query.after) + 1;
  if (query.after !== undefined && from === 0) return;
  for (const some of chunks(rows.slice(from, from + (query.limit ?? rows.length)), AT_ONCE)) {
    const names = await namesOf(
      db,
      some.map(({ key }) => key),
    );
    for (const { key, resolved, longitude, latitude, precision, within, country, reason, ...row } of some) {
      const written = names.get(key) ?? [];
      const point: Place['point'] = longitude === null || latitude === null ? null : [longitude, latitude];
      yield {
        ...{ id: key, name: resolved ?? written[0], resolved, point, precision, country, reason, names: written },
        ...{ within: JSON.parse(within) as string[], mentions: Number(row.mentions), reports: Number(row.reports) },
      };
    }
  }
}

function asked(db: Db, { name, report, resolved }: PlaceQuery) {
  let asked = db
    .selectFrom('places')
    .select('key')
    .select(({ fn }) => [fn.min('resolved').as('resolved'), fn.min('country').as('country')])
    .select(({ fn }) => [fn.min('longitude').as('longitude'), fn.min('latitude').as('latitude')])
    .select(({ fn }) => [fn.min('precision').as('precision'), fn.min('within').as('within')])
    .select(({ fn }) => [fn.min('reason').as('reason'), fn.countAll().as('mentions')])
    .select(({ fn }) => fn.count('report').distinct().as('reports'))
    .groupBy('key');
  const words = wholeWords(name);
  if (words.length > 0) {
    asked = asked.where('key', 'in', (eb) =>
      eb
        .selectFrom('places as named')
        .select('named.key')
        .where((each) => each.and(words.map((word) => each('named.name_key', 'like', word)))),
    );
  }
  if (report !== undefined)
    asked = asked.where('report', 'in', (eb) => eb.selectFrom('reports').select('number').where('id', '=', report));
  if (resolved !== undefined) asked = asked.where('resolved', resolved ? 'is not' : 'is', null);
  return asked;
}

/** How each place is written, the most frequent first. */
async function namesOf(db: Db, keys: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('places')
    .select(({ fn }) => ['key', 'name', fn.countAll().as('mentions')])
    .where('key', 'in', keys)
    .groupBy(['key', 'name'])
    .orderBy('mentions', 'desc')
    .orderBy('name')
    .execute();
  const names = new Map<string, string[]>();
  for (const { key, name } of rows) names.set(key, [...(names.get(key) ?? []), name]);
  return names;
}
