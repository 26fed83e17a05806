import { normal } from './wording.ts';

/**
 * What of a report's text is compared with other reports: its runs of words as numbers, and a few keys that texts which
 * share much also share. A store indexes the keys; two reports with no key in common need no comparing.
 */
export interface Sketch {
  /** Hashes of every run of `RUN` words, each once, ascending. */
  readonly runs: Uint32Array;
  /** `BANDS` unsigned 32-bit keys. Texts with a third of their runs in common share one in 98 of 100 cases. */
  readonly keys: readonly number[];
}

/** How much two texts share. */
export interface Likeness {
  /** Share of the shorter text's runs that the longer has too, 0 to 1. */
  readonly containment: number;
  /** Runs in both, divided by runs in either, 0 to 1. */
  readonly jaccard: number;
}

/** Words in a run. Shorter runs meet by chance, longer ones break at every changed word. */
const RUN = 4;

/** Bands of the sketch, and minima in each: a key is made of each band. */
const BANDS = 48;
const ROWS = 2;

/** Containment from which one report is a copy of another. Set on the pairs of `bench/copies.ts`. */
export const COPIED = 0.55;

/** Runs that a text has at least to be called a copy of another; shorter ones have to be in it whole. */
const FEW = 25;

/** Most words of a text that are looked at. */
const MOST_WORDS = 100_000;

/**
 * Sketches a text: case, punctuation and white space make no difference. Deterministic, linear in its length.
 * Keys are made from bands of MinHash values (Broder 1997; banding after Indyk and Motwani 1998).
 */
export function sketchOf(text: string): Sketch {
  const runs = runsOf(text);
  return { runs, keys: keysOf(runs) };
}

/** How much two sketched texts share. */
export function likeness(a: Sketch, b: Sketch): Likeness {
  let shared = 0;
  for (let i = 0, k = 0; i < a.runs.length && k < b.runs.length; ) {
    if (a.runs[i] === b.runs[k]) {
      shared++;
      i++;
      k++;
    } else if (a.runs[i] < b.runs[k]) i++;
    else k++;
  }
  const fewest = Math.min(a.runs.length, b.runs.length);
  if (fewest === 0) return { containment: 0, jaccard: 0 };
  return { containment: shared / fewest, jaccard: shared / (a.runs.length + b.runs.length - shared) };
}

/** Whether one of two sketched texts is a copy of the other, in whole or in most of what the shorter one says. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const fewest = Math.min(a.runs.length, b.runs.length);
  if (fewest === 0) return false;
  return likeness(a, b).containment >= (fewest < FEW ? 0.9 : COPIED);
}

/**
 * Finds copies among reports that come one after another, each compared only with those that share a key. The first
 * of several copies is their original, so add them in the order of publication where that is known.
 */
export class CopyIndex {
  private readonly sketches: Sketch[] = [];
  private readonly originals: string[] = [];
  private readonly byKey = new Map<number, number[]>();

  /** Adds a report; gives the id of the original that its text copies, or null if it is an original itself. */
  add(id: string, text: string): string | null {
    const sketch = sketchOf(text);
    let best = -1;
    let most = 0;
    for (const at of this.candidates(sketch)) {
      if (!isCopy(sketch, this.sketches[at])) continue;
      const { jaccard } = likeness(sketch, this.sketches[at]);
      if (jaccard > most || (jaccard === most && at < best)) {
        most = jaccard;
        best = at;
      }
    }
    const original = best === -1 ? null : this.originals[best];
    // A copy that says what its original says leads to no copy that the original would not lead to.
    if (most < 0.8) this.index(sketch, original ?? id);
    return original;
  }

  private candidates({ keys }: Sketch): Set<number> {
    const found = new Set<number>();
    for (const key of keys) for (const at of this.byKey.get(key) ?? []) found.add(at);
    return found;
  }

  private index(sketch: Sketch, original: string): void {
    const at = this.sketches.push(sketch) - 1;
    this.originals.push(original);
    for (const key of sketch.keys) {
      const bucket = this.byKey.get(key);
      if (bucket) bucket.push(at);
      else this.byKey.set(key, [at]);
    }
  }
}

/** Words, or single characters of scripts that put no space between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|\S+/gu;

function runsOf(text: string): Uint32Array {
  const words: number[] = [];
  for (const [word] of normal(text).matchAll(WORD)) {
    words.push(hashOf(word));
    if (words.length === MOST_WORDS) break;
  }
  if (words.length === 0) return new Uint32Array();
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0x9e3779b9;
    for (let k = i; k < Math.min(i + RUN, words.length); k++) hash = mix(Math.imul(hash, 31) ^ words[k]);
    runs[i] = hash;
  }
  runs.sort();
  let kept = 0;
  for (let i = 0; i < runs.length; i++) if (i === 0 || runs[i] !== runs[i - 1]) runs[kept++] = runs[i];
  return runs.slice(0, kept);
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finishing step of MurmurHash3 (Appleby 2011): spreads 32 bits over 32 bits, one to one. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function keysOf(runs: Uint32Array): number[] {
  const keys: number[] = [];
  if (runs.length === 0) return keys;
  for (let band = 0; band < BANDS; band++) {
    let key = band;
    for (let row = 0; row < ROWS; row++) {
      // Each row orders the runs anew: a one-to-one scramble of 32 bits with its own seed stands for a permutation.
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b1);
      let least = 0xffffffff;
      for (let i = 0; i < runs.length; i++) {
        const value = mix(runs[i] ^ seed);
        if (value < least) least = value;
      }
      key = mix(Math.imul(key, 0x01000193) ^ least);
    }
    keys.push(key);
  }
  return keys;
}
