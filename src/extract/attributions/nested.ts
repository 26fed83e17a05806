import { RELATIONS, UPOS } from '../../model/index.ts';
import type { Run } from './readings.ts';
import { CHILD, type Sheet } from './sheet.ts';
import { isCommunication } from './word-classes.ts';

const VERB = UPOS.indexOf('VERB');
const AUX = [RELATIONS.indexOf('aux'), RELATIONS.indexOf('aux:pass')];

/**
 * Cues inside what is said (“the company said the coast guard **had warned** that …”), which the corpus seldom marks and
 * the model so seldom finds: verbs of communication outside quotation marks, with a subject and a clause of their own.
 */
export function nestedCues(sheet: Sheet, content: readonly Run[], taken: Uint8Array): Run[] {
  const { children, sense, quotations, relation, head } = sheet;
  const upos = sheet.parsed.tags.upos;
  const cues: Run[] = [];
  for (const run of content)
    for (let i = run.first; i <= run.last; i++) {
      if (taken[i] || upos[i] !== VERB || quotations.of[i] >= 0) continue;
      if (!isCommunication(sense[i]) || !(children[i] & CHILD.nsubj)) continue;
      if (!(children[i] & CHILD.ccomp)) continue;
      let first = i;
      while (first - 1 >= run.first && head[first - 1] === i && AUX.includes(relation[first - 1])) first--;
      cues.push({ first, last: i });
    }
  return cues;
}
