/**
 * How well figures are found: `npx tsx bench/figures.ts [first N | last N] [--show]`.
 *
 * Reads ../shared/data/figures/dev.jsonl.gz and scores it with ../shared/score/figures.mjs. The rules were written on the first 90
 * texts; `last 40` gives the rest. `--show` prints every figure that is not whole. Speed: the processor's time that times, figures
 * and sums take together on ../shared/data/times, ordinary news, without the parse that they rest on.
 */
import { parseArgs } from 'node:util';
import { attributions } from '../src/extract/attributions/index.ts';
import { figures } from '../src/extract/figures/index.ts';
import { wordsOf } from '../src/extract/numbers/words.ts';
import { sums } from '../src/extract/sums/index.ts';
import { times } from '../src/extract/times/index.ts';
import type { Figure, Span } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';
import { rows } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { alone, data, f1s, type Ratio, scorer } from './shared.ts';

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

type Ratios = Record<'found' | 'value' | 'whole', Ratio>;

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

function show(doc: Doc, { figures: found }: Found, score: (gold: Doc[], found: Found[]) => Ratios): void {
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

/** Scores all texts, or the `first` or `last` so many; `showing` prints every figure that is not whole. */
export async function measure(end?: string, count = 0, showing = false): Promise<Scores> {
  const { score } = await scorer<{ score: (gold: Doc[], found: Found[]) => Ratios }>('figures');
  const all = rows<Doc>(data('figures/dev.jsonl.gz'));
  const docs = end === 'first' ? all.slice(0, count) : end === 'last' ? all.slice(-count) : all;
  const found = docs.map(find);
  if (showing) docs.forEach((doc, n) => void show(doc, found[n], score));
  const ratios = score(docs, found);
  console.log(`${docs.length} texts`);
  for (const [name, { p, r, f1 }] of Object.entries(ratios)) {
    const [P, R, F] = [p, r, f1].map((x) => (100 * x).toFixed(1));
    console.log(`${name.padEnd(6)} P ${P} R ${R} F1 ${F}   target ${GOALS[name as keyof typeof GOALS]}`);
  }
  const perSecond = Math.round(speed(rows<Doc>(data('times/train.jsonl.gz')).slice(0, 80), 20));
  console.log(`speed  ${perSecond} words/s for times, figures and sums   target 150000`);
  return { ...f1s(ratios), 'words/s': perSecond };
}

await alone(import.meta.url, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
  return measure(positionals[0], Number(positionals[1] ?? 0), values.show);
});
