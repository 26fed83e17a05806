import { type Tags, type Tokens, word } from '../model/index.ts';
import { mix, spread } from './features.ts';
import { BRAND, GIVEN, HINTS, KNOWN, listBits, ORG_WORD, PLACE_WORD, TITLE, TOWN } from './names-lists.ts';

/** How a token is written, in one small number. */
const LOW = 0;
const CAPITAL = 1;
const SHOUT = 2;
const INITIAL = 3;
const MIXED = 4;
const NUMBER = 5;
const MARK = 6;

/** What the features of names look at: a column each, computed once for a text. */
export interface Sight {
  readonly count: number;
  readonly lower: Int32Array;
  readonly form: Int32Array;
  /** Hashes of the lower-case word's first two to four and last two to four characters. */
  readonly prefix: readonly Int32Array[];
  readonly suffix: readonly Int32Array[];
  /** The word's pattern of letters, with runs shortened. */
  readonly pattern: Int32Array;
  /** Small number for how the word is written; 8 more in a sentence that is mostly capitals. */
  readonly case: Uint8Array;
  readonly bits: Uint16Array;
  readonly xpos: Uint8Array;
  /** 1 where the word stands in small letters elsewhere in the text. */
  readonly seenLow: Uint8Array;
  /** What stands beside the word anywhere in the text where it is capitalised, as bits. */
  readonly company: Uint8Array;
  /** First and one past the last token of the run of capitalised words that the token stands in; itself if in none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
}

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return h;
}

function caseOf(form: string): number {
  if (/\d/.test(form)) return NUMBER;
  if (!/\p{L}/u.test(form)) return MARK;
  if (/^\p{Lu}\.?$/u.test(form)) return INITIAL;
  if (/^\P{Lu}+$/u.test(form)) return LOW;
  if (/^\P{Ll}+$/u.test(form)) return SHOUT;
  return /^[\p{Lu}\p{Lt}]\P{Lu}+$/u.test(form) ? CAPITAL : MIXED;
}

const patternOf = (form: string) =>
  form
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}|\p{M}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/g, '$1$1');

/** Words that stand inside names in small letters: "University of the Arts", "Lawrence & Sons". */
const LINKS = new Set('of the for and & de la le el al bin ibn van von der den du da di del ul ud e y'.split(' '));

/** Looks at every token of a text. */
export function sight(tokens: Tokens, tags: Pick<Tags, 'xpos'>): Sight {
  const { count } = tokens;
  const column = () => new Int32Array(count);
  const s = {
    count,
    lower: column(),
    form: column(),
    prefix: [column(), column(), column()],
    suffix: [column(), column(), column()],
    pattern: column(),
    case: new Uint8Array(count),
    bits: new Uint16Array(0) as Uint16Array,
    xpos: tags.xpos,
    seenLow: new Uint8Array(count),
    company: new Uint8Array(count),
    runFrom: column(),
    runTo: column(),
  };
  const lower: string[] = new Array(count);
  const known = new Map<string, number>();
  const low = new Set<number>();
  for (let i = 0; i < count; i++) {
    const form = word(tokens, i).replaceAll('’', "'");
    const first = known.get(form);
    if (first !== undefined) {
      copyLooks(s, lower, first, i);
    } else {
      known.set(form, i);
      look(s, lower, form, i);
    }
    if (s.case[i] === LOW) low.add(s.lower[i]);
  }
  for (let i = 0; i < count; i++) s.seenLow[i] = s.case[i] !== LOW && low.has(s.lower[i]) ? 1 : 0;
  s.bits = listBits(tokens, lower);
  for (let k = 0; k < tokens.sentences; k++) {
    const [from, to] = [tokens.sentenceStart[k], tokens.sentenceStart[k + 1]];
    markRuns(s, lower, from, to);
    markShouting(s, from, to);
  }
  markCompany(s, lower, tokens);
  return s;
}

type Columns = Omit<Sight, 'bits'>;

const WHERE = new Set('in at near from to around outside across'.split(' '));

function look(s: Columns, lower: string[], form: string, i: number): void {
  const small = form.toLowerCase();
  lower[i] = small;
  s.lower[i] = hash(small.replace(/\d/g, '0'), 1);
  s.form[i] = hash(form, 2);
  for (let n = 0; n < 3; n++) {
    s.prefix[n][i] = hash(small.slice(0, n + 2), 3 + n);
    s.suffix[n][i] = hash(small.slice(-n - 2), 6 + n);
  }
  s.pattern[i] = hash(patternOf(form), 9);
  s.case[i] = caseOf(form.length > 60 ? form.slice(0, 60) : form);
}

function copyLooks(s: Columns, lower: string[], from: number, to: number): void {
  lower[to] = lower[from];
  for (const column of [s.lower, s.form, ...s.prefix, ...s.suffix, s.pattern, s.case]) column[to] = column[from];
}

/** Runs of capitalised words with the small words that link them. */
function markRuns(s: Columns, lower: readonly string[], from: number, to: number): void {
  const isCapital = (i: number) => s.case[i] >= CAPITAL && s.case[i] <= MIXED;
  let i = from;
  while (i < to) {
    let end = i + 1;
    if (isCapital(i)) {
      while (end < to) {
        if (isCapital(end) || (lower[end] === '-' && end + 1 < to && isCapital(end + 1))) end++;
        else if (LINKS.has(lower[end]) && end + 1 < to && isCapital(end + 1)) end += 2;
        else break;
      }
    }
    for (let k = i; k < end; k++) {
      s.runFrom[k] = i;
      s.runTo[k] = end;
    }
    i = end;
  }
}

/** A sentence whose words are mostly capitalised says little by its capitals: headings, lines in capitals. */
function markShouting(s: Columns, from: number, to: number): void {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (s.case[i] > MIXED) continue;
    words++;
    if (s.case[i] !== LOW) capitals++;
  }
  if (words >= 4 && capitals > 0.7 * words) for (let i = from; i < to; i++) s.case[i] += 8;
}

