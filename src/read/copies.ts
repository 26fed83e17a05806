import { normal } from './wording.ts';

/**
 * What of a report's text is compared with other reports: its runs of words as numbers, and a few keys that texts which
 * share much also share. A store indexes the keys; two reports with no key in common need no comparing.
 */
export interface Sketch {
  /** Hashes of every run of `RUN` words, each once, ascending. */
  readonly runs: Uint32Array;
  /** Unsigned 32-bit keys, ascending: one for about every seven words, `MOST_KEYS` at most. */
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

/** Words in a run that keys are made of, and runs that one key at least stands for. */
const KEYED = 5;
const WINDOW = 12;
const MOST_KEYS = 512;

/** Containment from which one report is a copy of another. Set on the pairs of `bench/copies.ts`. */
export const COPIED = 0.55;

/** Runs that a text has at least to be called a copy of another; shorter ones have to be in it whole. */
const FEW = 25;

/** Most words of a text that are looked at. */
const MOST_WORDS = 100_000;

/**
 * Sketches a text: case, punctuation and white space make no difference. Deterministic, linear in its length.
 */
export function sketchOf(text: string): Sketch {
  const words = wordsOf(text);
  return { runs: each(runsOf(words, RUN)), keys: keysOf(words) };
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

/** Words, or single characters of scripts that put no space between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|\S+/gu;

function wordsOf(text: string): number[] {
  const words: number[] = [];
  for (const [word] of normal(text).matchAll(WORD)) {
    words.push(hashOf(word));
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** A hash of each run of `length` words, in their order; of a shorter text one of all its words. */
function runsOf(words: readonly number[], length: number): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const runs = new Uint32Array(Math.max(1, words.length - length + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0x9e3779b9;
    for (let k = i; k < Math.min(i + length, words.length); k++) hash = mix(Math.imul(hash, 31) ^ words[k]);
    runs[i] = hash;
  }
  return runs;
}

/** Numbers in ascending order, each once. */
function each(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i];
  return sorted.slice(0, kept);
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

/**
 * The least run of every window of `WINDOW` runs, each once (winnowing: Schleimer, Wilkerson and Aiken 2003): texts that
 * share a passage of `WINDOW + KEYED - 1` words share a key, however little they share beside it. Of very long texts the
 * least `MOST_KEYS` are kept, which they share too where they share most.
 */
function keysOf(words: readonly number[]): number[] {
  const runs = runsOf(words, KEYED);
  const chosen = new Set<number>();
  // The window's candidates: ascending values at ascending places, the least first.
  const window: number[] = [];
  let first = 0;
  for (let i = 0; i < runs.length; i++) {
    while (window.length > first && runs[window[window.length - 1]] >= runs[i]) window.pop();
    window.push(i);
    if (window[first] <= i - WINDOW) first++;
    if (i >= WINDOW - 1 || i === runs.length - 1) chosen.add(runs[window[first]]);
  }
  const keys = [...chosen].sort((a, b) => a - b);
  return keys.slice(0, MOST_KEYS);
}
