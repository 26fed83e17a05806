import { join } from 'node:path';
import { UPOS } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { rows } from '../data.ts';

/** The articles that word frequencies are counted in, below the data folder. */
export const ARTICLES = ['statements/train.jsonl.gz', 'stance/bodies.jsonl.gz'];

const COUNTED = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

export interface Vocabulary {
  readonly articles: number;
  /** In how many articles a content lemma stands. */
  readonly holders: ReadonlyMap<string, number>;
}

/** Counts the content lemmas of the articles. */
export function countWords(data: string): Vocabulary {
  const texts = ARTICLES.flatMap((file) => rows<{ text: string }>(join(data, file)).map(({ text }) => text));
  const holders = new Map<string, number>();
  for (const text of texts) {
    const { tokens, tags } = parse(text);
    const seen = new Set<string>();
    for (let i = 0; i < tokens.count; i++) if (COUNTED.has(UPOS[tags.upos[i]])) seen.add(tags.lemma[i].toLowerCase());
    for (const lemma of seen) holders.set(lemma, (holders.get(lemma) ?? 0) + 1);
  }
  return { articles: texts.length, holders };
}
