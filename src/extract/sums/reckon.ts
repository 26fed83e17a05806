import type { Figure, Sum } from '../../model/index.ts';

/** How the parts stand to the whole in the words: all of it, some of it, or it can't be told whether they are its parts. */
export type Share = 'all' | 'some' | 'maybe';

/** How far a number that is "about" something may lie from it: a convention, wide enough for "about 20" that was 18. */
const ABOUT = 0.1;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The values that a figure allows; null where its number can't be told. */
function rangeOf({ min, max, bound }: Figure): Range | null {
  if (min === null && max === null) return null;
  if (bound === 'about' && min !== null && max !== null) return { low: min * (1 - ABOUT), high: max * (1 + ABOUT) };
  return { low: min ?? 0, high: max ?? Number.POSITIVE_INFINITY };
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** "at least 17", "about 250", "12 to 15". */
function inWords({ min, max, bound }: Figure): string {
  if (bound === 'between') return `${number.format(min as number)} to ${number.format(max as number)}`;
  const value = number.format((min ?? max) as number);
  return bound === 'exact' ? value : `${bound} ${value}`;
}

const total = (low: number, high: number): string => {
  if (low === high) return number.format(low);
  if (high === Number.POSITIVE_INFINITY) return `at least ${number.format(low)}`;
  return low === 0 ? `at most ${number.format(high)}` : `${number.format(low)} to ${number.format(high)}`;
};

/** What numbers add up to without a binary remainder: 0.1 + 0.2 is 0.3. */
const add = (a: number, b: number) => (Number.isFinite(a + b) ? Number((a + b).toPrecision(12)) : a + b);

/**
 * Holds parts against a whole. With `all` the parts make the whole: it holds where they are equal in both bounds, can't where the
 * bounds lie apart, and is open (null) else. With `some` the parts are not said to be everything: it holds where they are equal
 * and can't where they are more. With `maybe` only what holds is told. null where a number can't be told or nothing can be said.
 */
export function reckon(whole: Figure, parts: readonly Figure[], share: Share): Sum | null {
  const range = rangeOf(whole);
  const ranges = parts.map(rangeOf);
  if (!range || ranges.some((part) => part === null)) return null;
  const low = ranges.reduce((sum, part) => add(sum, (part as Range).low), 0);
  const high = ranges.reduce((sum, part) => add(sum, (part as Range).high), 0);
  const sum = `${parts.map(inWords).join(' + ')} = ${total(plain(parts, 'min', low), plain(parts, 'max', high))}`;
  const of = inWords(whole);
  if (low === range.low && high === range.high)
    return { whole, parts, holds: true, reason: `${sum}, as the whole says: ${of}` };
  if (share === 'maybe') return null;
  if (low > range.high) return { whole, parts, holds: false, reason: `${sum}, more than the whole: ${of}` };
  if (share === 'some') return null;
  if (high < range.low) return { whole, parts, holds: false, reason: `${sum}, less than the whole: ${of}` };
  return { whole, parts, holds: null, reason: `${sum}; the bounds leave open whether that is the whole: ${of}` };
}

/** The sum as it is written, "about" taken at its word. */
function plain(parts: readonly Figure[], end: 'min' | 'max', widened: number): number {
  if (!parts.some(({ bound }) => bound === 'about')) return widened;
  return parts.reduce((sum, part) => add(sum, part[end] ?? (end === 'min' ? 0 : Number.POSITIVE_INFINITY)), 0);
}
