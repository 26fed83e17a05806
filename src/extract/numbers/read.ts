import { ABSURD, SCALES, SHORT_SCALES, SMALL, VAGUE } from './lexicon.ts';
import { DIGITS, touches, type Words } from './words.ts';

/** A number as read from the words, before anyone asks what it counts. */
export interface Numeral {
  /** Its first piece, and the piece after its last one. */
  readonly first: number;
  readonly last: number;
  /** null where the digits make no number that can be held. */
  readonly value: number | null;
  /** `vague`: "dozens", a least value. `round`: "a dozen", about that. `absurd`: "a gazillion". */
  readonly sort: 'digits' | 'words' | 'vague' | 'round' | 'absurd';
  /** The number before its scale: 1.5 in "1.5 million"; the value itself where there is none. */
  readonly mantissa: number | null;
}

/** More digits than this are not held: past 10^15 doubles lose units. */
const MOST_DIGITS = 15;

/**
 * The value of digits with points and commas in the English way: `1,140`, `5,00,000`, `3,412.60`. null where the groups
 * make no number (`1,14,0`, `4.1.2`) or there are more digits than can be held.
 */
export function digitsValue(digits: string): number | null {
  if (digits.length > 2 * MOST_DIGITS) return null;
  const [whole, ...rest] = digits.split('.');
  if (rest.length > 1) return /^\d{1,3}(\.\d{3}){2,}$/.test(digits) ? digitsValue(digits.replaceAll('.', ',')) : null;
  if (rest.length && rest[0].includes(',')) return null;
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole) && !/^\d{1,2}(,\d{2})*,\d{3}$/.test(whole)) return null;
  const plain = whole.replaceAll(',', '');
  if (plain.length + (rest[0]?.length ?? 0) > MOST_DIGITS) return null;
  return Number(rest.length ? `${plain}.${rest[0]}` : plain);
}

const scaled = (value: number | null, scale: number) => {
  if (value === null) return null;
  // Multiplying 4.35 by a million leaves binary dust behind; twelve digits are more than any report prints.
  const product = Number((value * scale).toPrecision(12));
  return Math.abs(product) < 1e18 ? product : null;
};

/** `at` and the scales after it: "1.2 million", "5 lakh crore". At most two. */
function scales(words: Words, at: number): { last: number; factor: number } {
  let last = at;
  let factor = 1;
  for (let n = 0; n < 2; n++) {
    const hyphen = words.lower[last] === '-' && touches(words, last - 1) && touches(words, last) ? 1 : 0;
    const scale = SCALES.get(words.lower[last + hyphen]);
    if (scale === undefined) break;
    factor *= scale;
    last += hyphen + 1;
  }
  return { last, factor };
}

/** What the units after the letters `m`, `b`, `t`, `k` would read as themselves; only money and people scale them. */
const SHORT_AND_UNIT: ReadonlySet<string> = new Set(['m', 't', 'b', 'k']);

function readDigits(words: Words, at: number, money: boolean): Numeral {
  const mantissa = digitsValue(words.lower[at]);
  let last = at + 1;
  let value = mantissa;
  const long = scales(words, last);
  const short = SHORT_SCALES.get(words.lower[last]);
  if (long.last > last) {
    value = scaled(mantissa, long.factor);
    last = long.last;
  } else if (short !== undefined && (touches(words, at) || !SHORT_AND_UNIT.has(words.lower[last]))) {
    const k = words.lower[last] === 'k';
    if (money || k || !SHORT_AND_UNIT.has(words.lower[last]) || countedAfter(words, last)) {
      value = scaled(mantissa, short);
      last++;
    }
  }
  return { first: at, last, value, mantissa, sort: 'digits' };
}

/** Whether "2.3m" is followed by what it counts, so that the m is no metre. */
function countedAfter(words: Words, at: number): boolean {
  return /^(people|barrels|tons|tonnes|doses|refugees|children|voters|homes|euros?|dollars?|pounds|users|jobs|hectares|acres|litres|gallons|women|men)$/.test(
    words.lower[at + 1] ?? '',
  );
}

