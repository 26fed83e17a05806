import type { Bound } from '../../model/index.ts';
import { type Numeral, readNumeral } from '../numbers/read.ts';
import { DIGITS, touches, type Words } from '../numbers/words.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { CODES, currencyCode, DOLLARS, isCertain, isCurrency, SIGNS } from './currencies.ts';
import { measure, SHORT_FORMS } from './measures.ts';

/** A number with its range, unit and bound, as pieces of the text: what a figure is before anyone asks what it counts. */
export interface Amount {
  /** The first piece with the bound's words, and the piece after the last one. */
  readonly first: number;
  readonly last: number;
  /** The first piece of the number itself or its currency's sign. */
  readonly from: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** null for a plain count, whose unit depends on what is counted. */
  readonly unit: string | null;
  readonly money: boolean;
  /** Whether the number is written in words or is vague. */
  readonly sort: Numeral['sort'];
}

interface Unit {
  readonly unit: string;
  readonly last: number;
  readonly money: boolean;
}

/** How far around an amount a country is looked for that tells whose pounds are meant, in code units. */
const NEAR = 160;

/** The currency's sign or code that ends right before piece `at`. */
function currencyBefore(words: Words, at: number): { unit: string; first: number } | null {
  const { lower, text, start, end } = words;
  let i = at - 1;
  if (i >= 0 && lower[i] === '.' && lower[i - 1] === 'rs') i--;
  if (i < 0 || start[at] - end[i] > 1) return null;
  const sign = text.slice(start[i], end[i]);
  if (sign === '$') {
    const dollars = i > 0 && touches(words, i - 1) ? DOLLARS.get(lower[i - 1]) : undefined;
    return dollars ? { unit: dollars, first: i - 1 } : { unit: 'USD', first: i };
  }
  if (CODES.has(sign)) return { unit: sign, first: i };
  const unit = SIGNS.get(lower[i]);
  if (lower[i] === 'rs')
    return { unit: currencyCode('rupee', nearby(words, at), () => wholeText(words)) ?? 'INR', first: i };
  return unit ? { unit, first: i } : null;
}

const nearby = (words: Words, at: number) =>
  words.text.slice(Math.max(0, words.start[at] - NEAR), words.start[at] + NEAR).toLowerCase();

/** Where a text's country is looked for: its beginning says it. */
const wholeText = (words: Words) => words.text.slice(0, 4000).toLowerCase();

const NATIONS =
  /^(us|american|australian|canadian|hong|singapore|turkish|egyptian|lebanese|syrian|sudanese|pakistani|indian|sri|nepalese|mexican|philippine|argentine|colombian|chilean|cuban|iranian|omani|yemeni|saudi|qatari|iraqi|jordanian|kuwaiti|algerian|tunisian|libyan|serbian|moroccan|kenyan|ugandan|tanzanian|somali|swiss|cfa|west|central|swedish|norwegian|danish|czech|russian|belarusian|british|israeli|south|north|new|zealand|japanese|chinese|korean|kong|lankan|african|sterling|emirati|uae)$/;

/** The unit that begins at piece `at`, right after a number that ends there. */
function unitAfter(words: Words, at: number): Unit | null {
  const { lower, text, start, end, count } = words;
  if (at >= count || words.sentence[at] !== words.sentence[at - 1]) return null;
  let i = at;
  const hyphen = (lower[i] === '-' || lower[i] === '‑') && touches(words, i - 1) && touches(words, i);
  if (hyphen) i++;
  const close = start[i] - end[i - 1] <= 1;
  if (!close || i >= count) return null;
  for (let n = Math.min(4, count - i); n > 0; n--) {
    let phrase = lower[i];
    for (let k = i + 1; k < i + n; k++) phrase += ` ${lower[k]}`;
    const unit = measure(phrase);
    if (unit === undefined) continue;
    if (n === 1 && SHORT_FORMS.has(phrase) && !shortFits(words, at, i)) continue;
    return { unit, last: i + n, money: false };
  }
  const code = text.slice(start[i], end[i]);
  if (CODES.has(code) || SIGNS.get(lower[i])?.length)
    return { unit: CODES.has(code) ? code : (SIGNS.get(lower[i]) as string), last: i + 1, money: true };
  let k = i;
  while (k < i + 2 && (NATIONS.test(lower[k] ?? '') || (lower[k] === '.' && k > i))) k++;
  if (lower[i] === 'u' && lower[i + 1] === '.' && lower[i + 2] === 's' && lower[i + 3] === '.') k = i + 4;
  const noun = lower[k];
  if (noun !== undefined && isCurrency(noun) && moneyFits(words, noun, k)) {
    const near = `${lower.slice(i, k).join(' ')} ${nearby(words, at)}`;
    const unit = currencyCode(noun, near, () => wholeText(words)) as string;
    return { unit, last: k + 1, money: true };
  }
  return null;
}

