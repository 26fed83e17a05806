import { mix, spread } from './features.ts';
import { KIND, type TokenLooks } from './sentences-looks.ts';

/** Features of a gap, at most. */
export const MOST_GAP = 48;

/**
 * Whether the model is asked about the gap after token `i` of the sentence that began at token `first`, given whether the
 * rules end it there. Line breaks are the rules' own.
 */
export function isDoubtful(looks: TokenLooks, i: number, first: number, ends: boolean): boolean {
  const { kind, gap } = looks;
  if (gap[i] > 1 || kind[i] === KIND.opener) return false;
  const before = kind[i];
  const after = kind[i + 1];
  // An end after an abbreviation was ruled for what follows; it is as sure as can be.
  if (ends) return before < KIND.small || before > KIND.mixed;
  // After a colon or a dash news goes on; only an address, or a dash after a dateline, opens something.
  if (before === KIND.dash && i - first > 5) return false;
  if (before === KIND.colon) return after === KIND.address;
  if (gap[i] === 0) return before === KIND.stop || before === KIND.trailing || before === KIND.asking;
  if (before === KIND.comma && after !== KIND.capitalised && after !== KIND.initial) return false;
  if (after === KIND.small) return before !== KIND.small && before !== KIND.comma && before !== KIND.capitalised;
  return after !== KIND.comma && after !== KIND.colon && after !== KIND.closer && after !== KIND.stop;
}

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/** Writes one feature as a 32-bit hash of its template and up to three facts; gives the place after it. */
function put(into: Int32Array, n: number, template: number, a: number, b: number, c: number): number {
  into[n] = spread(mix(mix(mix(mix(0x2f1b, template), a), b), c));
  return n + 1;
}

/** Whether the model may look from token `t` to the one after it: never past a line break. */
const onLine = (looks: TokenLooks, t: number) => t >= 0 && looks.gap[t] < 2 && t + 1 < looks.gap.length;

/**
 * Writes the features of the gap after token `i` that tell most: words and kinds of the two tokens on each side and what
 * the rules say. Gives their number.
 */
export function nearFeatures(looks: TokenLooks, i: number, ends: boolean, into: Int32Array): number {
  const { word, ending, kind, gap } = looks;
  const l2 = onLine(looks, i - 1) ? i - 1 : -1;
  const r1 = i + 1;
  const r2 = onLine(looks, r1) ? r1 + 1 : -1;
  const [u1, u2] = [word[i], l2 < 0 ? 1 : word[l2]];
  const [v1, v2] = [word[r1], r2 < 0 ? 1 : word[r2]];
  const [k1, k2] = [kind[i], l2 < 0 ? 0 : kind[l2]];
  const [m1, m2] = [kind[r1], r2 < 0 ? 0 : kind[r2]];
  const near = (k1 << 5) | m1;
  const rule = (ends ? 2 : 0) | gap[i];
  let n = put(into, 0, 1, near, rule, 0);
  n = put(into, n, 2, u1, 0, 0);
  n = put(into, n, 3, v1, 0, 0);
  n = put(into, n, 4, u1, m1, 0);
  n = put(into, n, 5, v1, k1, 0);
  n = put(into, n, 6, v1, m2, 0);
  n = put(into, n, 7, u1, k2, 0);
  n = put(into, n, 8, (k2 << 10) | near, rule, 0);
  n = put(into, n, 9, (near << 5) | m2, rule, 0);
  n = put(into, n, 10, (k2 << 15) | (near << 5) | m2, 0, 0);
  n = put(into, n, 11, ending[i], m1, 0);
  n = put(into, n, 12, ending[r1], k1, 0);
  n = put(into, n, 13, rule, u1, 0);
  n = put(into, n, 14, rule, v1, 0);
  n = put(into, n, 15, u2, 0, 0);
  n = put(into, n, 16, v2, 0, 0);
  n = put(into, n, 17, near, v2, 0);
  return put(into, n, 18, near, u2, 0);
}

/**
 * Writes the other features after the first `n`: pairs of words, kinds further off, how far the sentence that began at
 * `first` goes back, how far the next stop is, and how many small words stand on each side. Gives the number of all.
 */
export function farFeatures(
  looks: TokenLooks,
  i: number,
  first: number,
  ends: boolean,
  into: Int32Array,
  given: number,
): number {
  const { word, kind, gap, ahead, stops } = looks;
  const l2 = onLine(looks, i - 1) ? i - 1 : -1;
  const l3 = onLine(looks, l2 - 1) ? l2 - 1 : -1;
  const l4 = onLine(looks, l3 - 1) ? l3 - 1 : -1;
  const r1 = i + 1;
  const r2 = onLine(looks, r1) ? r1 + 1 : -1;
  const r3 = onLine(looks, r2) ? r2 + 1 : -1;
  const r4 = onLine(looks, r3) ? r3 + 1 : -1;
  const w = (t: number) => (t < 0 ? 1 : word[t]);
  const k = (t: number) => (t < 0 ? 0 : kind[t]);
  const [k1, k2, k3, k4] = [kind[i], k(l2), k(l3), k(l4)];
  const [m1, m2, m3, m4] = [kind[r1], k(r2), k(r3), k(r4)];
  const near = (k1 << 5) | m1;
  const wide = (k2 << 15) | (near << 5) | m2;
  let n = put(into, given, 31, w(l3), k1, 0);
  n = put(into, n, 32, w(r3), m1, 0);
  n = put(into, n, 33, w(i), w(r1), 0);
  n = put(into, n, 34, w(l2), w(i), 0);
  n = put(into, n, 35, w(r1), w(r2), 0);
  n = put(into, n, 36, (k3 << 10) | (k2 << 5) | k1, m1, 0);
  n = put(into, n, 37, (m1 << 10) | (m2 << 5) | m3, k1, 0);
  n = put(into, n, 38, (k3 << 20) | wide, m3, 0);
  n = put(into, n, 39, (k4 << 15) | (k3 << 10) | (k2 << 5) | k1, m1, m2);
  n = put(into, n, 40, (m1 << 15) | (m2 << 10) | (m3 << 5) | m4, k1, k2);
  const back = bucket(i + 1 - first);
  const on = bucket(ahead[r1]);
  n = put(into, n, 41, near, back, ends ? 1 : 0);
  n = put(into, n, 42, near, on, stops[r1]);
  n = put(into, n, 43, near, (back << 5) | on, stops[r1]);
  n = put(into, n, 44, near, kind[first], Math.min(back, 4));
  n = put(into, n, 45, word[first], near, 0);
  n = put(into, n, 46, word[first], k1, w(r1));
  let before = 0;
  for (let t = i; t >= first && t > i - 8; t--) if (kind[t] === KIND.small) before++;
  let small = 0;
  let capitalised = 0;
  for (let t = r1; t < kind.length && t < r1 + 8; t++) {
    if (kind[t] === KIND.small) small++;
    else if (kind[t] === KIND.capitalised) capitalised++;
    if (gap[t] > 1 || kind[t] === KIND.stop) break;
  }
  n = put(into, n, 47, near, before, back);
  n = put(into, n, 48, near, small, capitalised);
  n = put(into, n, 49, near, (before << 4) | small, 0);
  n = put(into, n, 50, w(r1), Math.min(small, 3), k1);
  return put(into, n, 53, w(r1), w(r2), w(i));
}
