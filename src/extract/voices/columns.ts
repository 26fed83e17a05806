import type { Span, Tokens } from '../../model/index.ts';

/** The first token that ends after `offset`; `tokens.count` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that spans touch, ascending. */
export function tokensIn(tokens: Tokens, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans)
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
      if (found.length === 0 || found[found.length - 1] < i) found.push(i);
  return found;
}

/** Every token's words in lower case, with straight apostrophes and without an abbreviation's full stop ("Mr."). */
export function lowerWords(tokens: Tokens): string[] {
  const words: string[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    let word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (word.includes('’')) word = word.replaceAll('’', "'");
    if (word.length > 2 && word.endsWith('.') && word.indexOf('.') === word.length - 1) word = word.slice(0, -1);
    words[i] = word;
  }
  return words;
}
