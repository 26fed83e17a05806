/**
 * F1 of whole names on data that the model never saw: npx tsx bench/names.ts [DATA]
 * DATA is the data folder, ../shared/data by default. The names of gum-dev follow from gold entities; those of
 * news-silver-dev were found by CoreNLP and are no truth. ewt-dev-names is gold (UNER: persons, organisations, places),
 * but the shipped weights learnt from it: its line repeats the cross-validated figure that `npm run train -- names` recorded.
 */
import { join } from 'node:path';
import { names } from '../src/parse/names.ts';
import { KINDS } from '../src/parse/names-crf.ts';
import { gum } from '../train/names/gum.ts';
import { news } from '../train/names/news.ts';
import { line, score } from '../train/names/score.ts';
import { recorded } from './names-scores.ts';

const data = process.argv[2] ?? '../shared/data';
const syntax = (name: string) => join(data, 'syntax', name);
const sets = {
  'gum-dev': gum(syntax('gum-dev.conllu.gz'), 'found'),
  'news-silver-dev': news(join(data, 'statements/dev.jsonl.gz'), syntax('news-silver-dev.conllu.gz')),
};
console.log(`ewt-dev-names, cross-validated when trained, not measured now: ${line(recorded())}`);
for (const [name, texts] of Object.entries(sets)) console.log(`${name}: ${line(score(names, texts, KINDS))}`);

// Processor time, so that a busy machine measures the same.
const articles = sets['news-silver-dev'];
const began = process.cpuUsage();
let count = 0;
for (const { tokens, xpos } of articles) {
  names(tokens, { xpos });
  count += tokens.count;
}
console.log(`${Math.round((1e6 * count) / process.cpuUsage(began).user)} tokens/s of processor time`);
