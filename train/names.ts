import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesWith } from '../src/parse/names.ts';
import { type Crf, KINDS, LABELS } from '../src/parse/names-crf.ts';
import { sight } from '../src/parse/names-features.ts';
import { write } from '../src/weights/index.ts';
import { type NamesFacts, namesCard } from './names/card.ts';
import { crossValidated } from './names/folds.ts';
import { gum } from './names/gum.ts';
import { type Labelled, markGroups } from './names/labelled.ts';
import { learn, type Settings } from './names/learn.ts';
import { news } from './names/news.ts';
import { type Finder, line, score } from './names/score.ts';
import { uner } from './names/uner.ts';
import { guessed, recased } from './names/web.ts';
import type { Part, Say } from './part.ts';

/** Chosen on ewt-dev-names (cross-validated) and gum-dev. */
const SETTINGS: Omit<Settings, 'seed'> = { bits: 18, epochs: 2, rate: 0.05, dropout: 0.3, decay: 1e-5 };
/** How much a text counts: gold as 1, machine-made labels less. */
const WEIGHTS = { small: 0.3, capitals: 0.2, news: 0.3, web: 0.5 };
/** How the field goes on to learn the few texts that people marked names in, and every so many-th of the others again. */
const LAST = { epochs: 3, again: 8, folds: 5 };
/** What a word outside all names loses, since a name missed costs as much as one too many. */
const BOLDNESS = 0.3;
/** The largest weight that a byte can hold. */
const TOP = 4;

const lessons = (texts: readonly Labelled[], weight: number) =>
  texts.map((given) => ({ given, seen: sight(given.tokens, given), weight }));

/** Weights as bytes of equal steps. */
function packed(crf: Crf): Crf & { weights: Int8Array } {
  const scale = TOP / 127;
  const bytes = Int8Array.from(crf.weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { bits: crf.bits, steps: crf.steps, weights: bytes, scale };
}

function train(data: string, seed: number, say: Say): void {
  const settings = { ...SETTINGS, seed };
  const syntax = (name: string) => join(data, 'syntax', name);
  const gold = gum(syntax('gum-train.conllu.gz'), 'gold');
  const first = [
    ...lessons(gold, 1),
    ...lessons(
      gold.map((given) => recased(given, 'toLowerCase')),
      WEIGHTS.small,
    ),
    ...lessons(
      gold.map((given) => recased(given, 'toUpperCase')),
      WEIGHTS.capitals,
    ),
    ...lessons(news(join(data, 'statements/train.jsonl.gz'), syntax('news-silver-train.conllu.gz'), 2), WEIGHTS.news),
  ];
  say('texts read');
  const teacher = learn(first, { ...settings, epochs: 1 });
  const web = guessed(syntax('ewt-train.conllu.gz'), (tokens, xpos) => namesWith(teacher, tokens, { xpos }));
  say('teacher learnt');
  const many = [...first, ...lessons(web, WEIGHTS.web)];
  const before = learn(many, settings);
  const again = many.filter((_, i) => i % LAST.again === 0);
  say('machine-made labels learnt');
  const taught = (texts: readonly Labelled[]) => {
    const small = texts.map((given) => recased(given, 'toLowerCase'));
    const last = [...lessons(texts, 1), ...lessons(small, WEIGHTS.small), ...again];
    const field = learn(last, { ...settings, epochs: LAST.epochs }, before);
    for (let a = 0; a <= LABELS; a++) field.steps[a * LABELS] -= BOLDNESS;
    return packed(field);
  };
  const marked = uner(syntax('ewt-dev-names.iob2.gz'));
  for (const { tokens, labels } of marked) markGroups(tokens, labels);
  const crf = taught(marked);
  const { weights, steps, bits, scale } = crf;

  const bytes = write({ weights, steps }, { bits, scale, labels: LABELS });
  const finder =
    (field: Crf): Finder =>
    (tokens, tags) =>
      namesWith(field, tokens, tags);
  const scores = {
    'ewt-dev-names': crossValidated(marked, LAST.folds, ['person', 'org', 'place'], (texts) => finder(taught(texts))),
    'gum-dev': score(finder(crf), gum(syntax('gum-dev.conllu.gz'), 'found'), KINDS),
  };
  for (const [name, found] of Object.entries(scores)) say(`${name}: ${line(found)}`);
  const facts: NamesFacts = {
    name: 'names',
    bytes: bytes.length,
    trained: new Date().toISOString().slice(0, 10),
    settings: { ...settings, weights: WEIGHTS, last: LAST, boldness: BOLDNESS },
    scores,
  };
  const out = (file: string) => new URL(`../models/en/${file}`, import.meta.url);
  writeFileSync(out('names.bin'), bytes);
  writeFileSync(out('names.meta.json'), `${JSON.stringify(facts, null, 2)}\n`);
  writeFileSync(out('names.md'), namesCard(facts));
}

/** Names: `models/en/names.bin`, its facts and its card. */
export const namesPart: Part = {
  about: 'names of persons, organisations, places and peoples, models/en/names.bin',
  needs: [
    'statements/train.jsonl.gz',
    ...['gum-train.conllu', 'gum-dev.conllu', 'ewt-train.conllu', 'ewt-dev-names.iob2', 'news-silver-train.conllu'].map(
      (name) => `syntax/${name}.gz`,
    ),
  ],
  make: train,
};
