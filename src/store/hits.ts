import type { Span } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Sought } from './words.ts';

/** A run of what can stand in a word: letters, digits and marks. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Where what is sought stands in a text, word by word as `fold` cuts it: ascending, never overlapping. */
export function hitsOf(text: string, sought: readonly Sought[]): Span[] {
  const words: { readonly folded: string; readonly span: Span }[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const folded of fold(run).split(' ')) {
      if (folded !== '') words.push({ folded, span: [index, index + run.length] });
    }
  }
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = Math.max(0, ...sought.map((each) => (standsAt(words, i, each) ? each.words.length : 0)));
    if (length === 0) continue;
    spans.push([words[i].span[0], words[i + length - 1].span[1]]);
    i += length - 1;
  }
  return spans;
}

function standsAt(
  words: readonly { readonly folded: string }[],
  at: number,
  { words: wanted, prefix }: Sought,
): boolean {
  if (at + wanted.length > words.length) return false;
  return wanted.every((word, k) => {
    const { folded } = words[at + k];
    return prefix && k === wanted.length - 1 ? folded.startsWith(word) : folded === word;
  });
}
