import type { Parsed, Span } from '../../model/index.ts';
import { UPOS } from '../../model/index.ts';

/** What a piece of text is: a run of letters, a run of digits with the points and commas between them, or one other sign. */
export const LETTERS = 0;
export const DIGITS = 1;
export const SIGN = 2;

/**
 * The text cut finer than tokens, as numbers and times need it: "$1.2bn" is `$`, `1.2`, `bn`; "15–20" is `15`, `–`, `20`.
 * Flat columns; piece `i` is `text.slice(start[i], end[i])`.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Lower-case words. */
  readonly lower: readonly string[];
  /** The sentence of each piece; it also grows at every line's end, so that headings stay apart. */
  readonly sentence: Uint32Array;
  /** Index into `UPOS` of the token that each piece begins in. */
  readonly upos: Uint8Array;
  /** The token that each piece begins in. */
  readonly token: Uint32Array;
  readonly parsed: Parsed;
}

const isDigit = (c: number) => c >= 48 && c <= 57;

const isLetter = (c: number) => {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  return c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x2bff) && !(c >= 0x3000 && c <= 0x303f);
};

const isSpace = (c: number) => c <= 32 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000 || c === 0xfeff;

/** Where the piece that begins at `at` ends; scanned by hand since a pattern's stack would not bear a 20 MB digit run. */
function pieceEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let i = at + 1;
  if (isDigit(first)) {
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (isDigit(c)) continue;
      if ((c === 44 || c === 46) && isDigit(text.charCodeAt(i + 1))) continue;
      break;
    }
  } else if (isLetter(first)) {
    while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  }
  return i;
}

/** Cuts a parsed text into pieces. Linear in its length. */
export function wordsOf(parsed: Parsed): Words {
  const { text, count: tokens, start: tokenStart, end: tokenEnd, sentence: tokenSentence } = parsed.tokens;
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const lower: string[] = [];
  const sentence: number[] = [];
  const upos: number[] = [];
  const token: number[] = [];
  let lines = 0;
  let t = 0;
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      if (c === 10) lines++;
      i++;
      continue;
    }
    const to = pieceEnd(text, i);
    while (t < tokens - 1 && tokenEnd[t] <= i) t++;
    start.push(i);
    end.push(to);
    kind.push(isDigit(c) ? DIGITS : isLetter(c) ? LETTERS : SIGN);
    lower.push(text.slice(i, to).toLowerCase());
    sentence.push((tokens ? tokenSentence[t] : 0) + lines);
    const inside = tokens > 0 && tokenStart[t] <= i;
    upos.push(inside ? parsed.tags.upos[t] : UPOS.indexOf('X'));
    token.push(t);
    i = to;
  }
  return {
    ...{ text, count: start.length, lower, parsed },
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    kind: Uint8Array.from(kind),
    sentence: Uint32Array.from(sentence),
    upos: Uint8Array.from(upos),
    token: Uint32Array.from(token),
  };
}

/** Whether nothing stands between piece `i` and the next one. */
export function touches(words: Words, i: number): boolean {
  return i >= 0 && i + 1 < words.count && words.end[i] === words.start[i + 1];
}

/** Whether piece `i` begins with a capital letter. */
export function capital(words: Words, i: number): boolean {
  const c = words.text.charCodeAt(words.start[i]);
  return c < 128 ? c >= 65 && c <= 90 : words.text[words.start[i]] !== words.lower[i][0];
}

/** The span from piece `first` up to, not including, piece `last`. */
export function spanOf(words: Words, first: number, last: number): Span {
  return [words.start[first], words.end[last - 1]];
}
