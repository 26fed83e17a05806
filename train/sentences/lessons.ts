import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../../src/parse/conllu.ts';
import { conlluTokens } from '../../src/parse/conllu-text.ts';
import { ruledEnds } from '../../src/parse/sentences.ts';
import { type TokenLooks, tokenLooks } from '../../src/parse/sentences-looks.ts';
import { tokenBounds } from '../../src/parse/tokenise.ts';

/** A raw text as our tokens, what the rules say of its gaps, and where its sentences truly end. */
export interface Lesson {
  readonly looks: TokenLooks;
  readonly ruled: Uint8Array;
  readonly gold: Uint8Array;
  readonly weight: number;
}

const unzipped = (path: string) => gunzipSync(readFileSync(path)).toString('utf8');

/** A treebank's raw text, built as `bench/tokens.ts` builds it, with its gold ends. */
export function treebankLesson(path: string, weight: number): Lesson {
  const tokens = conlluTokens(readConllu(unzipped(path)));
  const { start, end } = tokenBounds(tokens.text);
  const gold = new Uint8Array(start.length);
  let i = 0;
  for (let s = 1; s < tokens.sentences; s++) {
    const border = tokens.start[tokens.sentenceStart[s]];
    while (i + 1 < start.length && start[i + 1] < border) i++;
    // A border inside one of our tokens can't be learned.
    if (end[i] <= border) gold[i] = 1;
  }
  return { looks: tokenLooks(tokens.text, start, end), ruled: ruledEnds(tokens.text, start, end), gold, weight };
}

/** News articles (JSON lines with `text`), where the rules are taken at their word: the model shall leave news alone. */
export function newsLessons(path: string, weight: number): Lesson[] {
  return unzipped(path)
    .trim()
    .split('\n')
    .map((line) => {
      const { text } = JSON.parse(line) as { text: string };
      const { start, end } = tokenBounds(text);
      const ruled = ruledEnds(text, start, end);
      return { looks: tokenLooks(text, start, end), ruled, gold: ruled, weight };
    });
}