/** `m`, `c`, `t` and the like: right at the digits in any case of letter, or after them before no letter. */
function shortFits(words: Words, at: number, i: number): boolean {
  if (words.kind[at - 1] !== DIGITS) return false;
  const raw = words.text.slice(words.start[i], words.end[i]);
  if (touches(words, i - 1) && i === at) return true;
  return raw === words.lower[i] && raw.length <= 3 && raw !== 'c' && raw !== 'f';
}

/** "won", "real", "sol", "som" and "colon" are other words too: only an amount in the thousands makes money of them. */
function moneyFits(words: Words, noun: string, at: number): boolean {
  if (!/^(won|real|sol|som|colon|rand|dong|kip|lev|leu)$/.test(noun)) return true;
  if (noun === 'won')
    return !/^(the|a|an|by|in|seats?|medals?|votes?)$/.test(words.lower[at + 1] ?? '') && isCertainAmount(words, at);
  return isCertain(noun);
}

const isCertainAmount = (words: Words, at: number) =>
  /^(hundred|thousand|million|billion|trillion)$/.test(words.lower[at - 1]) || words.lower[at - 1].includes(',');

const joins = (words: Words, at: number) =>
  words.lower[at] === '-' || words.lower[at] === '–' || words.lower[at] === '—' || words.lower[at] === '‑';

/** Words before a number that make it the beginning of a change, not of a range: "rose from 10 to 15 percent". */
const isChange = (words: Words, from: number) => words.lower[from - 1] === 'from' || words.lower[from - 1] === 'by';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly last: number;
  readonly unit: Unit | null;
}

/** The upper end of a range whose lower end is `low`, ending before piece `at`; null where there is none. */
function rangeAfter(
  words: Words,
  low: Numeral,
  at: number,
  from: number,
  unit: Unit | null,
  money: string | null,
): Range | null {
  const { lower } = words;
  const between = lower[from - 1] === 'between';
  const dash = joins(words, at) && low.sort === 'digits';
  const word = lower[at];
  const or = word === 'or' && low.value !== null && low.value < 100;
  if (!dash && word !== 'to' && !(between && word === 'and') && !or) return null;
  if (word === 'to' && isChange(words, from)) return null;
  let next = at + 1;
  const sign = SIGNS.get(lower[next]);
  if (sign && sign === money) next++;
  const high = readNumeral(words, next, money !== null);
  if (!high || high.value === null || low.value === null || high.sort === 'vague' || high.sort === 'round') return null;
  const after = unitAfter(words, high.last);
  if (unit && after && unit.unit !== after.unit) return null;
  if (unit && !after && !money) return null;
  let least = low.value;
  const factor = high.mantissa ? high.value / high.mantissa : 1;
  if (factor > 1 && low.value === low.mantissa && low.value < (high.mantissa ?? 0)) least = low.value * factor;
  if (!(least < high.value)) return null;
  if (or && high.value - least > Math.max(2, least / 2)) return null;
  if (word === 'to' && (isVote(words, from) || isSentence(words, from))) return null;
  if (dash && low.value > 1000 && low.value < 2100 && high.value < 100) return null;
  return { low: least, high: high.value, last: high.last, unit: after };
}

/** "voted 74 to 187" gives two figures, not a range. */
function isVote(words: Words, from: number): boolean {
  for (let i = Math.max(0, from - 4); i < from; i++)
    if (/^(vote|voted|votes|voting|ballot)$/.test(words.lower[i])) return true;
  return false;
}

