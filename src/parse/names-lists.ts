import { readFileSync } from 'node:fs';
import { type Tokens, word } from '../model/index.ts';
import { tokenise } from './tokenise.ts';

/** What the word lists know of a word, as bits. */
export const PLACE = 1;
export const GROUP = 2;
export const TITLE = 4;
export const PARTICLE = 8;
export const GIVEN = 16;
export const SURNAME = 32;
export const ORG_WORD = 64;
export const ORG = 128;
export const NO_NAME = 256;
/** Added to the bits of a word that goes on with an entry of several words. */
export const INSIDE = 512;
/** What follows only hints, and decides nothing by itself: many such words are also surnames or common words. */
export const PLACE_WORD = 1024;
export const TOWN = 2048;
export const STATE_CODE = 4096;
export const BRAND = 8192;
/** The bits that decide, and the place of the first that hints. */
export const KNOWN = 1023;
export const HINTS = 10;

interface Entry {
  /** The entry's words after the first, in lower case. */
  readonly rest: readonly string[];
  readonly bit: number;
}

/** Entries by their first word in lower case. */
export type Lists = ReadonlyMap<string, readonly Entry[]>;

const SECTIONS: Record<string, number> = {
  titles: TITLE,
  particles: PARTICLE,
  given: GIVEN,
  surnames: SURNAME,
  words: ORG_WORD,
  kinds: PLACE_WORD,
  towns: TOWN,
  codes: STATE_CODE,
  brands: BRAND,
  names: ORG,
  notnames: NO_NAME,
};

let loaded: Lists | undefined;

/** The word lists of `models/en/lists/`: entries parted by commas, comment lines with `#`, sections by `name:`. */
export function lists(): Lists {
  if (loaded) return loaded;
  const found = new Map<string, Entry[]>();
  const add = (entry: string, bit: number) => {
    // A lone abbreviation keeps its stop, which the tokeniser only grants where a name follows.
    const tokens = tokenise(/^\p{L}+\.$/u.test(entry) ? '' : entry);
    const words = Array.from({ length: tokens.count }, (_, i) => word(tokens, i).toLowerCase());
    const [first, ...rest] = words.length === 0 ? [entry.toLowerCase()] : words;
    const entries = found.get(first);
    if (entries) entries.push({ rest, bit });
    else found.set(first, [{ rest, bit }]);
  };
  for (const [file, bit] of [
    ['places', PLACE],
    ['groups', GROUP],
    ['people', 0],
    ['organisations', 0],
  ] as const) {
    const text = readFileSync(new URL(`../../models/en/lists/${file}.txt`, import.meta.url), 'utf8');
    for (const line of text.split('\n')) {
      if (line.startsWith('#') || line === '') continue;
      const [, section, entries] = /^(?:(\w+): )?(.*)$/.exec(line)!;
      for (const entry of entries.split(', ')) {
        add(entry, section ? SECTIONS[section] : bit);
        if (file === 'groups') add(`${entry}s`, bit);
      }
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  loaded = found;
  return found;
}

/** The bits of every token. `lower` holds the tokens in lower case. The longest entry that starts at a token counts. */
export function listBits(tokens: Tokens, lower: readonly string[]): Uint16Array {
  const bits = new Uint16Array(tokens.count);
  const known = lists();
  for (let i = 0; i < tokens.count; i++) {
    const entries = known.get(lower[i]);
    if (!entries) continue;
    const end = tokens.sentenceStart[tokens.sentence[i] + 1];
    let longest = -1;
    for (const { rest, bit } of entries) {
      if (rest.length < longest) break;
      if (i + rest.length >= end || !rest.every((next, k) => lower[i + 1 + k] === next)) continue;
      longest = rest.length;
      bits[i] |= bit;
      for (let k = 1; k <= rest.length; k++) bits[i + k] |= bit | INSIDE;
    }
  }
  return bits;
}
