import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { read, type Table } from '../../weights/index.ts';
import { keyHash, placeKey, skeleton } from './key.ts';

/** What an entry is; a kind's number in the file is its index here. */
export const KINDS_OF_PLACE = ['town', 'province', 'country', 'area', 'exact'] as const;
export type KindOfPlace = (typeof KINDS_OF_PLACE)[number];

/** One place of the gazetteer. */
export interface Entry {
  readonly number: number;
  readonly name: string;
  readonly kind: KindOfPlace;
  readonly capital: boolean;
  /** Rounded to a twelfth of its size or so; 0 where it is not known. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly point: readonly [longitude: number, latitude: number];
  /** ISO 3166-1 alpha-2; '' where there is none or several claim it. */
  readonly country: string;
  /** The province's entry; -1 where there is none. */
  readonly province: number;
}

/** The places that the package knows, by name. */
export interface Gazetteer {
  /** Every place of that name, in any spelling that the lists hold. */
  named(name: string): readonly Entry[];
  /** Every town, province or site whose name may be that one, romanised in another way. */
  alike(name: string): readonly Entry[];
  entry(number: number): Entry;
  /** The country's own name; the code where it has none. */
  country(code: string): string;
}

const FILE = new URL('../../../models/en/gazetteer.bin', import.meta.url);

let loaded: Gazetteer | undefined;

/**
 * The gazetteer of the package, read on the first call.
 * @throws Error when the file is missing or damaged; the message names it.
 */
export function gazetteer(): Gazetteer {
  loaded ??= gazetteerOf(readFileSync(FILE));
  return loaded;
}

function gazetteerOf(packed: Uint8Array): Gazetteer {
  const { tables, meta } = read(brotliDecompressSync(packed), FILE.pathname);
  const table = (name: string) => tables.get(name)!;
  const names = new TextDecoder().decode(table('names') as Uint8Array).split('\n');
  const { countries, provinces } = meta as { countries: string[]; provinces: number[] };
  const countryNames = new Map<string, string>();
  const kinds = table('kind');
  for (let i = 0; i < names.length && kinds[i] !== 0; i++)
    if (KINDS_OF_PLACE[kinds[i]] === 'country') countryNames.set(countries[table('country')[i]], names[i]);

  const entry = (number: number): Entry => ({
    number,
    name: names[number],
    kind: KINDS_OF_PLACE[kinds[number]],
    capital: table('capital')[number] === 1,
    population: Math.round(2 ** (table('population')[number] / 8)) - 1,
    point: [table('longitude')[number] / 1e4, table('latitude')[number] / 1e4],
    country: countries[table('country')[number]],
    province: provinces[table('province')[number]],
  });

  return {
    entry,
    country: (code) => countryNames.get(code) ?? code,
    named: (name) => sought(placeKey(name), table('hash'), table('check'), table('entry')).map(entry),
    alike: (name) =>
      sought(skeleton(placeKey(name)), table('boneHash'), table('boneCheck'), table('boneEntry')).map(entry),
  };
}

/** The entries under a key; none for an empty one. */
function sought(key: string, hashes: Table, checks: Table, entries: Table): number[] {
  if (key === '') return [];
  const { hash, check } = keyHash(key);
  const found: number[] = [];
  for (let i = first(hashes, hash); i < hashes.length && hashes[i] >>> 0 === hash; i++)
    if (checks[i] === check) found.push(entries[i]);
  return found;
}

/** The first index whose value, as an unsigned number, is at least `sought`. */
function first(sorted: ArrayLike<number>, sought: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] >>> 0 < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
