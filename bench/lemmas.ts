/**
 * Share of words whose lemma is the gold one, given gold tokens and gold Penn tags, and the commonest mistakes:
 *   npx tsx bench/lemmas.ts [GOLD.conllu[.gz]…] [--differ N]
 * Without a file, ewt-dev and gum-dev of ../shared.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { XPOS } from '../src/model/index.ts';
import { readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { lemmatise } from '../src/parse/lemma.ts';
import { textOf } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { alone, percent, treebank } from './shared.ts';

/** Scores files of gold sentences; the `differ` commonest mistakes in each are shown. */
export async function measure(paths = ['ewt-dev', 'gum-dev'].map(treebank), differ = 0): Promise<Scores> {
  const scores: Record<string, number> = {};
  for (const path of paths) {
    const sentences = readConllu(textOf(path));
    const words = sentences.flatMap((sentence) => sentence.words);
    const xpos = Uint8Array.from(words, (word) => XPOS.indexOf(word.xpos as (typeof XPOS)[number]));
    const lemmas = lemmatise(conlluTokens(sentences), xpos);
    const wrong = words.flatMap((word, i) =>
      word.lemma === lemmas[i] ? [] : [`${word.xpos} ${word.form} ${lemmas[i]} for ${word.lemma}`],
    );
    const right = percent(1 - wrong.length / words.length);
    scores[`${basename(path).split('.')[0]} lemmas`] = right;
    console.log(`${path}: ${right} % of ${words.length} lemmas right`);
    const counts = new Map<string, number>();
    for (const mistake of wrong) counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
    const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, differ);
    for (const [mistake, n] of common) console.log(`  ${n} ${mistake}`);
  }
  return scores;
}

await alone(import.meta.url, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { differ: { type: 'string' } } });
  return measure(positionals.length > 0 ? positionals : undefined, Number(values.differ ?? 0));
});
