import { isBeforeNumber, isClosing, isLeading, isOpener } from './abbreviations.ts';
import { classAt, DIGIT, isLower, isUpper, LETTER } from './characters.ts';
import { type Layout, layoutOf, lineBreaks } from './sentences-layout.ts';
import { tokenLooks } from './sentences-looks.ts';
import { correct, gapModel } from './sentences-model.ts';

const CLOSERS = '"”’\'»)]}';
const QUOTES = '"”’\'»“‘';

/** Verbs that tell of speech after a question or an exclamation in quotation marks: `“Why?” Moss asked.` */
const SPEECH = new Set(
  `said says say asked asks ask added adds wrote writes told tells replied replies answered shouted shouts cried cries
  exclaimed wondered demanded insisted explained continued yelled tweeted posted joked quipped recalled warned urged
  screamed declared concluded noted remarked responded`.split(/\s+/),
);

/** First token of each sentence, and the number of tokens at the end: the rules' ends as the model corrects them. */
export function sentenceStarts(text: string, start: Uint32Array, end: Uint32Array): Uint32Array {
  const ends = ruledEnds(text, start, end);
  correct(gapModel(), tokenLooks(text, start, end), ends);
  return startsOf(ends);
}

/** First token of each sentence, and the number of tokens at the end, from ends. */
export function startsOf(ends: Uint8Array): Uint32Array {
  const count = ends.length;
  const starts: number[] = [0];
  for (let i = 0; i + 1 < count; i++) if (ends[i] === 1) starts.push(i + 1);
  if (count > 0) starts.push(count);
  return Uint32Array.from(starts);
}

/**
 * What the rules say: 1 after each token that ends a sentence.
 *
 * A blank line always ends a sentence. A single line break ends one where the text has a paragraph a line, or where the
 * line before it is done. Else a sentence ends after `.`, `?`, `!` or an ellipsis, together with the closing quotation
 * marks and brackets that touch it, where what follows can open one.
 *
 * A stop inside a quotation ends a sentence like any other: `“A. B,” said X.` is two sentences, `“A.` and `B,” said X.`
 * A question or exclamation that a verb of speech follows does not: `“Why?” Moss asked.` is one.
 */
export function ruledEnds(text: string, start: Uint32Array, end: Uint32Array): Uint8Array {
  const count = start.length;
  const found = new Uint8Array(count);
  let first = 0;
  const layout = layoutOf(text);
  let token = 0;
  while (token < count - 1) {
    let last = token;
    let ends = false;
    const terminator = terminatorAt(text, start[token], end[token]);
    if (terminator !== NONE) {
      while (last + 1 < count && start[last + 1] === end[last] && isCloser(text, start, end, last + 1)) last++;
      if (last + 1 < count && isFace(text, start[last + 1], end[last + 1])) last++;
      // "… and so on" and "1. Wash" open a sentence; nothing has been said that could end.
      const opening = terminator === TRAILING && isOpening(text, start, first, token);
      const numeral = token === first + 1 && classAt(text, start[token - 1]) === DIGIT;
      if (last + 1 < count && !numeral && !opening) ends = opensAfter(text, start, end, token, last, terminator);
    }
    if (last + 1 < count && !ends) {
      // A break inside the run of closers counts as well, so look at each gap up to the next token.
      ends = breaksLine(text, start, end, last, layout);
    }
    if (ends) {
      found[last] = 1;
      first = last + 1;
    }
    token = last + 1;
  }
  return found;
}

const NONE = 0;
const FULL = 1;
const ASKING = 2;
const TRAILING = 3;
const ABBREVIATED = 4;

/** Whether a token is an emoticon, which closes the sentence it comments on: `See you :) Ana`. */
function isFace(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 4 && ':;='.includes(text[start]) && /[()DPp]/.test(text[end - 1]);
}

/** What kind of end a token may be. */
function terminatorAt(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === 46) {
    if (end - start === 1) return FULL;
    return text.charCodeAt(start) === 46 ? TRAILING : ABBREVIATED;
  }
  if (last === 33 || last === 63) return ASKING;
  if (isFace(text, start, end)) return TRAILING;
  if (last === 0x2026) return TRAILING;
  return last === 0x3002 || last === 0x061f || last === 0x06d4 ? FULL : NONE;
}

