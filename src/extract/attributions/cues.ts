import { Chain, type ChainWeights } from './crf.ts';
import { CUE_FEATURES, cueFeatures, dependentsOf } from './cue-features.ts';
import { CUE, cueLattice } from './lattices.ts';
import type { Sheet } from './sheet.ts';
import type { Cue } from './window.ts';

/** A run of tokens that may be a cue, and how probable the cue model finds it that a cue begins there. */
export interface PossibleCue extends Cue {
  readonly probability: number;
  /** Whether the best reading of the whole sentence holds this cue. */
  readonly best: boolean;
}

/** Below this probability no cue is tried. */
export const LEAST_CUE = 0.08;

/** Sentences are read in stretches of at most this many tokens, so that no text makes scratch arrays grow without end. */
const STRETCH = 2000;

const chain = new Chain(cueLattice);
const features = new Int32Array(CUE_FEATURES);
const path = new Uint8Array(STRETCH);

/** The possible cues of a text, ascending and never overlapping. */
export function possibleCues(sheet: Sheet, weights: ChainWeights): PossibleCue[] {
  const dependents = dependentsOf(sheet);
  const { sentenceStart, sentences } = sheet.parsed.tokens;
  const cues: PossibleCue[] = [];
  for (let s = 0; s < sentences; s++)
    for (let first = sentenceStart[s]; first < sentenceStart[s + 1]; first += STRETCH) {
      const length = Math.min(STRETCH, sentenceStart[s + 1] - first);
      chain.begin(length);
      for (let t = 0; t < length; t++) {
        const count = cueFeatures(sheet, dependents, first + t, first, first + length - 1, features, 0);
        chain.add(weights, t, features, 0, count);
      }
      readCues(weights, first, length, cues);
    }
  return cues;
}

/** Adds the cues of the chain at hand: those of its best path, and between them those that are merely possible. */
function readCues(weights: ChainWeights, first: number, length: number, cues: PossibleCue[]): void {
  chain.best(weights, length, path);
  chain.sum(weights, length);
  for (let t = 0; t < length; t++) {
    const begins = chain.marginal(t, CUE.begin);
    const probability = begins + chain.marginal(t, CUE.only);
    const from = t;
    if (path[t] === CUE.only) cues.push({ first: first + t, last: first + t, probability, best: true });
    else if (path[t] === CUE.begin) {
      while (path[t] !== CUE.last) t++;
      cues.push({ first: first + from, last: first + t, probability, best: true });
    } else if (probability >= LEAST_CUE) {
      if (2 * begins > probability)
        while (
          t + 1 < length &&
          path[t + 1] === CUE.outside &&
          chain.marginal(t + 1, CUE.inside) + chain.marginal(t + 1, CUE.last) > begins / 2
        )
          t++;
      cues.push({ first: first + from, last: first + t, probability, best: false });
    }
  }
}
