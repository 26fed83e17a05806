import { UPOS, XPOS } from '../../model/index.ts';
import type { PossibleCue } from './cues.ts';
import type { Run } from './readings.ts';
import type { Roles } from './roles.ts';
import { CHILD, GAP, type Sheet } from './sheet.ts';

/** A possible statement: a cue with its source and content. */
export interface Candidate {
  readonly cue: PossibleCue;
  readonly roles: Roles;
}

const PRONOUN = XPOS.indexOf('PRP');
const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');
const SOURCE_PRONOUNS = new Set(['i', 'we', 'you', 'it']);

/** How many facts `factsOf` tells of a candidate. */
export const FACTS = 35;

/**
 * Tells what is known of candidate `c` among all of a text (ascending by cue), into `out` from `at`: numbers from which
 * boosted trees learn how probable it is that people marked it so.
 */
export function factsOf(
  sheet: Sheet,
  candidates: readonly Candidate[],
  c: number,
  out: Float32Array,
  at: number,
): void {
  const { cue, roles } = candidates[c];
  const { source, content } = roles;
  const first = content[0];
  const last = content[content.length - 1];
  const { sentence, sentenceStart, sentences } = sheet.parsed.tokens;
  const s = sentence[cue.first];
  const own = sentenceStart[s + 1] - sentenceStart[s];
  const bits = sheet.children[cue.first];
  const before = content.length > 0 && first.last < cue.first;
  const rivals = rivalsOf(sheet, candidates, c);
  let n = at;
  const put = (value: number) => {
    out[n++] = value;
  };
  put(cue.probability);
  put(cue.best ? 1 : 0);
  put(cue.last - cue.first);
  put(sheet.tag[cue.first]);
  put(sheet.parsed.tags.upos[cue.last] === VERB ? 1 : sheet.parsed.tags.upos[cue.last] === NOUN ? 2 : 0);
  put(sheet.relation[cue.last]);
  put((bits & CHILD.ccomp ? 1 : 0) + (bits & CHILD.xcomp ? 2 : 0) + (bits & CHILD.parataxis ? 4 : 0));
  put((bits & CHILD.nsubj ? 1 : 0) + (bits & CHILD['nsubj:pass'] ? 2 : 0) + (bits & CHILD.obj ? 4 : 0));
  put(sheet.quotations.of[cue.first] >= 0 ? 1 : 0);
  put(roles.whole);
  put(roles.contentMean);
  put(roles.contentLeast);
  put(roles.contentEdges);
  put(roles.sourceMean);
  put(Math.min(60, roles.words));
  put(roles.quoted);
  put(content.length);
  put(
    source === null
      ? 0
      : sheet.tag[source.last] === PRONOUN
        ? inFirstPerson(sheet, source)
          ? 1
          : 2
        : sheet.kind[source.last] > 0
          ? 3
          : 4,
  );
  put(source === null ? 0 : source.last - source.first + 1);
  put(source === null ? 0 : sheet.relation[source.last]);
  put(content.length === 0 ? 0 : before ? 1 : last.first < cue.first ? 2 : 3);
  put(content.length === 0 ? -1 : Math.min(20, before ? cue.first - last.last : first.first - cue.last));
  put(content.length === 0 ? 0 : sheet.relation[first.first]);
  put(content.length === 0 ? 0 : sentence[last.last] - sentence[first.first]);
  put(content.length === 0 ? 0 : sheet.gap[first.first] & (GAP.opening | GAP.comma | GAP.colon));
  put(content.length === 0 ? 0 : verbs(sheet, first));
  put(Math.min(80, own));
  put(Math.min(5, s) + (sheet.paragraph[cue.first] === 0 ? 10 : 0));
  put(s === sentences - 1 ? 1 : 0);
  put(rivals.inside);
  put(rivals.holds);
  put(rivals.shared);
  put(rivals.sharedProbability);
  put(rivals.near);
  put(roles.ranked);
}

function inFirstPerson(sheet: Sheet, source: Run): boolean {
  const { text, start, end } = sheet.parsed.tokens;
  return SOURCE_PRONOUNS.has(text.slice(start[source.last], end[source.last]).toLowerCase());
}

/** Verbs in a run, at most 3. */
function verbs(sheet: Sheet, run: Run): number {
  let found = 0;
  for (let i = run.first; i <= run.last && found < 3; i++) if (sheet.parsed.tags.upos[i] === VERB) found++;
  return found;
}

/** How many candidates on each side are looked at: those farther off can't share a window. */
const NEAR = 8;

/** How a candidate stands to those around it. */
function rivalsOf(sheet: Sheet, candidates: readonly Candidate[], c: number) {
  const { cue, roles } = candidates[c];
  let inside = 0;
  let holds = 0;
  let shared = 0;
  let sharedProbability = 0;
  let near = 0;
  const sentence = sheet.parsed.tokens.sentence;
  for (let o = Math.max(0, c - NEAR); o < Math.min(candidates.length, c + NEAR + 1); o++) {
    if (o === c) continue;
    const other = candidates[o];
    const weight = other.cue.probability;
    if (other.roles.content.some((run) => run.first <= cue.first && cue.last <= run.last))
      inside = Math.max(inside, weight);
    if (roles.content.some((run) => run.first <= other.cue.first && other.cue.last <= run.last))
      holds = Math.max(holds, weight);
    if (sentence[other.cue.first] === sentence[cue.first]) near = Math.max(near, weight);
    const common = commonLength(roles.content, other.roles.content);
    if (common > shared) {
      shared = common;
      sharedProbability = weight;
    }
  }
  const length = roles.content.reduce((sum, run) => sum + run.last - run.first + 1, 0);
  return { inside, holds, near, shared: length ? shared / length : 0, sharedProbability };
}

/** How many tokens two lists of runs share. */
export function commonLength(a: readonly Run[], b: readonly Run[]): number {
  let common = 0;
  for (const x of a)
    for (const y of b) common += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return common;
}
