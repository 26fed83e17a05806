/**
 * Learns the attribution model: `npx tsx train/attributions.ts [--data FOLDER] [--out FOLDER]`.
 *
 * From ../shared/data/statements/train (PolNeAR 1.0) on top of the package's own language engine: two linear chains (cues over
 * sentences, source and content over each cue's window), each the mean of several shuffles; a ranking of each cue's
 * readings; and boosted trees that weigh candidates. The last two learn from what chains make of articles that they
 * have not seen. The dev articles choose the least confidence and give the card's figures. Seeded: the same data and
 * engine give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logistic, logOdds } from '../src/extract/attributions/boosting.ts';
import { type Model, modelOf, unpacked } from '../src/extract/attributions/model.ts';
import { sheetOf } from '../src/extract/attributions/sheet.ts';
import { FACTS } from '../src/extract/attributions/weighing.ts';
import { parse } from '../src/parse/index.ts';
import { boost } from './attributions/boost.ts';
import { cardOf, type Facts } from './attributions/card.ts';
import { type Article, articles, goldOf } from './attributions/gold.ts';
import { inverted } from './attributions/invert.ts';
import { labelScores } from './attributions/labels.ts';
import type { Learning } from './attributions/learn.ts';
import { pack } from './attributions/pack.ts';
import { choices, learnRanking } from './attributions/rank.ts';
import { figuresAt, reliability } from './attributions/reliability.ts';
import {
  type Chains,
  joined,
  learnCues,
  learnRoles,
  lessonsOf,
  mean,
  type Studied,
  weighed,
} from './attributions/training.ts';
import { wordClasses } from './attributions/wordnet.ts';
import { randoms } from './random.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data') },
    out: { type: 'string', default: join(root, 'models/en') },
  },
});

const SEEDS = [1, 2, 3];
const FOLDS = 3;
/** Weights smaller than this change no answer and are dropped. */
const PRUNE = 0.02;
const LEARNING = { slots: 1 << 20, rate: 0.06, dropout: 0.3, caution: 0.3 };
const RANKING = { slots: 1 << 17, epochs: 4, rate: 0.05, caution: 1, seed: 5 };
const WEIGHING = { trees: 200, depth: 4, rate: 0.08, leastWeight: 10, pull: 5 };

const began = Date.now();
const say = (line: string) =>
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const classes = wordClasses();

/** Of the speakers that follow what they say, this share is put behind its verb in training. */
const INVERTED = 0.35;

function study(part: string, change: (article: Article) => Article): Studied[] {
  const path = join(values.data, 'statements', `${part}.jsonl.gz`);
  if (!existsSync(path)) {
    process.stderr.write(`${path} is not there: name the folder of the data with --data.\n`);
    process.exit(2);
  }
  return articles(path).map((written) => {
    const article = change(written);
    const sheet = sheetOf(parse(article.text), classes);
    return { article, sheet, gold: goldOf(sheet, article) };
  });
}

const learning = (seed: number, epochs: number): Learning => ({ ...LEARNING, seed, epochs });

/** The model and how many statements are marked in dev, before the least confidence is chosen. */
function learnModel(train: readonly Studied[]): Model {
  const lessons = train.map(lessonsOf);
  say('lessons made');
  const inFold = <T>(list: readonly T[], fold: number) => list.filter((_, i) => i % FOLDS === fold);
  const outside = <T>(list: readonly T[], fold: number) => list.filter((_, i) => i % FOLDS !== fold);
  const folds = Array.from({ length: FOLDS }, (_, fold): Chains => {
    const others = outside(lessons, fold);
    const chains = {
      cues: learnCues(others, learning(fold + 11, 3)),
      roles: learnRoles(others, learning(fold + 21, 3)),
    };
    say(`fold ${fold + 1} of ${FOLDS}`);
    return chains;
  });
  const left = folds.map((chains, fold) => choices(inFold(train, fold), chains));
  const parts = folds.map((chains, fold) =>
    weighed(inFold(train, fold), chains, learnRanking(outside(left, fold).flat(), RANKING)),
  );
  const grades = Uint8Array.from(parts.flatMap((part) => [...part.grades]));
  const weighing = boost(
    joined(parts.map((part) => part.facts)),
    FACTS,
    grades.map((grade) => (grade >= 1 ? 1 : 0)),
    WEIGHING,
  );
  say('ranking and weighing learnt');
  const cues = mean(SEEDS.map((seed) => learnCues(lessons, learning(seed, 4))));
  say('cues learnt');
  const roles = mean(SEEDS.map((seed) => learnRoles(lessons, learning(seed + 30, 4))));
  say('roles learnt');
  return { cues, roles, ranking: learnRanking(left.flat(), RANKING), weighing, classes, least: 0 };
}

function main(): void {
  const next = randoms(77);
  const train = study('train', (article) => inverted(article, INVERTED, next));
  say(`${train.length} training articles parsed`);
  const draft = learnModel(train);
  const dev = study('dev', (article) => article);
  const packed = modelOf(unpacked(pack(draft, PRUNE), 'draft'));
  const marked = dev.reduce((sum, { gold }) => sum + gold.filter((mark) => mark.content.size > 0).length, 0);
  const steps = Array.from({ length: 61 }, (_, i) => 0.2 + i / 100);
  const { facts, grades } = weighed(dev, packed, packed.ranking);
  const confidence = Float64Array.from(grades, (_, i) => logistic(logOdds(packed.weighing, facts, i * FACTS)));
  const total = (least: number) => {
    const figures = figuresAt(confidence, grades, least, marked);
    return figures.found + figures.attributed;
  };
  const least = steps.reduce((best, step) => (total(step) > total(best) ? step : best));
  const bytes = pack({ ...draft, least }, PRUNE);
  const about: Facts = {
    name: 'attributions',
    task: 'source, cue and content of statements in English news',
    data: 'PolNeAR 1.0 (Newell, Margolin, Ruths 2018): 840 training articles, 84 dev articles of US news, 2015–2016; word classes from WordNet 3.1 (Princeton University)',
    licence:
      'Apache-2.0 as the package, the word classes under the WordNet licence; the corpus is its authors’, for research',
    date: new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    least,
    dev: figuresAt(confidence, grades, least, marked),
    labels: labelScores(dev, modelOf(unpacked(bytes, 'attributions.bin'))),
    reliability: reliability(confidence, grades, least),
  };
  writeFileSync(join(values.out, 'attributions.bin'), bytes);
  writeFileSync(join(values.out, 'attributions.meta.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(join(values.out, 'attributions.md'), cardOf(about));
  say(`${(bytes.length / 1e6).toFixed(2)} MB, least ${least.toFixed(2)}, dev ${JSON.stringify(about.dev)}`);
}

main();
