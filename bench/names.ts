/**
 * F1 of whole names on data that the model never saw: npx tsx bench/names.ts [DATA]
 * DATA is the data folder, ../shared/data by default. ewt-dev-names is gold (UNER: persons, organisations, places);
 * the names of gum-dev follow from gold entities; those of news-silver-dev were found by CoreNLP and are no truth.
 */
import { join } from 'node:path';
import { names } from '../src/parse/names.ts';
import { KINDS } from '../src/parse/names-crf.ts';
import { gum } from '../train/names/gum.ts';
import { news } from '../train/names/news.ts';
import { line, score } from '../train/names/score.ts';
import { uner } from '../train/names/uner.ts';

const data = process.argv[2] ?? '../shared/data';
const syntax = (name: string) => join(data, 'syntax', name);
const sets = {
  'ewt-dev-names': uner(syntax('ewt-dev-names.iob2.gz')),
  'gum-dev': gum(syntax('gum-dev.conllu.gz'), 'found'),
  'news-silver-dev': news(join(data, 'statements/dev.jsonl.gz'), syntax('news-silver-dev.conllu.gz')),
};
for (const [name, texts] of Object.entries(sets)) {
  console.log(`${name}: ${line(score(names, texts, name.startsWith('ewt') ? ['person', 'org', 'place'] : KINDS))}`);
}

// Processor time, so that a busy machine measures the same.
const articles = sets['news-silver-dev'];
const began = process.cpuUsage();
let count = 0;
for (const { tokens, xpos } of articles) {
  names(tokens, { xpos });
  count += tokens.count;
}
console.log(`${Math.round((1e6 * count) / process.cpuUsage(began).user)} tokens/s of processor time`);
