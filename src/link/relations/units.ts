import type { Assertion } from '../../model/index.ts';
import { rarity } from './senses.ts';
import { nameWords } from './spelling.ts';
import type { Voice } from './voices.ts';

/** A lemma with how much it tells. */
export interface Weighed {
  readonly lemma: string;
  readonly weight: number;
}

/** An assertion made ready to be held against others. */
export interface Unit {
  readonly assertion: Assertion;
  readonly voice: Voice | null;
  /** The id of its actor, where a collection gave one. */
  readonly actor: string | null;
  /** Its place in its report, from 0. */
  readonly place: number;
  readonly words: readonly Weighed[];
  /** The words of the names in it, each once. */
  readonly names: readonly string[];
  /** What all its words and names weigh together. */
  readonly mass: number;
}

/** How much a name's word weighs beside a content word of the greatest rarity. */
export const NAME_WEIGHT = 1;

export function unitOf(assertion: Assertion, voice: Voice | null, actor: string | null, place: number): Unit {
  const verbs = assertion.predicates.flatMap(({ lemma }) => (lemma.includes(' ') ? lemma : []));
  const words = [...new Set([...assertion.words, ...verbs])].map((lemma) => ({ lemma, weight: rarity(lemma) ** 1.5 }));
  const names = [...new Set(assertion.names.flatMap(nameWords))];
  return { assertion, voice, actor, place, words, names, mass: massOf(words, names) };
}

export const massOf = (words: readonly Weighed[], names: readonly string[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0) + NAME_WEIGHT * names.length;
