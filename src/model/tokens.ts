/**
 * The tokens of one frozen text, as flat columns. Token `i` is `text.slice(start[i], end[i])`; tokens ascend and never
 * overlap; what lies between two tokens is their gap, so that gaps and tokens rebuild the text.
 * Sentence `s` holds the tokens `sentenceStart[s]` up to, not including, `sentenceStart[s + 1]`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The sentence that token `i` belongs to. */
  readonly sentence: Uint32Array;
  readonly sentences: number;
  /** First token of each sentence, and `count` as the last entry: `sentences + 1` entries. */
  readonly sentenceStart: Uint32Array;
}

/** The words of token `i`. */
export function word(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** The sentence's own text, from its first token to its last. */
export function sentenceText(tokens: Tokens, s: number): string {
  return tokens.text.slice(tokens.start[tokens.sentenceStart[s]], tokens.end[tokens.sentenceStart[s + 1] - 1]);
}
