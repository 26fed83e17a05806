import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Body, bodyOf, featuresOf, type Rarity } from '../src/link/stance/features.ts';
import { REPORT_STANCES, type ReportStance } from '../src/link/stance/index.ts';
import { relatesLit, type StanceModel, scaledFeatures, stanceChances, standsLit } from '../src/link/stance/model.ts';
import type { Net } from '../src/link/stance/network.ts';
import { termsOf } from '../src/link/stance/terms.ts';
import { write } from '../src/weights/index.ts';
import { rows } from './data.ts';
import type { Part, Say } from './part.ts';
import { type Lesson, learn } from './stance/learn.ts';

const BODIES = 'stance/bodies.jsonl.gz';
const PAIRS = 'stance/train.jsonl.gz';

/** A headline's claim, the text that it is held against, and how the text stands to it. */
export interface StancePair {
  readonly claim: string;
  readonly body: string;
  readonly stance: ReportStance;
}

/** The pairs, and their texts by id, with the share of the data that each text's story falls to. */
export interface StanceData {
  readonly pairs: readonly StancePair[];
  readonly texts: ReadonlyMap<string, string>;
  /** Whether nothing is learnt from a text, by its id: a fifth of the stories, with all their texts. */
  isHeldBack(body: string): boolean;
  /** Whether a text's story serves to choose how much the rare stances count: a tenth of the rest. */
  isForLeaning(body: string): boolean;
}

/**
 * Texts are parted by story (texts that share a claim, in however many steps), which is stricter than parting them by text: what
 * is measured is how the model does on stories that it never saw.
 */
export function stanceData(data: string): StanceData {
  const texts = new Map(rows<{ id: string; text: string }>(join(data, BODIES)).map(({ id, text }) => [id, text]));
  const pairs = rows<StancePair>(join(data, PAIRS));
  const story = stories(pairs);
  const bucket = (body: string) => createHash('sha256').update(story(body)).digest().readUInt16BE() % 100;
  return {
    ...{ pairs, texts },
    isHeldBack: (body) => bucket(body) < 20,
    isForLeaning: (body) => bucket(body) >= 20 && bucket(body) < 30,
  };
}

/** The story of each text: the first text, in the order of ids, that it is joined to by claims that both are related to. */
function stories(pairs: readonly StancePair[]): (body: string) => string {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { claim, body, stance } of pairs) {
    if (stance === 'unrelated') continue;
    const [a, b] = [find(`text ${body}`), find(`claim ${claim}`)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  return (body) => find(`text ${body}`);
}

const KNOWN = 1500;
const HIDDEN = { relates: 16, stands: 64 };

/** How a text stands to a claim. */
export const stancePart: Part = {
  about: 'how a text stands to a claim, models/en/stance.bin',
  needs: [BODIES, PAIRS],
  make(data, seed, say) {
    const { pairs, texts, isHeldBack, isForLeaning } = stanceData(data);
    const own = pairs.filter(({ body }) => !isHeldBack(body));
    const rarity = rarityOf([...new Set(own.map(({ body }) => body))].map((id) => texts.get(id) as string));
    const bodies = new Map<string, Body>();
    const ready = (id: string) => {
      const body = bodies.get(id) ?? bodyOf(texts.get(id) as string, rarity);
      bodies.set(id, body);
      return body;
    };
    const lessons = own.filter(({ body }) => !isForLeaning(body));
    say(`${own.length} pairs; features`);
    const features = lessons.map(({ claim, body }) => featuresOf(claim, ready(body), rarity));
    const { mean, scale } = spread(features);
    const claims = lessons.map(({ claim }) => termsOf(claim));
    const words = [...rarity.holders.keys()];
    const common = mostCommon(rarity, claims, KNOWN);
    const list = [...common, ...words.filter((word) => !common.has(word))];
    const vocabulary = new Map([...common].map((word, i) => [word, i]));
    const dense = features.map((one) => scaledFeatures({ mean, scale }, one));
    const width = mean.length;
    const base = { batch: 128, seed };
    const relates = learn(
      lessons.map(({ stance }, i): Lesson => ({ ...relatesLit(dense[i]), label: Number(stance === 'unrelated') })),
      {
        ...base,
        rows: width + 1,
        hidden: HIDDEN.relates,
        classes: 2,
        epochs: 12,
        rate: 0.003,
        dropout: 0,
        decay: 0,
        weights: [1, 1],
      },
      say,
    );
    const related = lessons.flatMap((pair, i) => (pair.stance === 'unrelated' ? [] : [{ pair, i }]));
    const stands = learn(
      related.map(
        ({ pair: { claim, body, stance }, i }): Lesson => ({
          ...standsLit(claim, ready(body), dense[i], { vocabulary }),
          label: REPORT_STANCES.indexOf(stance),
        }),
      ),
      {
        ...base,
        rows: 2 * KNOWN + width + 1,
        hidden: HIDDEN.stands,
        classes: 3,
        epochs: 7,
        rate: 0.002,
        dropout: 0.5,
        decay: 0.002,
        weights: [1.2, 2, 0.9],
      },
      say,
    );
    const model: StanceModel = { rarity, vocabulary, mean, scale, relates, stands, leaning: [1, 1, 1, 1] };
    const leaning = leaningOf(
      own.filter(({ body }) => isForLeaning(body)),
      (claim, body) => stanceChances(model, claim, ready(body)),
      say,
    );
    const bytes = brotliCompressSync(packed({ ...model, leaning }, list));
    writeFileSync(join('models/en', 'stance.bin'), bytes);
    writeFileSync(join('models/en', 'stance.md'), card(bytes.length, seed, lessons.length));
    say(`${bytes.length} bytes`);
  },
};

function rarityOf(texts: readonly string[]): Rarity {
  const holders = new Map<string, number>();
  for (const text of texts) for (const term of new Set(termsOf(text))) holders.set(term, (holders.get(term) ?? 0) + 1);
  return { documents: texts.length, holders: new Map([...holders].filter(([, count]) => count > 1)) };
}

/** The words that most texts and claims hold: those that the net knows, names of one story only aside. */
function mostCommon({ holders }: Rarity, claims: readonly (readonly string[])[], count: number): Set<string> {
  const seen = new Map(holders);
  for (const terms of new Set(claims.map((one) => one.join(' '))))
    for (const term of new Set(terms.split(' '))) if (seen.has(term)) seen.set(term, (seen.get(term) as number) + 1);
  return new Set(
    [...seen]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([word]) => word),
  );
}

