import type { Span } from '../model/index.ts';
import { normal } from './wording.ts';

/** A passage that two texts share: where it stands in each. A few words in it may differ, as an editor leaves them. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  /** Words that are the same in both. */
  readonly words: number;
  /** Share of them that stand within quotation marks in the first text, 0 to 1: those two reporters may both have heard. */
  readonly quoted: number;
}

/** How two texts share what they say. */
export interface Sharing {
  readonly passages: readonly Passage[];
  /**
   * `whole`: most of the shorter text stands in the longer one. `part`: a passage that only copying explains stands in
   * both, an agency's report within an outlet's own. `none`: nothing, or words that both may have heard.
   */
  readonly kind: 'whole' | 'part' | 'none';
  /** Shared words divided by the words of each text, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Words in a row from which a passage is looked for. */
const SEED = 4;

/** A seed that stands in a text more often leads nowhere. */
const MOST_PLACES = 8;

/** Words that an editor may change between two seeds without parting the passage. */
const CHANGED = 4;

/** Words of a passage at least: shorter ones meet by chance. */
const LEAST = 8;

/** Share of the shorter text from which it is a copy, set on the pairs of `bench/copies.ts`. */
const WHOLE = 0.5;

/** Words, in and out of passages of `LONG` words or more and outside quotation marks, that make a copied part. */
const PART = 24;
const LONG = 12;

/** Most words of a text that are looked at. */
const MOST_WORDS = 100_000;

interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Words as `normal` compares them, signs of scripts without spaces one by one, and quotation marks. */
const WORD =
  /[“”„«»"]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}$€£%][\p{L}\p{M}\p{N}$€£%'’‘`ʼ]*/gu;

/**
 * The passages that two texts share, in the order of the first: word for word but for a few that an editor changed, in
 * whatever order the second has them. Case, punctuation and line ends make no difference. Linear in the texts' lengths.
 */
export function passagesOf(a: string, b: string): Passage[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return passagesIn(left, right);
}

/** The passages that two texts share, and what they make of the two. */
export function sharingOf(a: string, b: string): Sharing {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const passages = passagesIn(left, right);
  const shared = passages.reduce((sum, { words }) => sum + words, 0);
  const own = (words: readonly Word[]) => (words.length === 0 ? 0 : Math.min(1, shared / words.length));
  const copied = passages
    .filter(({ words, quoted }) => words * (1 - quoted) >= LONG)
    .reduce((sum, { words, quoted }) => sum + words * (1 - quoted), 0);
  const [shareOfA, shareOfB] = [own(left), own(right)];
  const kind = Math.max(shareOfA, shareOfB) >= WHOLE && copied >= LONG ? 'whole' : copied >= PART ? 'part' : 'none';
  return { passages, kind, shareOfA, shareOfB };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let quoted = false;
  let opened = 0;
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    if (/^[“”„«»"]$/.test(found)) {
      // A mark that is never closed ends with its paragraph.
      if (quoted && text.slice(opened, start).includes('\n\n')) quoted = false;
      quoted = found === '“' || found === '„' || found === '«' ? true : found === '"' ? !quoted : false;
      opened = start;
      continue;
    }
    const hash = hashOf(normal(found));
    words.push({ hash, start, end: start + found.length, quoted });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function passagesIn(a: readonly Word[], b: readonly Word[]): Passage[] {
  const places = placesOf(b);
  // Runs of equal words, each found once: after a run the search goes on behind it.
  const runs: { a: number; b: number; length: number }[] = [];
  for (let at = 0; at + SEED <= a.length; ) {
    let best = { a: at, b: -1, length: 0 };
    const last = runs.at(-1);
    for (const place of places.get(seedAt(a, at)) ?? []) {
      let length = 0;
      while (at + length < a.length && place + length < b.length && a[at + length].hash === b[place + length].hash)
        length++;
      // Of two as long, the one that goes on where the last one ended.
      const goesOn = last !== undefined && place >= last.b + last.length && place - last.b - last.length <= CHANGED;
      if (length > best.length || (length === best.length && goesOn)) best = { a: at, b: place, length };
    }
    if (best.length >= SEED) {
      runs.push(best);
      at += best.length;
    } else at++;
  }
  return joined(runs, a, b);
}

/** Runs that follow one another in both texts with a few changed words between are one passage. */
function joined(
  runs: readonly { a: number; b: number; length: number }[],
  a: readonly Word[],
  b: readonly Word[],
): Passage[] {
  const passages: Passage[] = [];
  for (let first = 0; first < runs.length; ) {
    let last = first;
    let words = runs[first].length;
    while (last + 1 < runs.length && follows(runs[last], runs[last + 1])) words += runs[++last].length;
    if (words >= LEAST) {
      const inside = runs.slice(first, last + 1);
      let quoted = 0;
      for (const run of inside) for (let i = 0; i < run.length; i++) if (a[run.a + i].quoted) quoted++;
      const [from, to] = [inside[0], inside.at(-1)!];
      passages.push({
        a: [a[from.a].start, a[to.a + to.length - 1].end],
        b: [b[from.b].start, b[to.b + to.length - 1].end],
        words,
        quoted: quoted / words,
      });
    }
    first = last + 1;
  }
  return passages;
}

function follows(run: { a: number; b: number; length: number }, next: { a: number; b: number }): boolean {
  const [inA, inB] = [next.a - run.a - run.length, next.b - run.b - run.length];
  return inA <= CHANGED && inB >= 0 && inB <= CHANGED;
}

/** Where each seed stands in a text; those that stand too often are left out. */
function placesOf(words: readonly Word[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SEED <= words.length; at++) {
    const seed = seedAt(words, at);
    const own = places.get(seed);
    if (own === undefined) places.set(seed, [at]);
    else if (own.length <= MOST_PLACES) own.push(at);
  }
  for (const [seed, own] of places) if (own.length > MOST_PLACES) places.delete(seed);
  return places;
}

function seedAt(words: readonly Word[], at: number): number {
  let hash = 0x9e3779b9;
  for (let i = at; i < at + SEED; i++) hash = Math.imul(hash ^ words[i].hash, 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
