import { type Attribution, UPOS } from '../../model/index.ts';
import type { Claimed } from './claimed.ts';
import type { Run } from './readings.ts';
import { GAP, type Sheet } from './sheet.ts';
import { contentSpan, spanOf } from './spans.ts';
import { wordsIn } from './words-in.ts';

/** Nouns that name who speaks where a headline gives no more than a noun: “Death toll rises: coast guard”. */
const SPEAKERS = new Set(
  `activist activists agency ambassador analyst analysts army authorities authority bank board bureau chairman charity
  chief commander commission commissioner committee company council court defence department director doctors embassy
  envoy expert experts family firm forces government governor guard inspector inspectors inquiry investigators
  lawyer lawyers leader mayor media military minister ministry monitor monitors navy observatory observers office
  official officials party police poll premier president prosecutor prosecutors relatives report residents researchers
  scientists secretary source sources spokesman spokesperson spokeswoman staff state study survey survivors tribunal
  union watchdog witness witnesses`.split(/\s+/),
);
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
/** The most words that name a speaker beside a headline's colon, and the fewest that say something. */
const LONGEST_NAME = 6;
const SHORTEST_CONTENT = 3;
/** A guess: the form leaves little doubt, but not none. */
const CONFIDENCE = 0.7;

/** First and last token of each paragraph of at most one sentence of `limit` tokens. */
function* shortParagraphs(sheet: Sheet, limit: number): Generator<Run> {
  const { paragraph, count } = sheet;
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && paragraph[next] === paragraph[first]) next++;
    if (next - first <= limit) yield { first, last: next - 1 };
    first = next;
  }
}

/**
 * Statements in headline form that no cue claims: a speaker, a colon and what is said (“Mayor: pier to reopen”), or the
 * other way round (“Pier to reopen: mayor”). The colon is the cue.
 */
export function headlineStatements(sheet: Sheet, claimed: Claimed): Attribution[] {
  const { text, start, end } = sheet.parsed.tokens;
  const more: Attribution[] = [];
  for (const line of shortParagraphs(sheet, 40)) {
    let colon = -1;
    for (let i = line.first + 1; i < line.last; i++)
      if (text[start[i]] === ':' && end[i] - start[i] === 1) colon = colon < 0 ? i : line.last;
    if (colon < 0 || colon === line.last) continue;
    const before = wordsIn(sheet, line.first, colon - 1);
    const after = wordsIn(sheet, colon + 1, line.last);
    if (before === null || after === null) continue;
    const speaksAfter =
      isSpeaker(sheet, after) && count(sheet, before) >= SHORTEST_CONTENT && !isStopped(sheet, line.last);
    const speaksBefore = isSpeaker(sheet, before) && count(sheet, after) >= SHORTEST_CONTENT;
    if (speaksAfter === speaksBefore) continue;
    const [source, content] = speaksAfter ? [after, before] : [before, after];
    if (claimed.has(content)) continue;
    claimed.claim(content);
    more.push({
      source: [spanOf(sheet, source)],
      cue: [[start[colon], end[colon]]],
      content: [contentSpan(sheet, content)],
      confidence: CONFIDENCE,
      reasons: {
        cue: 'rule: in a line of this form the colon stands for “says”',
        source: `rule: the words ${speaksAfter ? 'after' : 'before'} the colon name who speaks`,
        content: `rule: the rest of the line is what is said`,
      },
    });
  }
  return more;
}

/** A quotation, a dash and a name: `“The pier reopens.” — Ilva Trosk, mayor`. The dash is the cue. */
export function dashStatements(sheet: Sheet, claimed: Claimed): Attribution[] {
  const { start, end } = sheet.parsed.tokens;
  const { quotations } = sheet;
  const more: Attribution[] = [];
  for (let q = 0; q < quotations.count; q++) {
    const content = wordsIn(sheet, quotations.first[q], quotations.last[q]);
    if (content === null || count(sheet, content) < SHORTEST_CONTENT) continue;
    let next = content.last + 1;
    let dash = -1;
    for (; next < sheet.count && !sheet.isWord[next]; next++) if (isDash(sheet, next)) dash = next;
    if (dash < 0 || next >= sheet.count || !(sheet.gap[next] & GAP.dash)) continue;
    let last = next;
    while (last + 1 < sheet.count && sheet.paragraph[last + 1] === sheet.paragraph[next] && last - next < 20) last++;
    if (last + 1 < sheet.count && sheet.paragraph[last + 1] === sheet.paragraph[next]) continue;
    const source = wordsIn(sheet, next, last);
    if (source === null || sheet.shape[source.first] === 0 || hasVerb(sheet, source)) continue;
    if (claimed.has(content)) continue;
    claimed.claim(content);
    more.push({
      source: [spanOf(sheet, source)],
      cue: [[start[dash], end[dash]]],
      content: [contentSpan(sheet, content)],
      confidence: CONFIDENCE,
      reasons: {
        cue: 'rule: a dash between a quotation and a name',
        source: 'rule: the name after the dash, up to the end of its paragraph',
        content: 'rule: the quotation before the dash',
      },
    });
  }
  return more;
}

function count(sheet: Sheet, run: Run): number {
  let found = 0;
  for (let i = run.first; i <= run.last; i++) found += sheet.isWord[i];
  return found;
}

function isSpeaker(sheet: Sheet, run: Run): boolean {
  const { text, start, end } = sheet.parsed.tokens;
  if (count(sheet, run) > LONGEST_NAME || hasVerb(sheet, run)) return false;
  if (sheet.kind[run.last] === 1 || sheet.kind[run.last] === 2) return true;
  return SPEAKERS.has(text.slice(start[run.last], end[run.last]).toLowerCase());
}

function hasVerb(sheet: Sheet, run: Run): boolean {
  const { upos } = sheet.parsed.tags;
  for (let i = run.first; i <= run.last; i++) if (upos[i] === VERB || upos[i] === AUX) return true;
  return false;
}

function isStopped(sheet: Sheet, last: number): boolean {
  const { text, start } = sheet.parsed.tokens;
  return '.!?'.includes(text[start[last]]);
}

function isDash(sheet: Sheet, i: number): boolean {
  const { text, start } = sheet.parsed.tokens;
  return '-–—―'.includes(text[start[i]]);
}
