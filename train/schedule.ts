import type { Corpus } from './batch.ts';
import { shuffled } from './random.ts';

/** Some sentences to learn from in one step, and the heads that they are for. */
export interface Lesson {
  readonly corpus: Corpus;
  readonly heads: string;
  readonly sentences: readonly number[];
}

/** Words a step. */
const STEP = 500;
/** Longer sentences are mostly lists, and cost quadratic room. */
const LONGEST = 200;

/** A corpus as lessons in a random order; no more than `words` words of it. */
export function lessons(corpus: Corpus, heads: string, words: number, random: () => number): Lesson[] {
  const { sentenceStart, sentences } = corpus.tokens;
  const found: Lesson[] = [];
  let chosen: number[] = [];
  let count = 0;
  let total = 0;
  for (const s of shuffled(sentences, random)) {
    const n = sentenceStart[s + 1] - sentenceStart[s];
    if (n > LONGEST || total >= words) continue;
    chosen.push(s);
    count += n;
    total += n;
    if (count < STEP) continue;
    found.push({ corpus, heads, sentences: chosen });
    chosen = [];
    count = 0;
  }
  if (chosen.length > 0) found.push({ corpus, heads, sentences: chosen });
  return found;
}

/** The size of steps when a share `done` of the training is over: quickly up, then evenly down. */
export function rateAt(done: number, peak: number): number {
  return peak * Math.min(1, done * 50) * Math.max(0.01, 1 - done);
}