function isCloser(text: string, start: Uint32Array, end: Uint32Array, token: number): boolean {
  const mark = text[start[token]];
  if (end[token] - start[token] > 2 || !CLOSERS.includes(mark)) return false;
  // A straight quotation mark that a word touches opens a new quotation.
  const after = classAt(text, end[token]);
  return !((mark === '"' || mark === "'") && (after === LETTER || after === DIGIT));
}

/** Whether the token after `last` can open a sentence, given how `token` ended. */
function opensAfter(
  text: string,
  start: Uint32Array,
  end: Uint32Array,
  token: number,
  last: number,
  terminator: number,
): boolean {
  const next = last + 1;
  const touching = start[next] === end[last];
  const at = start[next];
  const quoted = last > token && QUOTES.includes(text[start[last]]);
  if (touching) {
    const opens = isUpper(text, at) || '“‘"('.includes(text[at]);
    return terminator !== ABBREVIATED && opens && !(terminator === TRAILING) && classAt(text, at) !== DIGIT;
  }
  const low = isLower(text, at);
  switch (terminator) {
    case FULL:
      if (low) return last === token && !looksAbbreviated(text, start, end, token - 1);
      if (/[–—-]/.test(text[at])) return isUpper(text, start[next + 1] ?? at);
      return !/[,;:)\]}]/.test(text[at]);
    case ASKING:
      if (low) return last === token;
      if (/[,;:)\]}–—-]/.test(text[at])) return false;
      return !(quoted && speechFollows(text, start, end, next));
    case TRAILING:
      return !low && (isUpper(text, at) || '“‘"'.includes(text[at])) && !isName(text, at, end[next]);
    default:
      return afterAbbreviation(text, start, end, token, next);
  }
}

/** Whether only marks stand between the sentence's first token and `token`. */
function isOpening(text: string, start: Uint32Array, first: number, token: number): boolean {
  return token - first <= 2 && !/[\p{L}\d]/u.test(text.slice(start[first], start[token]));
}

const isName = (text: string, at: number, end: number): boolean => end - at === 1 && text[at] === 'I';

/** Whether the word before a stop is so short that it may be an abbreviation nobody listed. */
function looksAbbreviated(text: string, start: Uint32Array, end: Uint32Array, token: number): boolean {
  return token >= 0 && end[token] - start[token] <= 2 && classAt(text, start[token]) === LETTER;
}

/** After an abbreviation a sentence ends only where a word follows that opens sentences. */
function afterAbbreviation(text: string, start: Uint32Array, end: Uint32Array, token: number, next: number): boolean {
  const word = text.slice(start[token], end[token] - 1);
  // "Mark St." ends with a street, "St. Mark" starts with a saint.
  const street = word === 'St' && token > 0 && isUpper(text, start[token - 1]);
  if ((isLeading(word) && !street) || (isBeforeNumber(word) && classAt(text, start[next]) === DIGIT)) return false;
  if (word.length === 1 && isUpper(text, start[token])) return false;
  if ('“"‘'.includes(text[start[next]]) && isClosing(word)) return true;
  return isUpper(text, start[next]) && isOpener(text.slice(start[next], Math.min(end[next], start[next] + 12)));
}

/** Whether one of the next few words is a verb of speech, with no comma or stop before it. */
function speechFollows(text: string, start: Uint32Array, end: Uint32Array, next: number): boolean {
  for (let i = next; i < Math.min(next + 5, start.length); i++) {
    if (end[i] - start[i] > 12 || /^[.,;:!?"“”]/.test(text[start[i]])) return false;
    const word = text.slice(start[i], end[i]);
    if (SPEECH.has(word)) return true;
    if (i > next && isLower(text, start[i]) && !/^(?:of|the|de|al|bin|van|von|has|had|then)$/.test(word)) return false;
  }
  return false;
}

function breaksLine(text: string, start: Uint32Array, end: Uint32Array, last: number, layout: Layout): boolean {
  const breaks = lineBreaks(text, end[last], start[last + 1]);
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  if (isLower(text, start[last + 1])) return false;
  if (layout === 'paragraphs') return true;
  return !/[\p{L}\d,;–—-]/u.test(text[end[last] - 1]);
}
