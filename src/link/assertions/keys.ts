import type { Quantity } from '../../model/index.ts';

/** A word as an index holds it: lower case, without its accents. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`‘ʿʾ]/g, '');

/** At most so many keys an assertion: a long quotation is found by its first words and all its names. */
const MOST = 48;

/** What an index finds an assertion by; see `Assertion.keys`. */
export function keysOf(words: readonly string[], names: readonly string[], quantities: readonly Quantity[]): string[] {
  const keys = new Set<string>();
  for (const name of names)
    for (const part of name.split(/[^\p{L}\p{N}]+/u)) if (part.length > 2) keys.add(`n:${folded(part)}`);
  for (const { min, max, unit, what } of quantities) {
    const thing = what ? what.toLowerCase().split(' ').at(-1) : unit;
    keys.add(`q:${min ?? max} ${thing}`);
    if (what) keys.add(`${unit === 'people' ? 'f' : 'w'}:${thing}`);
  }
  for (const word of words) keys.add(`w:${folded(word)}`);
  return [...keys].slice(0, MOST);
}

/**
 * How much sharing a key tells, in nats: the rarer, the more (inverse document frequency, Spärck Jones 1972).
 * @param holders how many assertions of the collection hold the key
 * @param total how many assertions the collection has
 */
export const keyWeight = (holders: number, total: number): number => Math.log((1 + total) / (1 + holders));

/** A key that more assertions than this hold is not asked for candidates: it would cost much and tell little. */
export const MOST_HOLDERS = 400;
/** How many of an assertion's rarest keys are asked for candidates. */
export const MOST_ASKED = 16;
/** How many candidates an assertion is held against. */
export const MOST_CANDIDATES = 40;
/** Candidates must share keys that together weigh at least this. */
export const LEAST_WEIGHT = 5;
/** In a small collection, where no key can weigh much: this share of what the rarest weighs. */
const SMALL = 0.8;

/**
 * The assertions worth holding against one, best first.
 * @param keys its keys
 * @param total how many assertions the collection has
 * @param holdersOf how many hold a key, and which (asked only for keys that few hold)
 */
export function candidatesOf<Id>(
  keys: readonly string[],
  total: number,
  holdersOf: { count(key: string): number; ids(key: string): Iterable<Id> },
): Id[] {
  const asked = keys
    .map((key) => ({ key, count: holdersOf.count(key) }))
    .filter(({ count }) => count > 0 && count <= MOST_HOLDERS)
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ASKED);
  const weights = new Map<Id, number>();
  const least = Math.min(LEAST_WEIGHT, SMALL * Math.log(1 + total));
  for (const { key, count } of asked) {
    const weight = keyWeight(count, total);
    for (const id of holdersOf.ids(key)) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => weight >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}
