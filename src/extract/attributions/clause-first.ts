import { UPOS, XPOS } from '../../model/index.ts';
import type { Run } from './readings.ts';
import type { Parts } from './refine.ts';
import { CHILD, type Sheet } from './sheet.ts';
import { isCommunication } from './word-classes.ts';
import { wordsIn } from './words-in.ts';

const SUBJECT = CHILD.nsubj | CHILD['nsubj:pass'];
/** What opens a part that only leads up to speech: “In a statement, …”, “When asked, …”, “Speaking later, …”. */
const LEADING = new Set(['ADP', 'SCONJ'].map((tag) => UPOS.indexOf(tag as 'ADP')));
const LEADING_VERBS = new Set(['VBG', 'VBN'].map((tag) => XPOS.indexOf(tag as 'VBG')));
/** Tokens between a comma and a verb that relays: “…, The Daily Ledger quoted”. */
const LONGEST_SUBJECT = 8;
const FEWEST = 3;

/**
 * Where a clause opens the sentence and a speaker and a verb of speech follow it between commas (“The pier is shut, the
 * guild said, and …”), the clause is said, whole. The model at times reads only its end, or only what comes after.
 * @returns the parts with the clause first, or null where the sentence is of another form or was read so already
 */
export function clauseFirst(sheet: Sheet, parts: Parts): Parts | null {
  const { tokens, tags } = sheet.parsed;
  const cue = parts.cue[0];
  const [from, to] = sentenceOf(sheet, cue.first);
  const comma = commaBefore(sheet, parts, from);
  const after = parts.cue[parts.cue.length - 1].last + 1;
  if (comma === null || (after < to && sheet.isWord[after])) return null;
  let last = comma - 1;
  while (last > from && !sheet.isWord[last]) last--;
  const clause = { first: from, last };
  if (last - from + 1 < FEWEST || LEADING.has(tags.upos[from]) || LEADING_VERBS.has(tags.xpos[from])) return null;
  if (!isOwnClause(sheet, clause) || parts.content.some((run) => run.first <= from)) return null;
  const rest = parts.content.flatMap((run) => {
    let { first } = run;
    if (first <= cue.last) return [];
    while (first <= run.last && (!sheet.isWord[first] || wordAt(first) === 'and')) first++;
    // “…, the guild said, and added that …”: what follows is another statement.
    const goesOn = isCommunication(sheet.sense[first]) || tags.lemma[first] === 'add';
    const rest = wordsIn(sheet, first, Math.min(run.last, to - 1));
    return rest === null || goesOn ? [] : [rest];
  });
  return { ...parts, content: [clause, ...rest], changed: 'the clause before the speaker is said, whole' };

  function wordAt(i: number): string {
    return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  }
}

/** First token of a token's sentence, and the one after its last. */
function sentenceOf(sheet: Sheet, token: number): readonly [number, number] {
  const { sentence, sentenceStart } = sheet.parsed.tokens;
  return [sentenceStart[sentence[token]], sentenceStart[sentence[token] + 1]];
}

/** The comma that parts a clause from the speaker after it; null where none does. */
function commaBefore(sheet: Sheet, { source, cue }: Parts, from: number): number | null {
  if (source === null) return null;
  const relayed = source.first > cue[0].first;
  const start = relayed ? cue[0].first : source.first;
  const furthest = relayed ? Math.max(from, start - LONGEST_SUBJECT) : start - 1;
  for (let i = start - 1; i >= furthest && i > from; i--) if (isComma(sheet, i)) return i;
  return null;
}

/** Whether a run is outside quotation marks and has a verb with a subject. */
function isOwnClause(sheet: Sheet, run: Run): boolean {
  let subject = false;
  for (let i = run.first; i <= run.last; i++) {
    if (sheet.quotations.of[i] >= 0) return false;
    if (sheet.children[i] & SUBJECT) subject = true;
  }
  return subject;
}

function isComma(sheet: Sheet, i: number): boolean {
  const { text, start, end } = sheet.parsed.tokens;
  return end[i] - start[i] === 1 && text[start[i]] === ',';
}
