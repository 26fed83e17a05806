import { RELATIONS } from '../../model/index.ts';
import type { Run } from './readings.ts';
import type { Roles } from './roles.ts';
import type { Sheet } from './sheet.ts';
import { CHILD } from './sheet.ts';

/** A statement as runs of tokens. The cue has several where its parts stand apart (“quoted … as saying”). */
export interface Parts {
  readonly source: Run | null;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  /** What a rule changed, in words for people. */
  readonly changed?: string;
}

const REFUSALS = new Set(['decline', 'refuse']);
/** Tokens from “quoted” to “as saying”, at most. */
const LONGEST_QUOTED = 40;
const RELAYS = new Set(['quote', 'cite']);
const SAYING = new Set(['saying', 'telling', 'denying', 'claiming', 'warning', 'stating', 'putting', 'adding']);
const OBLIQUE = new Set(['obl', 'obl:unmarked', 'advcl'].map((name) => RELATIONS.indexOf(name as 'obl')));

/**
 * The model's reading, put into the form that the project marks where that differs from the corpus it learnt from; null
 * where what remains is no statement but a bare relay (“citing the agency”).
 */
export function refined(sheet: Sheet, cue: Run, roles: Roles): Parts | null {
  const plain = {
    source: isImpersonal(sheet, cue, roles.source) ? null : roles.source,
    cue: [cue],
    content: roles.content,
  };
  const lemma = sheet.parsed.tags.lemma[cue.last];
  if (REFUSALS.has(lemma)) return refusal(sheet, cue, plain);
  if (SAYING.has(wordAt(sheet, cue.first)) && cue.first > 0 && wordAt(sheet, cue.first - 1) === 'as')
    return quotedAsSaying(sheet, cue, plain);
  const relay = RELAYS.has(sheet.parsed.tags.lemma[cue.first]) ? cue.first : RELAYS.has(lemma) ? cue.last : -1;
  return relay < 0 ? plain : relayed(sheet, relay, plain);
}

/** Whether a source is the empty “it” of “it was reported that …”. */
export function isImpersonal(sheet: Sheet, cue: Run, source: Run | null): boolean {
  if (source === null || source.first !== source.last) return false;
  if (wordAt(sheet, source.first) !== 'it') return false;
  for (let i = cue.first; i <= cue.last; i++)
    if (sheet.children[i] & CHILD['aux:pass'] && sheet.children[i] & CHILD.ccomp) return true;
  return false;
}

/** “declined to comment” as a cue without content; “declined to name | the man”. */
function refusal(sheet: Sheet, cue: Run, plain: Parts): Parts {
  const [first, ...rest] = plain.content;
  if (first === undefined || first.first !== cue.last + 1 || wordAt(sheet, first.first) !== 'to') return plain;
  const verb = first.first + 1;
  if (verb > first.last) return plain;
  const content = verb < first.last ? [{ first: verb + 1, last: first.last }, ...rest] : rest;
  return { ...plain, cue: [{ first: cue.first, last: verb }], content, changed: 'the refused act belongs to the cue' };
}

/** “quoted an officer as saying that …”: the officer is the source; “citing an officer” alone says nothing. */
function relayed(sheet: Sheet, relay: number, plain: Parts): Parts | null {
  const { sentence, sentenceStart } = sheet.parsed.tokens;
  const end = Math.min(sentenceStart[sentence[relay] + 1], relay + LONGEST_QUOTED);
  for (let i = relay + 1; i < end; i++) {
    if (wordAt(sheet, i) !== 'as' || !SAYING.has(wordAt(sheet, i + 1))) continue;
    const cue = [
      { first: relay, last: relay },
      { first: i, last: i + 1 },
    ];
    const content = plain.content.flatMap((run) => {
      if (run.last < relay) return [run];
      return run.last < i + 2 ? [] : [{ first: Math.max(run.first, i + 2), last: run.last }];
    });
    const source = lastWordBefore(sheet, i, relay);
    if (source === null) return plain;
    if (content.length === 0) return null;
    return { source: { first: relay + 1, last: source }, cue, content, changed: 'who is quoted is the source' };
  }
  const spoken = plain.content.some((run) => holdsSpeech(sheet, run));
  return spoken ? plain : null;
}

/** The same where “saying” alone was taken for the cue. In the passive (“was quoted as saying”) the source stands. */
function quotedAsSaying(sheet: Sheet, cue: Run, plain: Parts): Parts {
  const { lemma } = sheet.parsed.tags;
  const { sentence } = sheet.parsed.tokens;
  const as = cue.first - 1;
  for (let i = as - 1; i >= 0 && i > as - 30 && sentence[i] === sentence[as]; i--) {
    if (!RELAYS.has(lemma[i])) continue;
    if (sheet.children[i] & CHILD['aux:pass']) return { ...plain, cue: [{ first: i, last: cue.last }] };
    const source = lastWordBefore(sheet, as, i);
    if (source === null) return plain;
    const parts = [
      { first: i, last: i },
      { first: as, last: cue.last },
    ];
    return { ...plain, source: { first: i + 1, last: source }, cue: parts, changed: 'who is quoted is the source' };
  }
  return plain;
}

/** The last word before token `i` and after `from`. */
function lastWordBefore(sheet: Sheet, i: number, from: number): number | null {
  for (let j = i - 1; j > from; j--) if (sheet.isWord[j]) return j;
  return null;
}

/** Whether a run holds a quotation or a clause of its own. */
function holdsSpeech(sheet: Sheet, run: Run): boolean {
  const clause = CHILD.nsubj | CHILD['nsubj:pass'] | CHILD.ccomp;
  for (let i = run.first; i <= run.last; i++) {
    if (sheet.quotations.of[i] >= 0) return true;
    if (sheet.children[i] & clause && !OBLIQUE.has(sheet.relation[i])) return true;
  }
  return false;
}

function wordAt(sheet: Sheet, i: number): string {
  const { text, start, end, count } = sheet.parsed.tokens;
  return i < count ? text.slice(start[i], end[i]).toLowerCase() : '';
}