/** "twenty-four", "one hundred and twelve", "two and a half million": the classic accumulator. null where none begins. */
function readWords(words: Words, at: number): Numeral | null {
  const { lower } = words;
  let i = at;
  let total = 0;
  let current = 0;
  let pending = false;
  let lastScale = Number.POSITIVE_INFINITY;
  if ((lower[i] === 'a' || lower[i] === 'an') && SCALES.has(lower[i + 1])) {
    current = 1;
    pending = true;
    i++;
  }
  let end = at;
  let mantissa: number | null = null;
  for (let steps = 0; steps < 24; steps++) {
    let j = i;
    if (end > at) {
      if (lower[j] === '-' && touches(words, j - 1) && touches(words, j)) j++;
      else if (lower[j] === 'and') j++;
    }
    if (j > i && lower[i] === 'and') {
      if (lower[j] === 'a' && lower[j + 1] === 'half' && pending && SCALES.has(lower[j + 2])) {
        current += 0.5;
        i = j + 2;
        end = i;
        continue;
      }
      const hundred = current >= 100 || (!pending && total > 0);
      if (!hundred || !SMALL.has(lower[j])) break;
    }
    const small = SMALL.get(lower[j]);
    const scale = SCALES.get(lower[j]);
    if (small !== undefined) {
      const fits = !pending
        ? true
        : current % 100 === 0 && current >= 100
          ? true
          : current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
      if (!fits || (small === 0 && end > at)) break;
      if (!pending && total > 0 && lastScale < 1000) break;
      current += small;
      pending = true;
    } else if (scale !== undefined && pending) {
      mantissa ??= current;
      if (scale === 100 || scale === 12) {
        if (current >= 100) break;
        current *= scale;
        if (scale === 12) {
          end = j + 1;
          break;
        }
      } else {
        if (scale >= lastScale) {
          total = (total + current) * scale;
        } else total += current * scale;
        lastScale = scale;
        current = 0;
        pending = false;
      }
    } else break;
    i = j + 1;
    end = i;
  }
  if (end === at) return null;
  const value = total + current;
  return { first: at, last: end, value, mantissa: mantissa ?? value, sort: 'words' };
}

const round = (first: number, last: number, value: number): Numeral => ({
  ...{ first, last, value, mantissa: value, sort: 'round' },
});

const vague = (first: number, last: number, value: number): Numeral => ({
  ...{ first, last, value, mantissa: value, sort: 'vague' },
});

/** "dozens", "tens of thousands", "several hundred", "half a million", "a couple": null where none begins. */
function readVague(words: Words, at: number): Numeral | null {
  const { lower } = words;
  const w = lower[at];
  const next = lower[at + 1];
  if (w === 'half' && (next === 'a' || next === 'of')) {
    const scale = SCALES.get(lower[at + 2]);
    if (scale === 12) return round(at, at + 3, 6);
    if (scale !== undefined && scale >= 1000) {
      return { first: at, last: at + 3, value: scale / 2, mantissa: 0.5, sort: 'words' };
    }
    return null;
  }
  if (w === 'half' && next === '-' && lower[at + 2] === 'dozen') return round(at, at + 3, 6);
  if (w === 'a' && next === 'handful') return vague(at, at + 2, 3);
  if (w === 'a' && next === 'couple') return round(at, at + 2, 2);
  if (w === 'a' && next === 'dozen') return round(at, at + 2, 12);
  if (w === 'a' && next === 'score' && lower[at + 2] === 'of') return round(at, at + 2, 20);
  if ((w === 'a' || w === 'an') && ABSURD.has(next))
    return { first: at, last: at + 2, value: null, mantissa: null, sort: 'absurd' };
  if (ABSURD.has(w)) return { first: at, last: at + 1, value: null, mantissa: null, sort: 'absurd' };
  if (w === 'several' || (w === 'few' && lower[at - 1] === 'a')) {
    const first = w === 'few' ? at - 1 : at;
    const { last, factor } = scales(words, at + 1);
    if (last > at + 1) return vague(first, last, 3 * factor);
    return w === 'several' ? vague(at, at + 1, 3) : null;
  }
  if ((w === 'tens' || VAGUE.has(w)) && next === 'of') {
    const inner = VAGUE.get(lower[at + 2]);
    if (inner !== undefined && inner >= 2000 && !(inner > 2e6 && w === 'dozens')) {
      const outer = w === 'tens' ? 20 : (VAGUE.get(w) ?? 0);
      return vague(at, at + 3, outer * (inner / 2));
    }
  }
  const least = VAGUE.get(w);
  return least === undefined ? null : vague(at, at + 1, least);
}

/**
 * The number that begins at piece `at`, or null. `money` says that a currency's sign stands before it, so that "700m" is
 * millions. Looks at most some thirty pieces ahead.
 */
export function readNumeral(words: Words, at: number, money = false): Numeral | null {
  if (at >= words.count) return null;
  if (words.kind[at] === DIGITS) return readDigits(words, at, money);
  const first = words.lower[at];
  if (!BEGINS.has(first)) return null;
  return readVague(words, at) ?? readWords(words, at);
}

const BEGINS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...VAGUE.keys(),
  ...ABSURD,
  ...['a', 'an', 'half', 'several', 'few', 'tens'],
]);
