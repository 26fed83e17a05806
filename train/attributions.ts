/**
 * Learns the attribution model: `npm run train -- attributions`.
 *
 * From statements/train (PolNeAR 1.0) on top of the package's own language engine: two linear chains (cues over
 * sentences, source and content over each cue's window), each the mean of several shuffles; a ranking of each cue's
 * readings; and boosted trees that weigh candidates. The last two learn from what chains make of articles that they
 * have not seen. The dev articles choose the least confidence and give the card's figures. Seeded: the same data and
 * engine give the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import type { Part, Say } from './part.ts';
import { randoms } from './random.ts';

const root = resolve(import.meta.dirname, '..');

/** How many shuffles a chain is the mean of. */
const SHUFFLES = 3;
const FOLDS = 3;
/** Weights smaller than this change no answer and are dropped. */
const PRUNE = 0.02;
const LEARNING = { slots: 1 << 20, rate: 0.06, dropout: 0.3, caution: 0.3 };
const RANKING = { slots: 1 << 17, epochs: 4, rate: 0.05, caution: 1 };
const WEIGHING = { trees: 200, depth: 4, rate: 0.08, leastWeight: 10, pull: 5 };

const classes = wordClasses();

/** Of the speakers that follow what they say, this share is put behind its verb in training. */
const INVERTED = 0.35;

function study(data: string, part: string, change: (article: Article) => Article): Studied[] {
  return articles(join(data, 'statements', `${part}.jsonl.gz`)).map((written) => {
    const article = change(written);
    const sheet = sheetOf(parse(article.text), classes);
    return { article, sheet, gold: goldOf(sheet, article) };
  });
}

/** The model and how many statements are marked in dev, before the least confidence is chosen. */
function learnModel(train: readonly Studied[], seed: number, say: Say): Model {
  // Every use of chance has a seed of its own, that far from the one that was asked for.
  const learning = (from: number, epochs: number): Learning => ({ ...LEARNING, seed: from + seed - 1, epochs });
  const ranking = { ...RANKING, seed: seed + 4 };
  const shuffles = Array.from({ length: SHUFFLES }, (_, i) => i + 1);
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
    weighed(inFold(train, fold), chains, learnRanking(outside(left, fold).flat(), ranking)),
  );
  const grades = Uint8Array.from(parts.flatMap((part) => [...part.grades]));
  const weighing = boost(
    joined(parts.map((part) => part.facts)),
    FACTS,
    grades.map((grade) => (grade >= 1 ? 1 : 0)),
    WEIGHING,
  );
  say('ranking and weighing learnt');
  const cues = mean(shuffles.map((from) => learnCues(lessons, learning(from, 4))));
  say('cues learnt');
  const roles = mean(shuffles.map((from) => learnRoles(lessons, learning(from + 30, 4))));
  say('roles learnt');
  return { cues, roles, ranking: learnRanking(left.flat(), ranking), weighing, classes, least: 0 };
}

function train(data: string, seed: number, say: Say): void {
  const next = randoms(seed + 76);
  const studied = study(data, 'train', (article) => inverted(article, INVERTED, next));
  say(`${studied.length} training articles parsed`);
  const draft = learnModel(studied, seed, say);
  const dev = study(data, 'dev', (article) => article);
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
  const out = join(root, 'models/en');
  writeFileSync(join(out, 'attributions.bin'), bytes);
  writeFileSync(join(out, 'attributions.meta.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(join(out, 'attributions.md'), cardOf(about));
  say(`${(bytes.length / 1e6).toFixed(2)} MB, least ${least.toFixed(2)}, dev ${JSON.stringify(about.dev)}`);
}

/** Sources, cues and contents: `models/en/attributions.bin`, its facts and its card. */
export const attributionsPart: Part = {
  about: 'source, cue and content of statements, models/en/attributions.bin',
  needs: ['statements/train.jsonl.gz', 'statements/dev.jsonl.gz'],
  make: train,
};
