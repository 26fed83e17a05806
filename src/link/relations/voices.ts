import type { Speaker } from '../../model/index.ts';
import { kinship, rarity } from './senses.ts';
import { alike, nameWords } from './spelling.ts';

/** Who says something: the words of its name, and the words that describe it ("interior minister", "fire service"). */
export interface Voice {
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** The speaker itself, where it is resolved. */
  readonly speaker?: Speaker;
}

/** Words that stand for a speaker and name none. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|his|her|their|its|our|my|who|one|the|an?|some|both|all)$/i;
const LIGHT = new Set('the and for from who that his her its their our said told with one two a'.split(' '));
/** Words of this rarity at least tell one speaker from another: "official" and "source" tell nothing. */
const TELLING = 0.3;

/** The voice that some words name: a speaker's name, or a source as it stands in the text. */
export function voiceOf(words: string): Voice {
  const names = nameWords(words).filter((word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word));
  const roles = words
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 2 && !names.includes(word))
    .map((word) => word.toLowerCase().replace(/^spokes(?:wo)?man$/, 'spokesperson'))
    .filter((word) => !LIGHT.has(word) && !PRONOUN.test(word) && rarity(word) >= TELLING);
  return { names, roles: [...new Set(roles)] };
}

/** Whether two voices are one, 0 to 1: by their names where both have some, else by what describes them. */
export function sameVoice(a: Voice, b: Voice): number {
  const named = a.names.length > 0 && b.names.length > 0;
  if (named) {
    const shared = a.names.filter((word) => b.names.some((other) => alike(word, other))).length;
    if (shared > 0) return shared / Math.min(a.names.length, b.names.length, 2);
  }
  if (a.roles.length === 0 || b.roles.length === 0) return 0;
  let sum = 0;
  for (const word of a.roles) {
    let best = 0;
    for (const other of b.roles) best = Math.max(best, kinship(word, other));
    if (best > 0.7) sum += best;
  }
  const roles = Math.min(1, sum / Math.max(1.5, Math.min(a.roles.length, b.roles.length)));
  return named ? 0.2 * roles : 0.8 * roles;
}