/** "sentenced six to life and two to 20 years": two figures. */
function isSentence(words: Words, from: number): boolean {
  if (!/^(and|,|another|others)$/.test(words.lower[from - 1] ?? '')) return false;
  for (let i = Math.max(0, from - 16); i < from; i++)
    if (/^(sentenced|jailed|sentencing)$/.test(words.lower[i])) return true;
  return false;
}

/** Reads the amount whose number begins at piece `at`; null where there is none. */
export function readAmount(words: Words, at: number): Amount | null {
  const { lower, sentence } = words;
  const before =
    words.kind[at] === DIGITS || /^(one|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower[at])
      ? currencyBefore(words, at)
      : null;
  const numeral = readNumeral(words, at, before !== null);
  if (!numeral || sentence[numeral.last - 1] !== sentence[at]) return null;
  let from = before?.first ?? numeral.first;
  let negative = false;
  if (!before && from > 0 && sentence[from - 1] === sentence[at]) {
    const sign = lower[from - 1];
    if (sign === 'minus' || sign === '−' || (sign === '-' && touches(words, from - 1) && !touches(words, from - 2))) {
      negative = numeral.value !== null;
      if (negative) from--;
    }
  }
  let unit = before ? null : unitOf(words, numeral.last, numeral);
  let last = unit?.last ?? numeral.last;
  const money = before?.unit ?? (unit?.money ? unit.unit : null);
  const range =
    negative || numeral.sort === 'vague' || numeral.sort === 'absurd'
      ? null
      : rangeAfter(words, numeral, last, from, unit, before?.unit ?? null);
  let [min, max] = [numeral.value, numeral.value];
  let bound: Bound = 'exact';
  let first = from;
  if (range) {
    [min, max, bound, last] = [range.low, range.high, 'between', range.unit?.last ?? range.last];
    unit = range.unit ?? unit;
    if (lower[from - 1] === 'between') first = from - 1;
  }
  if (negative) [min, max] = [-(numeral.value as number), -(numeral.value as number)];
  if (lower[from - 1] === 'magnitude' && !unit && !before) {
    unit = { unit: 'magnitude', last, money: false };
    from--;
    first = from;
  }
  const prefix = boundBefore(words, from);
  const suffix = boundAfter(words, last);
  const said = prefix?.bound ?? suffix?.bound ?? null;
  if (prefix) first = prefix.first;
  if (suffix && !prefix) last = suffix.last;
  // "30 or more percent" and "300-plus kilometres" name the unit after the bound.
  if (suffix && !prefix && !unit && !before) {
    unit = unitAfter(words, last);
    last = unit?.last ?? last;
  }
  if (range) {
    // "up to 20 to 25" keeps its range; "about 20 to 25" too.
  } else if (numeral.sort === 'vague') {
    bound = 'at least';
    max = null;
    if (said === 'more than') bound = 'more than';
  } else if (numeral.sort === 'absurd' || numeral.value === null) {
    bound = numeral.sort === 'absurd' ? 'unclear' : (said ?? 'unclear');
    [min, max] = [null, null];
  } else if (said === 'at least' || said === 'more than') [bound, max] = [said, null];
  else if (said === 'at most' || said === 'less than') [bound, min] = [said, null];
  else if (said) bound = said;
  else if (numeral.sort === 'round') bound = 'about';
  return {
    first,
    last,
    from,
    min,
    max,
    bound,
    unit: before?.unit ?? unit?.unit ?? null,
    money: money !== null || !!unit?.money,
    sort: numeral.sort,
  };
}

/** The unit after a number; "tens of millions of pounds" and "millions of tonnes" have an "of" between. */
function unitOf(words: Words, at: number, numeral: Numeral): Unit | null {
  const direct = unitAfter(words, at);
  if (direct || words.lower[at] !== 'of' || numeral.sort === 'digits') return direct;
  if (numeral.sort !== 'vague' && numeral.sort !== 'round' && numeral.sort !== 'absurd') return null;
  return unitAfter(words, at + 1);
}
