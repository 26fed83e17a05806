import { classAt, DIGIT, isLower, isUpper, LETTER } from './characters.ts';
import { mix } from './features.ts';
import { lineBreaks } from './sentences-layout.ts';

/** Rough kinds of tokens, as far as borders of sentences are concerned. */
export const KIND = {
  beyond: 0,
  small: 1,
  capitalised: 2,
  capitals: 3,
  initial: 4,
  number: 5,
  mixed: 6,
  stop: 7,
  asking: 8,
  trailing: 9,
  comma: 10,
  colon: 11,
  dash: 12,
  closer: 13,
  opener: 14,
  quote: 15,
  address: 16,
  clock: 17,
  rule: 18,
  other: 19,
} as const;

/** What each token looks like: one row a token. */
export interface TokenLooks {
  /** Hash of the word in small letters, every digit as `0`; long words by their first letters and length. */
  readonly word: Int32Array;
  /** Hash of the word's last three letters. */
  readonly ending: Int32Array;
  readonly kind: Uint8Array;
  /** What follows the token: 0 nothing, 1 spaces, 2 a line break, 3 a blank line or the text's end. */
  readonly gap: Uint8Array;
  /** Tokens from here to the next stop or line break, 63 at most, and whether that is a stop. */
  readonly ahead: Uint8Array;
  readonly stops: Uint8Array;
}

/** Letters of a word that count: enough to tell words apart, few enough for a word of any length. */
const LETTERS = 24;
const FARTHEST = 63;

function wordHash(text: string, from: number, to: number): number {
  let hash = 7;
  const stop = Math.min(to, from + LETTERS);
  for (let i = from; i < stop; i++) {
    const unit = text.charCodeAt(i);
    hash = mix(
      hash,
      unit >= 48 && unit <= 57 ? 48 : unit >= 65 && unit <= 90 ? unit + 32 : unit === 0x2019 ? 39 : unit,
    );
  }
  return stop < to ? mix(hash, Math.min(to - from, 99)) : hash;
}

function kindOf(text: string, from: number, to: number): number {
  const first = classAt(text, from);
  const long = to - from;
  if (first === LETTER) {
    let letters = true;
    let upper = 0;
    const seen = Math.min(long, LETTERS);
    for (let i = from; i < from + seen; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 64 || (unit === 58 && i + 1 < to) || unit === 47) return KIND.address;
      if (unit === 46 && i + 1 < to && i - from > 2) return KIND.address;
      if (unit >= 65 && unit <= 90) upper++;
      else if (unit < 128 && !(unit >= 97 && unit <= 122)) letters = letters && unit === 46;
    }
    if (upper === 0 && !isUpper(text, from)) return letters ? KIND.small : KIND.mixed;
    if (long === 1 || (long === 2 && text.charCodeAt(from + 1) === 46)) return KIND.initial;
    if (upper >= 2 && upper >= seen - 1) return KIND.capitals;
    return letters ? KIND.capitalised : KIND.mixed;
  }
  if (first === DIGIT) {
    for (let i = from + 1; i < Math.min(to, from + LETTERS); i++) {
      const unit = text.charCodeAt(i);
      if (unit === 58 || unit === 47) return KIND.clock;
      if (unit > 58) return KIND.mixed;
    }
    return KIND.number;
  }
  const last = text.charCodeAt(to - 1);
  const mark = text[from];
  if (long === 1) {
    if (mark === '.') return KIND.stop;
    if (mark === '?' || mark === '!') return KIND.asking;
    if (mark === '…') return KIND.trailing;
    if (mark === ',' || mark === ';') return KIND.comma;
    if (mark === ':') return KIND.colon;
    if (mark === '"' || mark === "'") return KIND.quote;
    if (')]}”’»'.includes(mark)) return KIND.closer;
    if ('([{“‘«'.includes(mark)) return KIND.opener;
    if ('-–—'.includes(mark)) return KIND.dash;
    return KIND.other;
  }
  if (mark === '`') return KIND.opener;
  if (last === 39) return KIND.quote;
  if (last === 46) return KIND.trailing;
  if (last === 63 || last === 33) return KIND.asking;
  if (mark === '-' && long === 2) return KIND.dash;
  if ('-=_*~#>'.includes(mark) && long > 2) return KIND.rule;
  return isLower(text, from + 1) ? KIND.small : KIND.other;
}

/** Looks at every token of a text once, and once more from the end for what lies ahead. */
export function tokenLooks(text: string, start: Uint32Array, end: Uint32Array): TokenLooks {
  const count = start.length;
  const word = new Int32Array(count);
  const ending = new Int32Array(count);
  const kind = new Uint8Array(count);
  const gap = new Uint8Array(count);
  const ahead = new Uint8Array(count);
  const stops = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const [from, to] = [start[i], end[i]];
    word[i] = wordHash(text, from, to);
    ending[i] = wordHash(text, Math.max(from, to - 3), to);
    kind[i] = kindOf(text, from, to);
    if (i + 1 === count) gap[i] = 3;
    else if (start[i + 1] === to) gap[i] = 0;
    else if (start[i + 1] === to + 1 && text.charCodeAt(to) === 32) gap[i] = 1;
    else gap[i] = 1 + lineBreaks(text, to, start[i + 1]);
  }
  for (let i = count - 1; i >= 0; i--) {
    const k = kind[i];
    if (k === KIND.stop || k === KIND.asking || k === KIND.trailing) stops[i] = 1;
    else if (gap[i] < 2 && i + 1 < count) {
      ahead[i] = Math.min(ahead[i + 1] + 1, FARTHEST);
      stops[i] = stops[i + 1];
    }
  }
  return { word, ending, kind, gap, ahead, stops };
}
