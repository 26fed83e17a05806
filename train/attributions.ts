/**
 * Learns the attribution model: `npx tsx train/attributions.ts [--data FOLDER] [--out FOLDER]`.
 *
 * From ../shared/data/statements/train (PolNeAR 1.0) on top of the package's own language engine: two linear chains (cues over
 * sentences, source and content over each cue's window), each the mean of several shuffles, and boosted trees that weigh
 * candidates, learnt from chains that have not seen the articles at hand. The dev articles choose the least confidence
 * and give the card's figures. Seeded: the same data and engine give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logistic, logOdds } from '../src/extract/attributions/boosting.ts';
import { type Model, modelOf, unpacked } from '../src/extract/attributions/model.ts';
import { sheetOf } from '../src/extract/attributions/sheet.ts';
import { FACTS } from '../src/extract/attributions/weighing.ts';
import { parse } from '../src/parse/index.ts';
import { boost } from './attributions/boost.ts';
import { cardOf, type Facts } from './attributions/card.ts';
import { articles, goldOf } from './attributions/gold.ts';
import type { Learning } from './attributions/learn.ts';
import { pack } from './attributions/pack.ts';
import { figuresAt, reliability } from './attributions/reliability.ts';
import {
  type Chains,
  joined,
  learnCues,
  learnRoles,
  mean,
  type Studied,
  type Weighed,
  weighed,
} from './attributions/training.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data') },
    out: { type: 'string', default: join(root, 'models/en') },
  },
});

const SLOTS = 1 << 20;
const SEEDS = [1, 2, 3];
const FOLDS = 4;
/** Weights smaller than this change no answer and are dropped. */
const PRUNE = 0.02;
const LEARNING = { slots: SLOTS, rate: 0.06, decay: 0, dropout: 0.3, caution: 0.3 };
const WEIGHING = { trees: 200, depth: 4, rate: 0.08, leastWeight: 10, pull: 5 };

const began = Date.now();
const say = (line: string) =>
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

function study(part: string): Studied[] {
  const path = join(values.data, 'statements', `${part}.jsonl.gz`);
  if (!existsSync(path)) {
    process.stderr.write(`${path} is not there: name the folder of the data with --data.\n`);
    process.exit(2);
  }
  return articles(path).map((article) => {
    const sheet = sheetOf(parse(article.text));
    return { article, sheet, gold: goldOf(sheet, article) };
  });
}

const learning = (seed: number, epochs: number): Learning => ({ ...LEARNING, seed, epochs });

/** Facts of the training articles' candidates, each found by chains that learnt from the other folds. */
function jackknife(studied: readonly Studied[]): Weighed {
  const parts: Weighed[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = studied.filter((_, i) => i % FOLDS !== fold);
    const chains: Chains = {
      cues: learnCues(others, learning(fold + 11, 4)),
      roles: learnRoles(others, learning(fold + 21, 4)),
    };
    parts.push(
      weighed(
        studied.filter((_, i) => i % FOLDS === fold),
        chains,
        null,
      ),
    );
    say(`fold ${fold + 1} of ${FOLDS}`);
  }
  return {
    facts: joined(parts.map((part) => part.facts)),
    grades: Uint8Array.from(parts.flatMap((part) => [...part.grades])),
  };
}

function main(): void {
  const train = study('train');
  say(`${train.length} training articles parsed`);
  const { facts, grades } = jackknife(train);
  const weighing = boost(
    facts,
    FACTS,
    grades.map((grade) => (grade >= 1 ? 1 : 0)),
    WEIGHING,
  );
  const cues = mean(SEEDS.map((seed) => learnCues(train, learning(seed, 5))));
  say('cues learnt');
  const roles = mean(SEEDS.map((seed) => learnRoles(train, learning(seed + 30, 5))));
  say('roles learnt');
  const draft: Model = { cues, roles, ranking: null, weighing, least: 0 };
  const dev = study('dev');
  const packed = modelOf(unpacked(pack(draft, PRUNE), 'draft'));
  const seen = weighed(dev, packed, null);
  const confidence = Float64Array.from(seen.grades, (_, i) => logistic(logOdds(weighing, seen.facts, i * FACTS)));
  const marked = dev.reduce((sum, { gold }) => sum + gold.filter((mark) => mark.content.size > 0).length, 0);
  const steps = Array.from({ length: 61 }, (_, i) => 0.2 + i / 100);
  const total = (least: number) => {
    const f = figuresAt(confidence, seen.grades, least, marked);
    return f.found + f.attributed + f.exact;
  };
  const least = steps.reduce((best, step) => (total(step) > total(best) ? step : best));
  const bytes = pack({ ...draft, least }, PRUNE);
  const about: Facts = {
    name: 'attributions',
    task: 'source, cue and content of statements in English news',
    data: 'PolNeAR 1.0 (Newell, Margolin, Ruths 2018): 840 training articles, 84 dev articles of US news, 2015–2016',
    licence: 'the weights: Apache-2.0, as the package; the corpus is distributed by its authors for research',
    date: new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    least,
    dev: figuresAt(confidence, seen.grades, least, marked),
    reliability: reliability(confidence, seen.grades, least),
  };
  writeFileSync(join(values.out, 'attributions.bin'), bytes);
  writeFileSync(join(values.out, 'attributions.meta.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(
    join(values.out, 'attributions.md'),
    cardOf(JSON.parse(readFileSync(join(values.out, 'attributions.meta.json'), 'utf8'))),
  );
  say(`${(bytes.length / 1e6).toFixed(2)} MB, least ${least.toFixed(2)}, dev ${JSON.stringify(about.dev)}`);
}

main();
