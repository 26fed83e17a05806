import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bearing } from '../src/extract/voices/act.ts';
import { actFeatures, type Wording } from '../src/extract/voices/act-features.ts';
import { lowerWords } from '../src/extract/voices/columns.ts';
import { isBodyNoun } from '../src/extract/voices/lexicon/roles.ts';
import { type ActWeights, decide, probabilities } from '../src/extract/voices/linear.ts';
import { wordingOf } from '../src/extract/voices/wording.ts';
import { ACTS, type Act, type Span, type Speaker } from '../src/model/index.ts';
import { tokenise } from '../src/parse/index.ts';
import { PRIORS } from './act-priors.ts';
import { rows } from './data.ts';
import type { Part } from './part.ts';

/** The marked reports, below the data folder. */
const FILE = 'voices/dev.jsonl.gz';
const FOLDS = 5;
const PULL = 3;
const ROUNDS = 120;
const RATE = 0.5;
/** How many characters apart two statements may be for the first to bear on the second. */
const NEAR = 250;

interface Marked {
  source: Span[];
  cue: Span[];
  content: Span[];
  speaker: string;
  act: Act;
}
interface Example {
  readonly doc: number;
  readonly act: number;
  readonly wording: Wording;
  readonly features: readonly string[];
  /** Whether the statement before is near and by the same speaker, or by another; '' where none is near. */
  readonly follows: 'own' | 'other' | '';
  readonly shown: string;
}

/** The marked statements of voices/dev in a data folder, with what their words tell of the act. */
function examplesOf(data: string): Example[] {
  const docs = rows<{ id: string; text: string; statements: Marked[] }>(join(data, FILE));
  return docs.flatMap((doc, index) => {
    const tokens = tokenise(doc.text);
    const lower = lowerWords(tokens);
    return doc.statements.map((s, i): Example => {
      const before = doc.statements[i - 1];
      const follows = before && start(s) - end(before) <= NEAR ? (before.speaker === s.speaker ? 'own' : 'other') : '';
      const bears = follows === '' ? '' : bearing(follows === 'own', before.act);
      const wording = wordingOf(
        tokens,
        lower,
        { ...s, confidence: 1, reasons: {} },
        speakerOf(s.speaker),
        bears,
        false,
      );
      const { features, cue } = actFeatures(wording);
      const content = s.content.map(([a, b]) => doc.text.slice(a, b)).join(' | ');
      return {
        doc: index,
        act: ACTS.indexOf(s.act),
        wording,
        features,
        follows,
        shown: `${doc.id} [${wording.cue.join(' ')}: ${cue.kind}] ${content.slice(0, 120)}`,
      };
    });
  });
}

/** The marks name the speaker but not the kind; for training a person is who has two capitals and no body's noun. */
function speakerOf(name: string): Speaker | null {
  if (name === '') return null;
  const words = name.split(/[\s-]+/);
  const body = words.some((w) => isBodyNoun(w.toLowerCase()));
  const named = words.length > 1 && words.every((w) => /^\p{Lu}/u.test(w));
  return { name, kind: body ? 'org' : named ? 'person' : 'unnamed' };
}
function start(s: Marked): number {
  return (s.content[0] ?? s.cue[0] ?? [0])[0];
}
function end(s: Marked): number {
  return (s.content.at(-1) ?? s.cue.at(-1) ?? [0, 0])[1];
}

/** Multinomial logistic regression, by AdaGrad over all examples at once, pulled towards the priors. */
function train(given: readonly Example[]): ActWeights {
  const zeros = () => ACTS.map(() => 0);
  const prior = (feature: string) => {
    const known = PRIORS[feature];
    return ACTS.map((act) => (known && act === known[0] ? known[1] : 0));
  };
  const names = [...new Set([...Object.keys(PRIORS), ...given.flatMap((e) => e.features)])].sort();
  const priors = new Map(names.map((name) => [name, prior(name)]));
  const weights: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, [...priors.get(name)!]]));
  const seen = new Map(names.map((name) => [name, ACTS.map(() => 1)]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map(names.map((name) => [name, zeros()]));
    for (const example of given) {
      const p = probabilities(weights, example.features);
      p[example.act] -= 1;
      for (const feature of example.features) {
        const slope = slopes.get(feature)!;
        for (let a = 0; a < slope.length; a++) slope[a] += p[a];
      }
    }
    for (const name of names) {
      const row = weights[name];
      const slope = slopes.get(name)!;
      const sum = seen.get(name)!;
      for (let a = 0; a < row.length; a++) {
        const d = slope[a] + PULL * (row[a] - priors.get(name)![a]);
        sum[a] += d * d;
        row[a] -= (RATE * d) / Math.sqrt(sum[a]);
      }
    }
  }
  return weights;
}

/** How many of the examples come out right; each report's earlier acts are those that were just decided. */
function right(weights: ActWeights, held: readonly Example[], wrong: string[]): number {
  let hits = 0;
  let last: Act = 'unclear';
  for (const example of held) {
    const before = example.follows === '' ? '' : bearing(example.follows === 'own', last);
    const { act } = decide(weights, actFeatures({ ...example.wording, before }).features);
    if (act === ACTS[example.act]) hits++;
    else wrong.push(`${ACTS[example.act]} -> ${act}  ${example.shown}`);
    last = act;
  }
  return hits;
}

/** How many acts come out right, and what was wrong. */
export interface ActScores {
  readonly statements: number;
  /** Right on reports that were left out, fold by fold. */
  readonly right: number;
  /** Right with the priors alone, nothing learnt. */
  readonly untrained: number;
  /** A line for each that was wrong on reports left out. */
  readonly wrong: readonly string[];
}

/**
 * Cross-validates the act on the voices/dev of a data folder; folds are by report. The features were thought out with these
 * reports in sight, so the figure is still kind.
 */
export function crossValidateActs(data: string): ActScores {
  const examples = examplesOf(data);
  const wrong: string[] = [];
  let hits = 0;
  for (let fold = 0; fold < FOLDS; fold++)
    hits += right(
      train(examples.filter((e) => e.doc % FOLDS !== fold)),
      examples.filter((e) => e.doc % FOLDS === fold),
      wrong,
    );
  return { statements: examples.length, right: hits, untrained: right(train([]), examples, []), wrong };
}

/** The act's weights, `src/extract/voices/act-weights.ts`. Nothing in it is left to chance, so no seed counts. */
export const actsPart: Part = {
  about: 'the weights of the act, src/extract/voices/act-weights.ts',
  needs: [FILE],
  make(data, _seed, say) {
    const weights = train(examplesOf(data));
    const lines = Object.entries(weights)
      .map(([name, row]) => [name, row.map((x) => Math.round(x * 100) / 100)] as const)
      .filter(([, row]) => row.some((x) => Math.abs(x) >= 0.05))
      .map(([name, row]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: [${row.join(', ')}],`);
    const file = join(import.meta.dirname, '../src/extract/voices/act-weights.ts');
    writeFileSync(
      file,
      `import type { ActWeights } from './linear.ts';\n\n/** Written by \`npm run train -- acts\`. For each feature: ${ACTS.join(', ')}. */\nexport const ACT_WEIGHTS: ActWeights = {\n${lines.join('\n')}\n};\n`,
    );
    say(`${lines.length} features`);
  },
};
