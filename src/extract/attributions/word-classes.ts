import { wordHash } from './hash.ts';

/**
 * What sort of thing a verb or noun means, from WordNet: `key` is an open table of hashed lemmas (a power of two of
 * places, 0 where empty), `value` the class of each. Learnt from, a class stands for the verbs of speech and the sorts
 * of people that the training articles never use.
 */
export interface WordClasses {
  readonly key: Int32Array;
  readonly value: Uint8Array;
}

/** A lemma as a key: verbs and nouns apart, never 0. */
export function classKey(lemma: string, verb: boolean): number {
  return (wordHash(lemma, 0, lemma.length) ^ (verb ? 0x5bd1e995 : 0)) | 1;
}

/** The place of a key, or the empty place where it would stand. */
export function placeOf(key: Int32Array, wanted: number): number {
  const mask = key.length - 1;
  let at = (wanted >>> 1) & mask;
  while (key[at] !== 0 && key[at] !== wanted) at = (at + 1) & mask;
  return at;
}

/** The class of a lemma, 0 where it has none. */
export function classOf({ key, value }: WordClasses, lemmaHash: number, verb: boolean): number {
  const at = placeOf(key, (lemmaHash ^ (verb ? 0x5bd1e995 : 0)) | 1);
  return key[at] === 0 ? 0 : value[at];
}

/** The bits of a class that name WordNet's file, and the file of the verbs of communication. */
const FILE = 63;
const COMMUNICATION = 32;

/** Whether a class is that of the verbs of communication: say, warn, promise. */
export function isCommunication(sense: number): boolean {
  return (sense & FILE) === COMMUNICATION;
}
