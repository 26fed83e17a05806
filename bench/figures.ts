/**
 * How well figures are found: `npx tsx bench/figures.ts [first N | last N] [--show]`.
 *
 * Reads ../shared/data/figures/dev.jsonl.gz and scores it with ../shared/score/figures.mjs. The rules were written on the first 90
 * texts; `last 40` gives the rest. `--show` prints every figure that is not whole. Speed: the processor's time that times, figures
 * and sums take together on ../shared/data/times, ordinary news, without the parse that they rest on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { attributions } from '../src/extract/attributions/index.ts';
import { figures } from '../src/extract/figures/index.ts';
import { wordsOf } from '../src/extract/numbers/words.ts';
import { sums } from '../src/extract/sums/index.ts';
import { times } from '../src/extract/times/index.ts';
import type { Figure, Span } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';

type Marked = Pick<Figure, 'span' | 'min' | 'max' | 'unit' | 'what' | 'bound'>;

interface Doc {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly figures: Marked[];
}

interface Found {
  readonly id: string;
  readonly figures: readonly Figure[];
}

type Scores = Record<'found' | 'value' | 'whole', { p: number; r: number; f1: number }>;

const GOALS = { found: '92, held out 98', value: '88, held out 96', whole: '78, held out 92' };

function find({ id, published, text }: Doc): Found {
  const parsed = parse(text);
  const words = wordsOf(parsed);
  return {
    id,
    figures: figures(words, { times: times(words, { published }), attributions: attributions(parsed) }),
  };
}

/** Words per second of the processor's time that the three stages take over all texts, `rounds` times. */
function speed(docs: readonly Doc[], rounds: number): number {
  const all = docs.map(({ text, published }) => ({ parsed: parse(text), published }));
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const { parsed, published } of all) {
      const words = wordsOf(parsed);
      sums(parsed, figures(words, { times: times(words, { published }), attributions: [] }));
    }
  }
  const tokens = all.reduce((sum, { parsed }) => sum + parsed.tokens.count, 0);
  const { user, system } = process.cpuUsage(started);
  return (1e6 * rounds * tokens) / (user + system);
}

function show(doc: Doc, { figures: found }: Found, score: (gold: Doc[], found: Found[]) => Scores): void {
  const overlap = (a: { span: Span }, b: { span: Span }) => a.span[0] < b.span[1] && a.span[1] > b.span[0];
  const line = ({ span, min, max, unit, what, bound }: Marked) =>
    `[${doc.text.slice(...span)}] ${min}..${max} ${unit} | ${what} | ${bound}`;
  const lines = doc.figures.flatMap((gold) => {
    const ours = found.find((figure) => overlap(figure, gold));
    if (!ours) return [`  missed   ${line(gold)}`];
    const right = score([{ ...doc, figures: [gold] }], [{ id: doc.id, figures: [ours] }]).whole.f1 === 1;
    return right ? [] : [`  marked   ${line(gold)}`, `  found    ${line(ours)}`];
  });
  for (const figure of found)
    if (!doc.figures.some((gold) => overlap(figure, gold))) lines.push(`  spurious ${line(figure)}`);
  if (lines.length) console.log([doc.text, ...lines].join('\n'));
}

async function main(): Promise<void> {
  const shared = resolve(import.meta.dirname, '../../shared');
  const file = join(shared, 'data/figures/dev.jsonl.gz');
  if (!existsSync(file)) {
    console.log(`Nothing measured: the texts are not in the repository, and ${file} is not there.`);
    return;
  }
  const { score } = await import(join(shared, 'score/figures.mjs'));
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const all: Doc[] = lines.map((line) => JSON.parse(line));
  const [end, count] = process.argv.slice(2);
  const docs = end === 'first' ? all.slice(0, Number(count)) : end === 'last' ? all.slice(-Number(count)) : all;
  const found = docs.map(find);
  if (process.argv.includes('--show')) docs.forEach((doc, n) => void show(doc, found[n], score));
  const scores: Scores = score(docs, found);
  console.log(`${docs.length} texts`);
  for (const [name, { p, r, f1 }] of Object.entries(scores)) {
    const [P, R, F] = [p, r, f1].map((x) => (100 * x).toFixed(1));
    console.log(`${name.padEnd(6)} P ${P} R ${R} F1 ${F}   target ${GOALS[name as keyof typeof GOALS]}`);
  }
  const news = join(shared, 'data/times/train.jsonl.gz');
  const articles: Doc[] = gunzipSync(readFileSync(news))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(0, 80)
    .map((line) => JSON.parse(line));
  console.log(`speed  ${Math.round(speed(articles, 20))} words/s for times, figures and sums   target 150000`);
}

await main();