function spread(features: readonly (readonly number[])[]): { mean: number[]; scale: number[] } {
  const width = features[0].length;
  const mean = Array.from(
    { length: width },
    (_, i) => features.reduce((total, one) => total + one[i], 0) / features.length,
  );
  const scale = mean.map(
    (middle, i) =>
      1 / (Math.sqrt(features.reduce((total, one) => total + (one[i] - middle) ** 2, 0) / features.length) + 1e-6),
  );
  return { mean, scale };
}

/** What the probabilities are multiplied by so that macro-F1 and the challenge's score together are best, on texts set apart for it. */
function leaningOf(
  pairs: readonly StancePair[],
  chances: (claim: string, body: string) => number[],
  say: Say,
): number[] {
  const found = pairs.map(({ claim, body, stance }) => ({
    chance: chances(claim, body),
    gold: REPORT_STANCES.indexOf(stance),
  }));
  let best = { value: -1, leaning: [1, 1, 1, 1] };
  for (const agree of [0.7, 0.85, 1, 1.2, 1.5, 1.9])
    for (const disagree of [0.7, 1, 1.5, 2.2, 3, 4])
      for (const unrelated of [0.5, 0.8, 1.2]) {
        const leaning = [agree, disagree, 1, unrelated];
        const value = merit(found.map(({ chance, gold }) => [gold, leant(chance, leaning)] as const));
        if (value > best.value) best = { value, leaning };
      }
  say(`leaning ${best.leaning.join(', ')}`);
  return best.leaning;
}

function leant(chance: readonly number[], leaning: readonly number[]): number {
  const all = chance.map((one, i) => one * leaning[i]);
  return all.indexOf(Math.max(...all));
}

/** The mean of macro-F1 and the Fake News Challenge's score, each 0 to 1. */
function merit(answers: readonly (readonly [gold: number, found: number])[]): number {
  const unrelated = REPORT_STANCES.indexOf('unrelated');
  const f1 = REPORT_STANCES.map((_, label) => {
    const hit = answers.filter(([gold, found]) => gold === label && found === label).length;
    const said = answers.filter(([gold, found]) => gold === label || found === label).length + hit;
    return said === 0 ? 0 : (2 * hit) / said;
  });
  let [got, whole] = [0, 0];
  for (const [gold, found] of answers) {
    whole += gold === unrelated ? 0.25 : 1;
    if (gold === found) got += gold === unrelated ? 0.25 : 1;
    else if (gold !== unrelated && found !== unrelated) got += 0.25;
  }
  return (f1.reduce((total, one) => total + one, 0) / f1.length + got / whole) / 2;
}

function packed(
  { rarity, vocabulary, mean, scale, relates, stands, leaning }: StanceModel,
  words: readonly string[],
): Uint8Array {
  const small = (net: Net) => {
    const most = net.input.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    return { input: Int16Array.from(net.input, (value) => Math.round((value / most) * 4000)), scale: most / 4000 };
  };
  const [first, second] = [small(relates), small(stands)];
  return write(
    {
      holders: Uint16Array.from(words, (word) => rarity.holders.get(word) ?? 0),
      ...{ mean: Float32Array.from(mean), scale: Float32Array.from(scale) },
      ...{
        relatesInput: first.input,
        relatesOutput: relates.output,
        standsInput: second.input,
        standsOutput: stands.output,
      },
    },
    {
      ...{ documents: rarity.documents, words, known: vocabulary.size, leaning },
      hidden: { relates: relates.hidden, stands: stands.hidden },
      scales: { relates: first.scale, stands: second.scale },
    },
  );
}

function card(bytes: number, seed: number, pairs: number): string {
  return `# The model \`stance.bin\`

Made by \`npm run train -- stance\`; do not edit.

- Task: how a text stands to a claim: agree, disagree, discuss, unrelated.
- Method: two nets with one hidden layer. The first tells related from unrelated by what the two share; the second takes the words
  of both and signs of refuting, doubting and confirming near what the claim speaks of. After UCL Machine Reading's entry to
  the Fake News Challenge (Riedel, Augenstein, Spithourakis and Riedel 2017), with features of our own.
- Data: ${pairs} pairs of the Fake News Challenge (FNC-1, Apache 2.0), parted by text: a fifth of the texts is held back for
  \`npm run bench -- stance\`, a tenth of the rest set how much the rare stances count.
- Seed ${seed}; the same data give the same bytes. ${bytes.toLocaleString('en')} bytes.
- Limits: English headlines of 2014 and 2015, most of them rumours; "disagree" is rare in them and found least well.
`;
}
