import type { Tokens } from '../model/index.ts';

/** What a word looks like, as hashed numbers: one column a look, one row a token. */
export interface Looks {
  readonly count: number;
  readonly form: Int32Array;
  readonly lower: Int32Array;
  /** Lower-cased first one, two and three characters. */
  readonly prefix: readonly Int32Array[];
  /** Lower-cased last one to four characters. */
  readonly suffix: readonly Int32Array[];
  /** Classes of characters, runs shortened to two: `Xxx`, `dd`, `x-x`. */
  readonly shape: Int32Array;
}

const PREFIXES = 3;
const SUFFIXES = 4;

/** Mixes a number into a hash: one round of FNV-1a on 32-bit words. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads a hash's high bits into its low ones, which index the tables: the finaliser of MurmurHash3. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const CURLY: Record<number, number> = { 8216: 0x27, 8217: 0x27, 8220: 0x22, 8221: 0x22 };

/** Lower case of one UTF-16 unit; curly quotes read as straight ones, any digit as `0`. */
const LOWER = new Uint16Array(0x10000);
/** Class of one UTF-16 unit: 1 lower case, 2 upper case, 3 digit, else the unit itself. */
const CLASS = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const plain = CURLY[unit] ?? unit;
  LOWER[unit] = unit >= 0x30 && unit <= 0x39 ? 0x30 : lower.length === 1 ? lower.charCodeAt(0) : unit;
  if (CURLY[unit] !== undefined) LOWER[unit] = plain;
  CLASS[unit] = unit >= 0x30 && unit <= 0x39 ? 3 : lower !== char ? 2 : char.toUpperCase() !== char ? 1 : plain;
}

/** The looks of every token. */
export function looks(tokens: Tokens): Looks {
  const { text, count, start, end } = tokens;
  const column = () => new Int32Array(count);
  const form = column();
  const lower = column();
  const shape = column();
  const prefix = Array.from({ length: PREFIXES }, column);
  const suffix = Array.from({ length: SUFFIXES }, column);
  for (let i = 0; i < count; i++) {
    const from = start[i];
    const to = end[i];
    let f = 1;
    let l = 2;
    let s = 3;
    let run = 0;
    let last = -1;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      f = mix(f, unit);
      l = mix(l, LOWER[unit]);
      if (at - from < PREFIXES) prefix[at - from][i] = l;
      const kind = CLASS[unit];
      run = kind === last ? run + 1 : 0;
      last = kind;
      if (run < 2) s = mix(s, kind);
    }
    for (let n = 1, h = 4; n <= SUFFIXES && to - n >= from; n++) {
      h = mix(h, LOWER[text.charCodeAt(to - n)]);
      suffix[n - 1][i] = h;
    }
    form[i] = f;
    lower[i] = l;
    shape[i] = s;
  }
  return { count, form, lower, prefix, suffix, shape };
}
