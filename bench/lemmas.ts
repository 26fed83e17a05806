/**
 * Share of words whose lemma is the gold one, given gold tokens and gold Penn tags, and the commonest mistakes:
 *   npx tsx bench/lemmas.ts GOLD.conllu[.gz]… [--differ N]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { XPOS } from '../src/model/index.ts';
import { readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { lemmatise } from '../src/parse/lemma.ts';

const args = process.argv.slice(2);
const differ = args.includes('--differ') ? Number(args[args.indexOf('--differ') + 1]) : 0;
for (const path of args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--differ')) {
  const bytes = readFileSync(path);
  const sentences = readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const words = sentences.flatMap((sentence) => sentence.words);
  const xpos = Uint8Array.from(words, (word) => XPOS.indexOf(word.xpos as (typeof XPOS)[number]));
  const lemmas = lemmatise(conlluTokens(sentences), xpos);
  const wrong = words.flatMap((word, i) =>
    word.lemma === lemmas[i] ? [] : [`${word.xpos} ${word.form} ${lemmas[i]} for ${word.lemma}`],
  );
  console.log(`${path}: ${(100 - (100 * wrong.length) / words.length).toFixed(2)} % of ${words.length} lemmas right`);
  const counts = new Map<string, number>();
  for (const mistake of wrong) counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
  for (const [mistake, n] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, differ)) console.log(`  ${n} ${mistake}`);
}
