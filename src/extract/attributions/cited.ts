import { type Attribution, type Reasons, XPOS } from '../../model/index.ts';
import type { Claimed } from './claimed.ts';
import { clauseFirst } from './clause-first.ts';
import type { Run } from './readings.ts';
import type { Parts } from './refine.ts';
import { CHILD, type Sheet } from './sheet.ts';
import { contentSpan, spanOf } from './spans.ts';
import { wordsIn } from './words-in.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP'].map((tag) => XPOS.indexOf(tag as 'VBD')));
const TELLING = new Set(['report', 'say', 'write', 'state', 'claim', 'announce', 'reveal', 'disclose', 'add']);
const CITING = new Set(['citing', 'quoting']);
const QUOTING = new Set(['quote', 'cite']);
const SAYING = new Set(['saying', 'telling', 'denying', 'claiming', 'warning', 'stating']);
/** Tokens that an aside or the description of who is quoted may have. */
const LONGEST = 40;
/** The forms leave little doubt; a share of them is still misread, as of other rules. */
const CONFIDENCE = 0.7;

/**
 * Statements told on somebody's word, in forms that the model's corpus hardly has: “The Ledger reported, citing two
 * clerks, that the pier is shut” and “The Ledger quoted two clerks as saying the pier is shut”. Who is cited or quoted
 * is the source; the medium becomes a relay when voices are read.
 */
export function citedStatements(sheet: Sheet, claimed: Claimed): Attribution[] {
  const { tags } = sheet.parsed;
  const more: Attribution[] = [];
  for (let verb = 0; verb + 3 < sheet.count; verb++) {
    if (!FINITE.has(tags.xpos[verb])) continue;
    if (TELLING.has(tags.lemma[verb])) put(around(sheet, verb), CITED);
    else if (QUOTING.has(tags.lemma[verb]) && !(sheet.children[verb] & CHILD['aux:pass']))
      put(quoted(sheet, verb), QUOTED);
  }
  return more;

  function put(parts: Parts | null, reasons: Reasons): void {
    if (parts === null || parts.content.some((run) => claimed.has(run))) return;
    for (const run of parts.content) claimed.claim(run);
    more.push({
      source: parts.source === null ? [] : [spanOf(sheet, parts.source)],
      cue: parts.cue.map((run) => spanOf(sheet, run)),
      content: parts.content.map((run) => contentSpan(sheet, run)),
      confidence: CONFIDENCE,
      reasons,
    });
  }
}

const CITED: Reasons = {
  cue: 'rule: a verb of telling, then an aside that cites somebody, then “that”',
  source: 'rule: whom the aside cites',
  content: 'rule: the clause from “that” to the end of the sentence',
};
const QUOTED: Reasons = {
  cue: 'rule: a medium quotes somebody “as saying”',
  source: 'rule: who is quoted',
  content: 'rule: the clause after “as saying”, or before the medium where that opens the sentence',
};

/** “reported, citing two clerks, that the pier is shut”. */
function around(sheet: Sheet, verb: number): Parts | null {
  if (wordAt(sheet, verb + 1) !== ',' || !CITING.has(wordAt(sheet, verb + 2))) return null;
  const end = sentenceEnd(sheet, verb);
  for (let i = verb + 3; i < Math.min(end - 1, verb + LONGEST); i++) {
    if (wordAt(sheet, i) !== ',' || wordAt(sheet, i + 1) !== 'that') continue;
    const source = wordsIn(sheet, verb + 3, i - 1);
    const content = wordsIn(sheet, i + 1, end - 1);
    if (source === null || content === null || content.first === content.last) return null;
    return { source, cue: [verb, verb + 2].map(one), content: [content] };
  }
  return null;
}

/** “quoted two clerks as saying the pier is shut”. */
function quoted(sheet: Sheet, verb: number): Parts | null {
  const end = sentenceEnd(sheet, verb);
  for (let as = verb + 2; as < Math.min(end - 1, verb + LONGEST); as++) {
    if (wordAt(sheet, as) !== 'as' || !SAYING.has(wordAt(sheet, as + 1))) continue;
    const source = wordsIn(sheet, verb + 1, as - 1);
    const after = wordsIn(sheet, as + 2, end - 1);
    if (source === null) return null;
    const content = after === null ? [] : [after];
    const parts = { source, cue: [one(verb), { first: as, last: as + 1 }], content };
    return clauseFirst(sheet, parts) ?? (after === null ? null : parts);
  }
  return null;
}

const one = (token: number): Run => ({ first: token, last: token });

function sentenceEnd(sheet: Sheet, token: number): number {
  const { sentence, sentenceStart } = sheet.parsed.tokens;
  return sentenceStart[sentence[token] + 1];
}

function wordAt(sheet: Sheet, i: number): string {
  const { text, start, end } = sheet.parsed.tokens;
  return text.slice(start[i], end[i]).toLowerCase();
}
