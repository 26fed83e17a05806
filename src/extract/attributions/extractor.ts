import type { Attribution, Parsed } from '../../model/index.ts';
import { loneQuotations } from './alone.ts';
import { logistic, logOdds } from './boosting.ts';
import { Claimed } from './claimed.ts';
import type { ChainWeights } from './crf.ts';
import { type PossibleCue, possibleCues } from './cues.ts';
import { dashStatements, headlineStatements } from './lines.ts';
import type { Model } from './model.ts';
import type { Ranking } from './ranking.ts';
import { reasonsFor } from './reasons.ts';
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

/** The statements of a parsed text, ascending by their cues. */
export function extractWith(model: Model, parsed: Parsed): Attribution[] {
  const sheet = sheetOf(parsed, model.classes);
  const candidates = candidatesOf(sheet, model.cues, model.roles, model.ranking);
  const facts = new Float32Array(FACTS);
  const found: Attribution[] = [];
  const claimed = new Claimed(sheet);
  for (let c = 0; c < candidates.length; c++) {
    const { cue, roles } = candidates[c];
    factsOf(sheet, candidates, c, facts, 0);
    const confidence = logistic(logOdds(model.weighing, facts, 0));
    if (confidence < model.least) continue;
    for (const run of roles.content) claimed.claim(run);
    found.push(attributionOf(sheet, cue, roles, confidence));
  }
  const since = found.length === 0 ? Number.POSITIVE_INFINITY : place(found[0]);
  return [
    ...found,
    ...dashStatements(sheet, claimed),
    ...headlineStatements(sheet, claimed),
    ...loneQuotations(sheet, claimed, since),
  ].sort((a, b) => place(a) - place(b));
}

/** Where a statement stands: at its cue, or without one at its content. */
const place = ({ cue, content }: Attribution) => (cue[0] ?? content[0])[0];

function attributionOf(sheet: Sheet, cue: PossibleCue, roles: Roles, confidence: number): Attribution {
  return {
    source: roles.source === null ? [] : [spanOf(sheet, roles.source)],
    cue: [spanOf(sheet, cue)],
    content: roles.content.map((run) => contentSpan(sheet, run)),
    confidence,
    reasons: reasonsFor(sheet, cue, roles),
  };
}
