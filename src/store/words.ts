import { fold } from './fold.ts';

/** One thing to find: words that stand beside one another, the last of them perhaps only begun (`evac*`). */
export interface Sought {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/**
 * Reads what a user looks for: words, `"a phrase"` and `begun*`; all of them must be found. Case and marks don't count,
 * and a word with a hyphen or an apostrophe is a phrase of its parts, as full-text search keeps it.
 * @returns in the order given; empty where there is no letter or digit
 */
export function sought(query: string): Sought[] {
  const found: Sought[] = [];
  for (const [, phrase, word] of query.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/g)) {
    const raw = phrase ?? word;
    const words = fold(raw).split(' ').filter(Boolean);
    if (words.length > 0) found.push({ words, prefix: /\*\s*$/.test(raw) });
  }
  return found;
}
