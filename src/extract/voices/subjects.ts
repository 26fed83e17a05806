import { RELATIONS, XPOS } from '../../model/index.ts';
import type { Actor } from './actors.ts';
import { isPersonNoun } from './lexicon/roles.ts';
import { phraseBefore } from './pronouns.ts';
import type { Scene } from './scene.ts';

/** How many tokens around a verb its subject is looked for, where a sentence is longer. */
const WINDOW = 150;
const VERBS = new Set((['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'] as const).map((tag) => XPOS.indexOf(tag)));
const PARTICIPLE = XPOS.indexOf('VBN');
const PASSIVE = /^(?:is|are|was|were|be|been|being|not)$/;
const GERUND = XPOS.indexOf('VBG');
const ADVCL = RELATIONS.indexOf('advcl');
const NSUBJ = RELATIONS.indexOf('nsubj');
const ONWARD = new Set((['conj', 'xcomp', 'parataxis'] as const).map((r) => RELATIONS.indexOf(r)));

/** The holder that a relative pronoun goes back to: the phrase before it, or what that hangs on. */
export function holderBefore(scene: Scene, token: number): number {
  const { lower, phrases, links } = scene;
  let k = phraseBefore(phrases, token);
  if (k < 0 || token - phrases[k].last > 2) return -1;
  for (let steps = 0; steps < 4 && links.hangsOn[k] >= 0; steps++) {
    const up = phrases[links.hangsOn[k]];
    if (phrases[k].nameFirst < 0 && isPersonNoun(lower[phrases[k].head])) break;
    if (up.nameFirst < 0 && !isPersonNoun(lower[up.head])) break;
    k = links.hangsOn[k];
  }
  return k;
}

/** The subject of an active cue whose source was not found, by the tree; -1 where there is none. */
export function subjectOf(scene: Scene, cue: readonly number[], content: readonly number[]): number {
  const { lower, phrases, parsed } = scene;
  const { tokens, tags, trees } = parsed;
  // "…, say the chiefs", "according to forty witnesses": the phrase right after the cue.
  const after = cue[cue.length - 1] + 1;
  const next = phraseBefore(phrases, after + 1);
  const spoken = lower[after - 1] === 'to' || cue.some((i) => VERBS.has(tags.xpos[i]));
  const follows = spoken && next >= 0 && phrases[next].first === after && phrases[next].opening !== 'pronoun';
  if (follows && (lower[after - 1] === 'to' || content.every((i) => i < after || i < phrases[next].last))) return next;
  const verb = cue.find((i) => VERBS.has(tags.xpos[i]));
  if (verb === undefined) return -1;
  if (tags.xpos[verb] === PARTICIPLE && PASSIVE.test(lower[verb - 1] ?? '')) return -1;
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const sentence = tokens.sentence[at];
    const first = Math.max(tokens.sentenceStart[sentence], at - WINDOW);
    for (let i = first; i < tokens.sentenceStart[sentence + 1] && i < at + WINDOW; i++)
      if (trees.head[i] === at && trees.relation[i] === NSUBJ) {
        const k = phraseBefore(phrases, i + 1);
        return k >= 0 && phrases[k].last > i && lower[phrases[k].first] !== 'it' ? k : -1;
      }
    const participle = tags.xpos[at] === GERUND && trees.relation[at] === ADVCL;
    if (trees.head[at] < 0 || !(participle || ONWARD.has(trees.relation[at]))) return -1;
    at = trees.head[at];
  }
  return -1;
}

/** The person with whom the sentence before a token's begins, by name or by a role that was told; null where none does. */
export function openerBefore({ phrases, cast, links, parsed }: Scene, token: number): Actor | null {
  const { tokens } = parsed;
  const sentence = tokens.sentence[token] - 1;
  if (sentence < 0) return null;
  const first = tokens.sentenceStart[sentence];
  const k = phraseBefore(phrases, first + 1);
  if (k < 0 || phrases[k].first !== first || phrases[k].quoted || links.afterPreposition[k] === 1) return null;
  const actor = cast.meant[k] >= 0 ? cast.actors[cast.meant[k]] : null;
  return actor?.named && actor.sort === 'person' ? actor : null;
}
