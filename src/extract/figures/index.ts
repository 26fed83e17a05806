import type { Attribution, Figure, Time } from '../../model/index.ts';
import { readNumeral } from '../numbers/read.ts';
import { DIGITS, spanOf, type Words } from '../numbers/words.ts';
import { type Amount, readAmount } from './amount.ts';
import { Circumstances } from './circumstances.ts';
import { counted } from './counted.ts';
import { nothingAt } from './nothing.ts';
import { refuse } from './refuse.ts';
import { type Counted, type Found, PEOPLE, type Scene, sceneOf } from './scene.ts';

/** What figures rest on beside the words. */
export interface FigureContext {
  /** The text's times, ascending: dates are no figures, and a figure's `when` is one of them. */
  readonly times: readonly Time[];
  /** Who says what, for `by`. */
  readonly attributions: readonly Attribution[];
}

/**
 * The numbers of a text that count or measure something, in order, never overlapping: counts, percentages, money, distances,
 * spells. Dates, years, ages, ordinals, scores, fractions, telephone numbers and names with numbers are none. Linear in the text.
 */
export function figures(words: Words, context: FigureContext): Figure[] {
  const found = whatTheyCount(sceneOf(words, context.times), amounts(words, context.times));
  const circumstances = new Circumstances(
    words,
    context,
    found.map(({ amount }) => amount),
  );
  return found.map(({ amount, unit, what }, n) => {
    const span = spanOf(words, amount.first, amount.last);
    return {
      ...{
        span,
        raw: words.text.slice(span[0], span[1]),
        min: amount.min,
        max: amount.max,
        unit,
        what,
        bound: amount.bound,
      },
      ...circumstances.of(n),
    };
  });
}

/** Every amount that is a figure. */
function amounts(words: Words, times: readonly Time[]): Amount[] {
  const out: Amount[] = [];
  let t = 0;
  for (let i = 0; i < words.count; ) {
    const amount = amountAt(words, i);
    if (!amount) {
      i++;
      continue;
    }
    while (t < times.length && times[t].span[1] <= words.start[amount.from]) t++;
    const last = out[out.length - 1];
    const overlaps = last !== undefined && amount.first < last.last;
    if (!overlaps && !isDated(words, amount, times, t) && !refuse(words, amount)) out.push(amount);
    i = Math.max(i + 1, amount.last);
  }
  return out;
}

function amountAt(words: Words, i: number): Amount | null {
  const nothing = nothingAt(words, i);
  if (nothing) return nothing;
  // The sign or code before an amount is read from the number, so that only numbers need a look.
  if (words.kind[i] !== DIGITS && !readNumeral(words, i)) return null;
  return readAmount(words, i);
}

/** Whether the number is part of a date or a time of day, or of a spell that dates something ("two weeks ago"). */
function isDated(words: Words, amount: Amount, times: readonly Time[], t: number): boolean {
  for (let k = t; k < times.length && times[k].span[0] < words.end[amount.last - 1]; k++) {
    const { span, type } = times[k];
    if (span[1] <= words.start[amount.from]) continue;
    if (type !== 'DURATION' && span[0] <= words.start[amount.from]) return true;
    if (type !== 'DURATION' && amount.unit === null && span[0] < words.end[amount.last - 1]) return true;
    if (type === 'DURATION' && amount.unit === null) return true;
  }
  return false;
}

/** How many earlier figures of the sentence are looked at. */
const EARLIER = 6;

function whatTheyCount(scene: Scene, all: readonly Amount[]): Found[] {
  const out: Found[] = [];
  let people: Counted | null = null;
  let earlier: Found[] = [];
  for (let n = 0; n < all.length; n++) {
    const amount = all[n];
    const before = out[n - 1];
    const near = before !== undefined && paragraphOf(scene, amount.first) === paragraphOf(scene, before.amount.first);
    if (!near) people = null;
    if (!before || !sameSentence(scene, before.amount.first, amount.first)) earlier = [];
    const following = all[n + 1];
    const next = following && sameSentence(scene, following.first, amount.last - 1) ? following : null;
    const until = next ? next.first : sentenceEnd(scene, amount.last - 1);
    const is = counted(scene, amount, { earlier, people, last: near ? before : null, next, until });
    if (is.unit === PEOPLE) people = is;
    const found = { amount, ...is };
    out.push(found);
    earlier = [found, ...earlier.slice(0, EARLIER - 1)];
  }
  return out;
}

const sameSentence = (words: Words, i: number, j: number) => words.sentence[i] === words.sentence[j];

function paragraphOf(words: Words, i: number): number {
  return words.sentence[i] - words.parsed.tokens.sentence[words.token[i]];
}

function sentenceEnd(words: Words, i: number): number {
  let end = i;
  while (end < words.count && words.sentence[end] === words.sentence[i] && end - i < 60) end++;
  return end;
}
