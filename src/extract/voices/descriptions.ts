import type { Tokens } from '../../model/index.ts';

/** Adjectives of peoples and countries keep their capital. */
const PEOPLES =
  /^(?!Civilian|Guardian|Librarian|Politician|Historian|Published|English)\p{Lu}.*(?:ian|ish|ese|eli|aqi|ani|emi|can|ean)$/u;
const DROPPED = /^(?:the|this|that|these|those)$/;

/**
 * The tokens `[first, last)` as a description of somebody: no leading "the", and no capital that only the sentence's
 * beginning gave. `proper` is 1 for tokens of names.
 */
export function describe(tokens: Tokens, proper: Uint8Array, first: number, last: number): string {
  let from = first;
  while (from < last - 1 && DROPPED.test(tokens.text.slice(tokens.start[from], tokens.end[from]).toLowerCase())) from++;
  const text = tokens.text.slice(tokens.start[from], tokens.end[last - 1]).replace(/\s+/g, ' ');
  const length = tokens.end[from] - tokens.start[from];
  const word = text.slice(0, length);
  if (PEOPLES.test(word)) return text;
  return proper[from] === 1 || (length > 1 && word === word.toUpperCase())
    ? text
    : word.toLowerCase() + text.slice(length);
}
