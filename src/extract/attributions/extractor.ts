import { type Attribution, type Parsed, RELATIONS, type Reasons } from '../../model/index.ts';
import { loneQuotations } from './alone.ts';
import { logistic, logOdds } from './boosting.ts';
import { citedStatements } from './cited.ts';
import { Claimed } from './claimed.ts';
import { clauseFirst } from './clause-first.ts';
import type { ChainWeights } from './crf.ts';
import { type PossibleCue, possibleCues } from './cues.ts';
import { dashStatements, headlineStatements } from './lines.ts';
import type { Model } from './model.ts';
import { nestedCues } from './nested.ts';
import { ownWords } from './own-words.ts';
import type { Ranking } from './ranking.ts';
import { reasonsFor } from './reasons.ts';
import { isImpersonal, type Parts, refined } from './refine.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { contentSpan, spanOf } from './spans.ts';
import { type Candidate, FACTS, factsOf } from './weighing.ts';

/** Every possible cue of a text with its source and content. */
export function candidatesOf(
  sheet: Sheet,
  cueWeights: ChainWeights,
  roleWeights: ChainWeights,
  ranking: Ranking,
): Candidate[] {
  const cues = possibleCues(sheet, cueWeights);
  const cueOf = cuesByToken(sheet, cues);
  return cues.flatMap((cue) => {
    const roles = rolesOf(sheet, cue, cueOf, roleWeights, ranking);
    return roles === null || roles.content.length === 0 ? [] : [{ cue, roles }];
  });
}

/** For each token the number of the cue it belongs to in the best reading of its sentence, or -1. */
export function cuesByToken(sheet: Sheet, cues: readonly PossibleCue[]): Int32Array {
  const cueOf = new Int32Array(sheet.count).fill(-1);
  cues.forEach((cue, number) => {
    if (cue.best) cueOf.fill(number, cue.first, cue.last + 1);
  });
  return cueOf;
}

/** “It is reported that …” is seldom marked in the corpus, but speech to every reader. */
const LEAST_IMPERSONAL = 0.15;
/** Where a rule has put a reading right, the doubt was about the wrong one. */
const LEAST_CLAUSE_FIRST = 0.25;

/** The statements of a parsed text, ascending by their cues. */
export function extractWith(model: Model, parsed: Parsed): Attribution[] {
  const sheet = sheetOf(parsed, model.classes);
  const candidates = ownWords(sheet, candidatesOf(sheet, model.cues, model.roles, model.ranking));
  const facts = new Float32Array(FACTS);
  const found: Attribution[] = [];
  const claimed = new Claimed(sheet);
  const taken = new Uint8Array(sheet.count);
  const outer: Roles[] = [];
  for (let c = 0; c < candidates.length; c++) {
    const { cue, roles } = candidates[c];
    factsOf(sheet, candidates, c, facts, 0);
    const confidence = logistic(logOdds(model.weighing, facts, 0));
    const read = refined(sheet, cue, roles);
    const clause = read === null ? null : clauseFirst(sheet, read);
    const parts = clause ?? read;
    const lower = clause !== null ? LEAST_CLAUSE_FIRST : LEAST_IMPERSONAL;
    const special = clause !== null || isImpersonal(sheet, cue, roles.source) || goesOn(sheet, cue, taken);
    if (parts === null || confidence < (special ? lower : model.least)) continue;
    for (const run of parts.content) claimed.claim(run);
    taken.fill(1, cue.first, cue.last + 1);
    outer.push(roles);
    found.push(attributionOf(sheet, parts, confidence, reasonsFor(sheet, cue, roles, parts)));
  }
  const noCues = new Int32Array(sheet.count).fill(-1);
  for (const roles of outer) found.push(...nestedIn(sheet, model, roles, taken, noCues));
  found.sort((a, b) => place(a) - place(b));
  const since = found.length === 0 ? Number.POSITIVE_INFINITY : place(found[0]);
  return [
    ...found,
    ...citedStatements(sheet, claimed),
    ...dashStatements(sheet, claimed),
    ...headlineStatements(sheet, claimed),
    ...loneQuotations(sheet, claimed, since),
  ].sort((a, b) => place(a) - place(b));
}

const CONJ = RELATIONS.indexOf('conj');

/** Whether a cue goes on from one that was taken: “the guild said …, and **added** …”. */
function goesOn({ relation, head }: Sheet, cue: PossibleCue, taken: Uint8Array): boolean {
  return relation[cue.last] === CONJ && taken[head[cue.last]] === 1;
}

/** Share of nested statements found by the rule that readers mark, where the role model is sure of their content. */
const NESTED = 0.6;

/** Statements whose cue stands in another's content. */
function nestedIn(sheet: Sheet, model: Model, outer: Roles, taken: Uint8Array, cueOf: Int32Array): Attribution[] {
  return nestedCues(sheet, outer.content, taken).flatMap((cue) => {
    taken.fill(1, cue.first, cue.last + 1);
    const roles = rolesOf(sheet, cue, cueOf, model.roles, model.ranking);
    if (roles === null || roles.source === null || roles.contentMean < NESTED || roles.content.length === 0) return [];
    const parts = { source: roles.source, cue: [cue], content: roles.content };
    const reasons = {
      ...reasonsFor(sheet, { ...cue, probability: 0, best: false }, roles, parts),
      cue: 'rule: a verb of speech with a subject and a clause, within what another says',
    };
    return [attributionOf(sheet, parts, NESTED * roles.contentMean, reasons)];
  });
}

/** Where a statement stands: at its cue, or without one at its content. */
const place = ({ cue, content }: Attribution) => (cue[0] ?? content[0])[0];

function attributionOf(sheet: Sheet, parts: Parts, confidence: number, reasons: Reasons): Attribution {
  return {
    source: parts.source === null ? [] : [spanOf(sheet, parts.source)],
    cue: parts.cue.map((run) => spanOf(sheet, run)),
    content: parts.content.map((run) => contentSpan(sheet, run)),
    confidence,
    reasons,
  };
}
