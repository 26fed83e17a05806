import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RELATIONS } from '../src/model/index.ts';
import { tableRows } from '../src/parse/network/embedding.ts';
import { pack, unpack } from '../src/parse/network/model.ts';
import type { Sizes } from '../src/parse/network/net.ts';
import { analyse } from '../src/parse/network/pass.ts';
import { read, write } from '../src/weights/index.ts';
import type { Corpus } from './batch.ts';
import { knownWords } from './known.ts';
import { type Dropout, Network } from './network.ts';
import { randoms, shuffled } from './random.ts';
import { type Lesson, lessons, rateAt } from './schedule.ts';
import { type Scores, scores } from './scores.ts';
import { type Treebank, treebank } from './treebank.ts';

/** How to train. */
export interface Plan {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly dropout: Dropout;
  readonly stages: readonly Stage[];
}

/** Some rounds in which the size of the steps rises quickly to `peak` and falls evenly to nothing. */
export interface Stage {
  readonly peak: number;
  /** How often the gold trees are gone through, and the silver trees in all. */
  readonly rounds: number;
  readonly silverRounds: number;
}

/** Chosen on ewt-dev; docs/parse.md tells what else was tried. */
export const PLAN: Plan = {
  seed: 1,
  sizes: { width: 192, layers: 3, arc: 64, label: 96, wordBits: 15, partBits: 14 },
  dropout: { input: 0.15, layer: 0.2, ends: 0.2, word: 0.5 },
  stages: [
    { peak: 0.0025, rounds: 12, silverRounds: 3 },
    { peak: 0.0018, rounds: 14, silverRounds: 3 },
  ],
};

/** One round of a stage; `done` is the share of the stage that is over when it begins. */
interface Round extends Stage {
  readonly done: number;
}

/** The rounds of all stages, one after the other. */
function roundsOf(stages: readonly Stage[]): Round[] {
  return stages.flatMap((stage) =>
    Array.from({ length: stage.rounds }, (_, r) => ({ ...stage, done: r / stage.rounds })),
  );
}

/** The heads that learn from the silver trees, whose relations are others; they are not kept. */
const SILVER = 'silver.';

export interface Treebanks {
  readonly gold: Treebank;
  readonly silver: Treebank;
  readonly dev: Treebank;
}

/** The treebanks in a data folder. */
export function syntaxData(folder: string): Treebanks {
  const path = (name: string) => join(folder, 'syntax', `${name}.conllu.gz`);
  return {
    gold: treebank([path('ewt-train'), path('gum-train')], RELATIONS),
    silver: treebank([path('news-silver-train')], silverRelations),
    dev: treebank([path('ewt-dev')], RELATIONS),
  };
}

/** Universal Dependencies, version 1, as Stanford CoreNLP gives them. */
const silverRelations =
  'root acl acl:relcl advcl advmod amod appos aux auxpass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubjpass dep det det:predet discourse dobj expl iobj list mark mwe neg nmod nmod:npmod nmod:poss nmod:tmod nsubj nsubjpass nummod parataxis punct xcomp'.split(
    ' ',
  );

/**
 * Trains tags and trees together, the silver trees beside the gold ones with heads of their own on shared layers. Keeps
 * its state in `folder` after every round and goes on from there. Returns the model's file.
 */
export function trainSyntax(data: Treebanks, folder: string, plan: Plan, say: (line: string) => void): Uint8Array {
  const { seed, sizes } = plan;
  const rounds = roundsOf(plan.stages);
  const { vocabulary, counts } = knownWords([data.gold, data.silver], sizes.wordBits);
  const corpus = (bank: Treebank): Corpus => ({
    ...bank,
    rows: tableRows(bank.tokens, vocabulary, sizes.partBits),
  });
  const gold = corpus(data.gold);
  const silver = corpus(data.silver);
  const network = new Network(sizes, ['', SILVER], counts, plan.dropout, seed);
  const model = network.model(vocabulary);
  const kept = join(folder, 'syntax-state.bin');
  /** What the network has gone through after so many rounds; a state that went through other things is no start. */
  const past = (round: number) => ({ seed, sizes, dropout: plan.dropout, rounds: rounds.slice(0, round) });
  let round = resume(network, kept, past);
  if (round > 0) say(`going on after round ${round} from ${kept}`);
  for (; round < rounds.length; round++) {
    const random = randoms(seed + 1000 * (round + 1));
    network.begin(seed + 1000 * (round + 1) + 1);
    const { silverRounds, rounds: among } = rounds[round];
    const todo = [
      ...lessons(gold, '', Number.POSITIVE_INFINITY, random),
      ...lessons(silver, SILVER, (silverRounds * silver.tokens.count) / among, random),
    ];
    const mean = teach(network, todo, rounds[round], random);
    keep(network, kept, round + 1, past(round + 1));
    const reached = line(scores(data.dev, analyse(model, data.dev.tokens)));
    say(`round ${round + 1}: loss tag ${mean.tag} arc ${mean.arc} label ${mean.label}; ewt-dev ${reached}`);
  }
  const file = pack(model, {});
  say(`as packed: ewt-dev ${line(scores(data.dev, analyse(unpack(file, 'the packed model'), data.dev.tokens)))}`);
  rmSync(kept, { force: true });
  return file;
}

/** Goes through the lessons once, in a random order; returns the gold trees' mean losses. */
function teach(network: Network, todo: readonly Lesson[], round: Round, random: () => number) {
  const total = { tag: 0, arc: 0, label: 0, words: 0 };
  for (const [k, next] of shuffled(todo.length, random).entries()) {
    const { corpus, sentences, heads } = todo[next];
    const rate = rateAt(round.done + k / todo.length / round.rounds, round.peak);
    const loss = network.learn(corpus, sentences, heads, rate);
    if (heads === '') for (const name of ['tag', 'arc', 'label', 'words'] as const) total[name] += loss[name];
  }
  const mean = (sum: number) => (sum / total.words).toFixed(3);
  return { tag: mean(total.tag), arc: mean(total.arc), label: mean(total.label) };
}

function line(found: Scores): string {
  const percent = (share: number) => (100 * share).toFixed(2);
  return `UPOS ${percent(found.upos)} XPOS ${percent(found.xpos)} UAS ${percent(found.uas)} LAS ${percent(found.las)}`;
}

function keep(network: Network, path: string, round: number, past: unknown) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, write(network.state, { round, past }));
  renameSync(`${path}.part`, path);
}

/** Fills in the state that was kept, if there is one; returns the rounds that it has behind it. */
function resume(network: Network, path: string, past: (round: number) => unknown): number {
  if (!existsSync(path)) return 0;
  const { meta, tables } = read(readFileSync(path), path);
  const round = meta.round as number;
  if (JSON.stringify(meta.past) !== JSON.stringify(past(round)))
    throw new Error(`${path}: was kept while training by another plan or seed. Remove it to begin anew.`);
  for (const [name, values] of Object.entries(network.state)) values.set(tables.get(name) as Float32Array);
  return round;
}