/**
 * What every word of a text has beside it, at any of its places: a text says somewhere "in Vell", "Ms. Vell" or "Vell
 * Inc.", and means the same by "Vell" elsewhere.
 */
function markCompany(s: Columns & Pick<Sight, 'bits'>, lower: readonly string[], tokens: Tokens): void {
  const all = new Map<number, number>();
  for (let i = 0; i < s.count; i++) {
    if (s.case[i] < CAPITAL || s.case[i] > MIXED) continue;
    const from = tokens.sentenceStart[tokens.sentence[i]];
    const to = tokens.sentenceStart[tokens.sentence[i] + 1];
    const before = i > from ? s.bits[i - 1] : 0;
    const after = i + 1 < to ? s.bits[i + 1] : 0;
    const beside =
      (i > from ? 1 : 0) |
      (i > from && WHERE.has(lower[i - 1]) ? 2 : 0) |
      (before & (TITLE | GIVEN) && s.case[i - 1] !== LOW ? 4 : 0) |
      (i + 1 < s.runTo[i] && after & ORG_WORD ? 8 : 0) |
      (i + 1 < s.runTo[i] && after & PLACE_WORD ? 16 : 0) |
      (i > from && lower[i - 1] === 'the' ? 32 : 0) |
      (i > s.runFrom[i] ? 64 : 0) |
      (i + 1 < s.runTo[i] ? 128 : 0);
    all.set(s.lower[i], (all.get(s.lower[i]) ?? 0) | beside);
  }
  for (let i = 0; i < s.count; i++) s.company[i] = all.get(s.lower[i]) ?? 0;
}

/** The most features that a token has. */
export const MOST = 64;

