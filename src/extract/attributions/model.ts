import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { read, type Weights } from '../../weights/index.ts';
import type { Boosted } from './boosting.ts';
import type { ChainWeights } from './crf.ts';
import type { Ranking } from './ranking.ts';
import type { WordClasses } from './word-classes.ts';

/** The trained model: cues over sentences, roles over a cue's window, a ranking of readings, and trees that weigh what the two found. */
export interface Model {
  readonly cues: ChainWeights;
  readonly roles: ChainWeights;
  readonly ranking: Ranking;
  readonly weighing: Boosted;
  readonly classes: WordClasses;
  /** The least probability at which a candidate is a statement. */
  readonly least: number;
}

const FILE = new URL('../../../models/en/attributions.bin', import.meta.url);

let loaded: Model | undefined;

/**
 * The model of the package, read on the first call.
 * @throws Error when the file is missing, damaged or of another kind; the message names it.
 */
export function trained(): Model {
  loaded ??= modelOf(unpacked(readFileSync(FILE), FILE.pathname));
  return loaded;
}

/** The tables of a packed model: Brotli over the container that `src/weights/` describes. */
export function unpacked(file: Uint8Array, path: string): Weights {
  let bytes: Uint8Array;
  try {
    bytes = brotliDecompressSync(file);
  } catch {
    throw new Error(`${path}: is not a packed model or is damaged. Restore the file or train it anew.`);
  }
  return read(bytes, path);
}

/** A model from its tables. */
export function modelOf({ meta, tables }: Weights): Model {
  const chain = (name: string): ChainWeights => ({
    mask: (meta[`${name}Slots`] as number) - 1,
    emission: tables.get(name) as Int8Array,
    scale: meta[`${name}Scale`] as number,
    transition: tables.get(`${name}Transition`) as Float32Array,
  });
  return {
    cues: chain('cues'),
    roles: chain('roles'),
    ranking: {
      mask: (meta.rankingSlots as number) - 1,
      weights: tables.get('ranking') as Int8Array,
      scale: meta.rankingScale as number,
      trust: meta.trust as number,
    },
    weighing: {
      roots: tables.get('roots') as Int32Array,
      feature: tables.get('feature') as Int16Array,
      threshold: tables.get('threshold') as Float32Array,
      left: tables.get('left') as Int32Array,
      base: meta.base as number,
    },
    classes: { key: tables.get('classKey') as Int32Array, value: tables.get('classValue') as Uint8Array },
    least: meta.least as number,
  };
}
