import { COUNTRIES } from './lists/countries.ts';
import { wordsOf } from './words.ts';

interface Country {
  readonly code: string;
  /** The usual name. */
  readonly name: string;
  readonly capital: string;
}

const byCode = new Map<string, Country>();
/** Names, and demonyms apart, by their words joined with blanks. */
const names = new Map<string, string>();
const demonyms = new Map<string, string>();
const capitals = new Map<string, string>();

for (const line of COUNTRIES.trim().split('\n')) {
  const [code, rest] = line.split(': ');
  const [named, people, capital] = rest.split('|').map((part) => part.trim());
  byCode.set(code, { code, name: named.split(',')[0].trim(), capital });
  for (const name of named.split(', ')) names.set(key(name), code);
  for (const name of people.split(', ')) {
    demonyms.set(key(name), code);
    demonyms.set(`${key(name)}s`, code);
  }
  if (capital) capitals.set(key(capital), code);
}

function key(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ');
}

const LONGEST = 6;

/** The country that words name in full; null where none. Codes are ISO 3166-1 alpha-2 in lower case, or made up for others. */
export const countryCode = (words: readonly string[]): string | null =>
  names.get(words.filter((word) => word !== 'the').join(' ')) ?? null;

/** The country that a word tells the people of: `iranian` is `ir`. */
export const demonymCode = (words: string): string | null => demonyms.get(words) ?? null;

/** The country whose capital the words name. */
export const capitalOf = (words: readonly string[]): string | null => capitals.get(words.join(' ')) ?? null;

/** A country's usual name. */
export const countryName = (code: string): string => byCode.get(code)?.name ?? code;

/** Finds countries among words, by name or people, the longest first: `at` is the first word, `length` how many. */
export function countriesIn(
  words: readonly string[],
): { readonly at: number; readonly length: number; readonly code: string }[] {
  const found: { at: number; length: number; code: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length).join(' ');
      const code = names.get(run) ?? demonyms.get(run);
      if (code === undefined) continue;
      found.push({ at, length, code });
      at += length - 1;
      break;
    }
  }
  return found;
}
