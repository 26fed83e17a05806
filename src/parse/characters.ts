/** What a character is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
export const STOP = 5;
/** Zero-width joiners, soft hyphens and marks of direction: part of a word inside one, part of the gap elsewhere. */
export const FORMAT = 6;
/** Opening or closing quotation marks and brackets, and punctuation and symbols of any other sort. */
export const OTHER = 7;
/** First half of a character outside the basic plane, or a lone surrogate. */
export const SURROGATE = 8;

const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

function classify(code: number): number {
  if (code < 32 || (code >= 0x7f && code <= 0xa0)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return code === 0xfeff ? FORMAT : SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/['’ʼ＇]/u.test(character)) return APOSTROPHE;
  if (/[-‐‑]/u.test(character)) return HYPHEN;
  if (character === '.') return STOP;
  if (/[\p{Cf}\u115f\u1160\u3164]/u.test(character)) return FORMAT;
  return OTHER;
}

/** The class of a UTF-16 code unit. Control characters are spaces: they part tokens and stand in none. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known !== UNKNOWN) return known;
  classes[code] = classify(code);
  return classes[code];
}

/** The class of the character at `i`; 0 (a space) past the end. A surrogate pair that is a letter counts as one. */
export function classAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return SPACE;
  const code = text.charCodeAt(i);
  const found = classOf(code);
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(i)!;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : SURROGATE;
}

/** How many code units the character at `i` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdbff || i + 1 >= text.length) return 1;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

const upper = /\p{Lu}|\p{Lt}/u;
const lower = /\p{Ll}/u;

/** Whether the character at `i` is a capital letter. */
export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 65 && code <= 90;
  return i < text.length && upper.test(text.charAt(i));
}

/** Whether the character at `i` is a small letter. */
export function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 97 && code <= 122;
  return i < text.length && lower.test(text.charAt(i));
}
