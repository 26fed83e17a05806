/**
 * Trains the name tagger: npx tsx train/names.ts [DATA] writes models/en/names.bin and names.json.
 * DATA is the data folder, ../shared/data by default.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Crf, KINDS } from '../src/parse/names-crf.ts';
import { sight } from '../src/parse/names-features.ts';
import { write } from '../src/parse/weights.ts';
import { gum, type Labelled, news, uner } from './names-data.ts';
import { learn } from './names-learn.ts';
import { line, score } from './names-score.ts';

const data = process.argv[2] ?? '../shared/data';
const out = new URL('../models/en/', import.meta.url).pathname;
const syntax = (name: string) => join(data, 'syntax', name);
const settings = {
  bits: Number(process.env.BITS ?? 18),
  epochs: Number(process.env.EPOCHS ?? 3),
  rate: Number(process.env.RATE ?? 0.05),
  dropout: Number(process.env.DROPOUT ?? 0.3),
  decay: Number(process.env.DECAY ?? 1e-5),
  seed: 1,
};
const silverWeight = Number(process.env.SILVER ?? 0.3);

const lessons = (texts: readonly Labelled[], weight: number) =>
  texts.map((given) => ({ given, seen: sight(given.tokens, { xpos: given.xpos }), weight }));

const train = [
  ...lessons(gum(syntax('gum-train.conllu.gz')), 1),
  ...lessons(news(join(data, 'statements/train.jsonl.gz'), syntax('news-silver-train.conllu.gz')), silverWeight),
];
const dev = {
  'ewt-dev-names': [uner(syntax('ewt-dev-names.iob2.gz'))],
  'gum-dev': gum(syntax('gum-dev.conllu.gz')),
  'news-silver-dev': news(join(data, 'statements/dev.jsonl.gz'), syntax('news-silver-dev.conllu.gz')),
};

function report(crf: Crf): void {
  for (const [name, texts] of Object.entries(dev)) {
    console.log(`  ${name}: ${line(score(crf, texts, name.startsWith('ewt') ? ['person', 'org', 'place'] : KINDS))}`);
  }
}

/** Weights as bytes: the largest one becomes 127, those beyond six deviations are cut. */
function quantise(crf: Crf): Crf & { weights: Int8Array } {
  const weights = crf.weights as Float32Array;
  let top = 0;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  const scale = Math.min(top, Number(process.env.TOP ?? 4)) / 127;
  const small = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { ...crf, weights: small, scale };
}

const began = Date.now();
const crf = learn(train, {
  ...settings,
  heed: (epoch, now) => {
    console.log(`epoch ${epoch + 1}, ${Math.round((Date.now() - began) / 1000)} s`);
    report(now);
  },
});
const packed = quantise(crf);
console.log('as bytes');
report(packed);
if (process.env.DRY === undefined) {
  const { bits, scale, weights, steps } = packed;
  writeFileSync(join(out, 'names.bin'), write({ weights, steps }, { bits, scale }));
}
