import { XPOS } from '../../model/index.ts';
import type { Words } from '../numbers/words.ts';
import type { Anchor } from './value.ts';

const tag = (name: (typeof XPOS)[number]) => XPOS.indexOf(name);
const [PAST, PARTICIPLE, BASE] = (['VBD', 'VBN', 'VB'] as const).map(tag);

/** How far to each side a verb is looked for, in pieces. */
const REACH = 16;

const MODAL = /^(will|ll|shall|would|may|might|could|should|must|can)$/;
const BOUND_TO =
  /^(is|are|due|scheduled|set|expected|expects|expect|plans|plan|planned|planning|intends|hopes|hope|aims|vowed|agreed|wants|going|hoping|ready|likely|hoped|pledged|promised|was_|were_)$/;

/**
 * Whether the words around piece `at` look ahead or back: by the nearest verb before it in the sentence ("will meet", "is due to
 * meet" against "met", "was met"), or else the one after it; by "due", "payable", "deadline" right beside it.
 */
export function tenseAt(words: Words, at: number): Anchor['tense'] {
  const { lower } = words;
  const { xpos } = words.parsed.tags;
  const s = words.sentence[at];
  for (let i = at - 1; i >= 0 && at - i <= 3 && words.sentence[i] === s; i--) {
    if (/^(due|scheduled|effective|payable|upcoming|deadline|starting|beginning|slated)$/.test(lower[i]))
      return 'future';
  }
  for (let i = at - 1; i >= 0 && at - i <= REACH && words.sentence[i] === s; i--) {
    const kind = xpos[words.token[i]];
    if (kind === PAST && !/^(had|was|were)$/.test(lower[i])) return 'past';
    if (/^(had|was|were|since)$/.test(lower[i])) return 'past';
    if (kind === PARTICIPLE || kind === BASE) return auxiliary(words, i, s);
  }
  for (let i = at + 1; i < words.count && i - at <= REACH && words.sentence[i] === s; i++) {
    if (/^(will|ll|shall)$/.test(lower[i])) return 'future';
    if (xpos[words.token[i]] === PAST) return 'past';
  }
  return 'none';
}

/** What stands before a participle or a base form: "will be held" looks ahead, "has held" back, "to hold" by what it hangs on. */
function auxiliary(words: Words, at: number, s: number): Anchor['tense'] {
  for (let i = at - 1; i >= 0 && at - i <= 4 && words.sentence[i] === s; i--) {
    const w = words.lower[i];
    if (MODAL.test(w)) return 'future';
    if (w === 'to') return BOUND_TO.test(words.lower[i - 1] ?? '') ? 'future' : 'none';
    if (/^(had|was|were|has|have|did|been)$/.test(w)) {
      if (/^(will|to)$/.test(words.lower[i - 1] ?? '') || w === 'been') continue;
      return 'past';
    }
  }
  return 'none';
}
