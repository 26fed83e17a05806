import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATIONS } from '../src/model/index.ts';
import { type Model, unpack } from '../src/parse/network/model.ts';
import { analyse } from '../src/parse/network/pass.ts';
import { card, type Facts } from './card.ts';
import { labelScores, type Scores, scores } from './scores.ts';
import type { Plan } from './syntax.ts';
import { type Treebank, treebank } from './treebank.ts';

const FILE = 'models/en/syntax.bin';
const META = 'models/en/syntax.meta.json';

/** Measures the tags' and trees' model and writes `syntax.meta.json` and the card. `data` is the data folder. */
export function describe(data: string, plan: Plan): void {
  const model = unpack(readFileSync(FILE), FILE);
  const bank = (name: string) => treebank([join(data, 'syntax', `${name}.conllu.gz`)], RELATIONS);
  const dev = bank('ewt-dev');
  const measured = (gold: Treebank): Scores => scores(gold, analyse(model, gold.tokens));
  const facts: Facts = {
    name: 'Tags and trees, English',
    what: 'Part-of-speech tags (UPOS, and Penn tags as UD English has them) and Universal Dependencies of tokenised English, for `hearsay`. One network reads both off the same layers: hashed embeddings of words and their parts, simple recurrent units in both directions, and a score for every pair of words, of which the best tree is taken. docs/parse.md tells more.',
    file: FILE,
    bytes: statSync(FILE).size,
    trained: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    seed: plan.seed,
    sizes: { ...plan.sizes },
    data: [
      { name: 'UD English EWT 2.16, train', words: 204577, use: 'tags and trees', licence: 'CC BY-SA 4.0' },
      {
        name: 'GUM, train, without its non-commercial genres',
        words: 149963,
        use: 'tags and trees',
        licence: 'CC BY and public domain',
      },
      {
        name: 'PolNeAR news, train, as Stanford CoreNLP parsed it',
        words: 710883,
        use: 'shared layers only: its tags and relations are other ones, with heads of their own that are not kept',
        licence: 'PolNeAR 1.0 (Newell, Margolin and Ruths 2018); no text is kept',
      },
    ],
    licence: 'The weights are derived from EWT and may be shared under CC BY-SA 4.0, naming UD English EWT and GUM.',
    scores: { 'ewt-dev': measured(dev), 'gum-dev': measured(bank('gum-dev')) },
    tokensPerSecond: speed(model, dev),
    labels: named(labelScores(dev, analyse(model, dev.tokens))),
    limits: [
      'The gold trees are web text, interviews, speeches and the like; few are news. ewt-dev chose the settings, so held-out figures are somewhat lower.',
      'Sentences of more than 400 tokens are read in pieces, whose roots hang on the first as `parataxis`.',
      'Rare relations (`dislocated`, `orphan`, `reparandum`, `csubj:outer`) are seldom found.',
      'Enhanced dependencies and morphological features are not given.',
    ],
  };

  writeFileSync(META, `${JSON.stringify(facts, null, 2)}\n`);
  writeFileSync('models/en/syntax.md', card(facts));
}

const named = ({ relations, upos, xpos }: ReturnType<typeof labelScores>) => ({
  Relations: relations,
  'Universal tags': upos,
  'Penn tags': xpos,
});

/** Tokens a second, the best of some passes, to hundreds. */
function speed(model: Model, { tokens }: Treebank): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 5; pass++) {
    const began = performance.now();
    analyse(model, tokens);
    best = Math.min(best, performance.now() - began);
  }
  return Math.round((10 * tokens.count) / best) * 100;
}
