import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Tokens, UPOS, XPOS } from '../src/model/index.ts';
import { attributes, type ConlluSentence, readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';

/** Gold or silver trees as columns over tokens. */
export interface Treebank {
  readonly tokens: Tokens;
  /** Indices into `UPOS`, `XPOS` and the relations asked for; `NONE` where the data has none or another. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly relation: Uint8Array;
  /** Counted over the whole text; -1 for a root. */
  readonly head: Int32Array;
}

export const NONE = 255;

/** Reads CoNLL-U files, plain or gzipped, as one text. */
export function treebank(paths: readonly string[], relations: readonly string[]): Treebank {
  const sentences = paths.flatMap((path) => {
    const bytes = readFileSync(path);
    return readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  });
  for (const sentence of sentences) markGlue(sentence);
  const words = sentences.flatMap((sentence) => sentence.words);
  const tokens = conlluTokens(sentences);
  const column = (of: readonly string[], cell: 'upos' | 'xpos' | 'deprel') => {
    const index = new Map(of.map((name, i) => [name, i]));
    return Uint8Array.from(words, (word) => index.get(word[cell]) ?? NONE);
  };
  return {
    tokens,
    upos: column(UPOS, 'upos'),
    xpos: column(XPOS, 'xpos'),
    relation: column(relations, 'deprel'),
    head: Int32Array.from(words, ({ head }, i) =>
      head === '0' ? -1 : tokens.sentenceStart[tokens.sentence[i]] + Number(head) - 1,
    ),
  };
}

/** The silver trees say where words stand, not whether spaces part them. */
function markGlue({ words }: ConlluSentence) {
  for (let i = 0; i + 1 < words.length; i++) {
    const end = attributes(words[i].misc).get('End');
    if (end !== undefined && end === attributes(words[i + 1].misc).get('Start')) words[i].misc += '|SpaceAfter=No';
  }
}
