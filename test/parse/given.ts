import type { Tokens } from '../../src/model/index.ts';

/** One sentence of given words, a space between them. */
export function given(words: readonly string[]): Tokens {
  const start = new Uint32Array(words.length);
  const end = new Uint32Array(words.length);
  let at = 0;
  words.forEach((word, i) => {
    start[i] = at;
    end[i] = at + word.length;
    at = end[i] + 1;
  });
  return {
    text: words.join(' '),
    count: words.length,
    start,
    end,
    sentence: new Uint32Array(words.length),
    sentences: 1,
    sentenceStart: Uint32Array.of(0, words.length),
  };
}
