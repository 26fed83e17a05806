import type { Span } from '../src/model/index.ts';

/** The words of a text, as the shared scorers count them: runs of letters and digits. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((m) => [m.index, m.index + m[0].length]);
}

/** The numbers of the words that some span touches. */
function touched(words: readonly Span[], spans: readonly Span[]): Set<number> {
  return new Set(
    words.flatMap(([start, end], i) => (spans.some((span) => start < span[1] && span[0] < end) ? [i] : [])),
  );
}

/** Shared words over all words; 1 where both are empty. */
function jaccard(a: Set<number>, b: Set<number>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 1 : shared / (a.size + b.size - shared);
}

/**
 * For each expected content the index of the found one that is paired with it, or -1: one to one, best first, and only
 * where they share at least half their words.
 */
export function pair(
  text: string,
  expected: readonly (readonly Span[])[],
  found: readonly (readonly Span[])[],
): number[] {
  const words = wordsOf(text);
  const theirs = found.map((spans) => touched(words, spans));
  const candidates = expected.flatMap((spans, i) => {
    const ours = touched(words, spans);
    return theirs.map((set, j) => ({ i, j, shared: jaccard(ours, set) })).filter(({ shared }) => shared >= 0.5);
  });
  candidates.sort((a, b) => b.shared - a.shared);
  const pairs = expected.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs[i] >= 0 || taken.has(j)) continue;
    pairs[i] = j;
    taken.add(j);
  }
  return pairs;
}

const SMALL = new Set(['the', 'a', 'an', 'of', 's']);
const nameWords = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));

/** Whether a found name holds at least half of the expected one's words, and is not much longer. */
export function sameName(expected: string, found: string): boolean {
  const [wanted, given] = [nameWords(expected), nameWords(found)];
  const held = wanted.filter((word) => given.includes(word)).length;
  return given.length > 0 && held >= wanted.length / 2 && given.length <= 2 * wanted.length + 1;
}