/** The features of token `i` in a sentence `[from, to)`, as hashes in `out`; gives their number. */
export function nameFeatures(s: Sight, i: number, from: number, to: number, out: Int32Array): number {
  let n = 0;
  const put = (template: number, value: number) => {
    out[n++] = spread(mix(mix(0x2c1b3c6d, template), value));
  };
  const put2 = (template: number, a: number, b: number) => put(template, mix(mix(17, a), b));
  const at = (column: ArrayLike<number>, k: number) =>
    k < from ? -1 - (from - k) : k >= to ? -11 - (k - to) : column[k];
  const lower = (k: number) => at(s.lower, k);
  const bits = (k: number) => (k < from || k >= to ? at(s.bits, k) : s.bits[k] & KNOWN);
  const hints = (k: number) => (k < from || k >= to ? 0 : s.bits[k] >> HINTS);
  const tag = (k: number) => at(s.xpos, k);
  const kind = (k: number) => at(s.case, k);
  const here = s.case[i];
  put(0, 0);
  put(1, s.lower[i]);
  if ((here & 7) !== LOW) put(2, s.form[i]);
  for (let d = 1; d <= 2; d++) {
    put(2 + d, lower(i - d));
    put(4 + d, lower(i + d));
  }
  put2(7, lower(i - 1), s.lower[i]);
  put2(8, s.lower[i], lower(i + 1));
  put2(9, lower(i - 1), lower(i + 1));
  put(10, here);
  put2(11, kind(i - 1), here);
  put2(12, here, kind(i + 1));
  put2(13, mix(kind(i - 1), here + 1), kind(i + 1));
  for (let k = 0; k < 3; k++) {
    put2(14 + k, s.suffix[k][i], here);
    put2(17 + k, s.prefix[k][i], here);
  }
  put2(20, bits(i), here);
  put2(21, bits(i - 1), here);
  put2(22, bits(i + 1), here);
  put2(23, mix(bits(i - 1), bits(i) + 1), bits(i + 1));
  put(24, tag(i));
  put2(25, tag(i - 1), here);
  put2(26, tag(i + 1), here);
  put2(27, mix(tag(i - 1), tag(i) + 1), tag(i + 1));
  put2(28, tag(i), here);
  put(29, s.pattern[i]);
  put2(30, s.pattern[i], at(s.pattern, i + 1));
  put2(31, mix(i === from ? 1 : 0, here), s.seenLow[i]);
  put2(32, tag(i - 2), tag(i - 1));
  put2(33, at(s.suffix[1], i - 1), here);
  put2(34, at(s.suffix[1], i + 1), here);
  put2(50, s.company[i], here);
  put2(51, s.company[i] & 30, mix(here, bits(i)));
  put2(52, hints(i), here);
  put2(53, hints(i - 1), here);
  put2(54, hints(i + 1), here);
  put2(55, mix(hints(i - 1), hints(i) + 1), hints(i + 1));
  const [runFrom, runTo] = [s.runFrom[i], s.runTo[i]];
  if ((here & 7) !== LOW || runTo - runFrom > 1) {
    const before = lower(runFrom - 1);
    const after = lower(runTo);
    let inRun = 0;
    for (let k = runFrom; k < runTo && k < runFrom + 8; k++) inRun |= s.bits[k];
    put(40, before);
    put(41, after);
    put2(42, s.lower[runTo - 1], runTo - i === 1 ? 1 : 0);
    put2(43, s.lower[runFrom], i === runFrom ? 1 : 0);
    put2(44, inRun & KNOWN, here);
    put2(45, Math.min(runTo - runFrom, 6), i - runFrom);
    put2(46, inRun & (ORG_WORD | GIVEN | TITLE), bits(i));
    put2(56, inRun & (ORG_WORD | PLACE_WORD | BRAND | TOWN), runTo - i === 1 ? 1 : 0);
    put2(47, mix(at(s.suffix[2], runFrom - 1), 1), runFrom === from ? 1 : 0);
    put2(48, tag(runFrom - 1), tag(runTo));
    put2(49, mix(before, 3), after);
  }
  return n;
}
