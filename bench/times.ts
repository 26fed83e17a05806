/**
 * How well expressions of time are found: `npx tsx bench/times.ts [--fold N] [--show]`.
 *
 * Reads ../shared/data/times/train.jsonl.gz and scores it with ../shared/score/times.mjs. The rules were written looking at every
 * article but each fifth (fold 4 of 0 to 4, by place): fold 4 is the figure to quote, the others and the whole are data that
 * was looked at. chrono-node is measured beside it where it is installed (`npm install --no-save chrono-node`).
 */
import { parseArgs } from 'node:util';
import { wordsOf } from '../src/extract/numbers/words.ts';
import { times } from '../src/extract/times/index.ts';
import type { Span, Time } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';
import { rows } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { alone, data, f1s, type Ratio, scorer } from './shared.ts';

interface Doc {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly times: Time[];
}

type Answer = Pick<Doc, 'id' | 'times'>;
type Ratios = Record<'strict' | 'relaxed' | 'value', Ratio>;
type Scorer = { readonly score: (gold: Doc[], found: Answer[]) => Ratios };

/** The articles of a fold lie this far apart. */
const FOLDS = 5;

const ours = ({ id, published, text }: Doc): Answer => ({ id, times: times(wordsOf(parse(text)), { published }) });

interface Chrono {
  parse(
    text: string,
    reference: Date,
  ): {
    index: number;
    text: string;
    start: { get(part: string): number | null; isCertain(part: string): boolean };
  }[];
}

/** chrono-node's answer in TIMEX3: as precise as the parts that it is certain of; it knows no durations or sets. */
function theirs(chrono: Chrono, { id, published, text }: Doc): Answer {
  const found = chrono.parse(text, new Date(`${published.slice(0, 10)}T12:00:00`));
  return {
    id,
    times: found.map(({ index, text: words, start }) => {
      const two = (part: string) => String(start.get(part)).padStart(2, '0');
      const dayless = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
      const day = dayless
        ? `${start.get('year')}-${two('month')}`
        : `${start.get('year')}-${two('month')}-${two('day')}`;
      const clock = start.isCertain('hour');
      return {
        span: [index, index + words.length] as Span,
        type: clock ? 'TIME' : 'DATE',
        value: clock ? `${day}T${two('hour')}:${two('minute')}` : day,
      };
    }),
  };
}

function print(name: string, scores: Ratios): void {
  const cells = Object.entries(scores).map(([key, { p, r, f1 }]) => {
    const [P, R, F] = [p, r, f1].map((x) => (100 * x).toFixed(1));
    return `${key} ${F} (P ${P} R ${R})`;
  });
  console.log(`${name.padEnd(24)}${cells.join('  ')}`);
}

function show(doc: Doc, { times: found }: Answer): void {
  const overlap = (a: { span: Span }, b: { span: Span }) => a.span[0] < b.span[1] && a.span[1] > b.span[0];
  const context = ({ span: [start, end] }: { span: Span }) =>
    `${doc.text.slice(Math.max(0, start - 40), start)}[${doc.text.slice(start, end)}]${doc.text.slice(end, end + 25)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const gold of doc.times) {
    const own = found.find((time) => overlap(time, gold));
    if (!own) console.log('missed  ', context(gold), gold.value);
    else if (own.span[0] !== gold.span[0] || own.span[1] !== gold.span[1])
      console.log('span    ', context(gold), '·', doc.text.slice(...own.span));
    if (own && own.value !== gold.value)
      console.log('value   ', doc.published, context(gold), gold.value, '·', own.value);
  }
  for (const time of found)
    if (!doc.times.some((gold) => overlap(time, gold))) console.log('spurious', context(time), time.value);
}

const foldOf = (docs: readonly Doc[], fold: number) => docs.filter((_, i) => i % FOLDS === fold);

/** Scores every fold and the whole; the figures that count are those of the fold that was not looked at. */
export async function measure(): Promise<Scores> {
  const { score } = await scorer<Scorer>('times');
  const docs = rows<Doc>(data('times/train.jsonl.gz'));
  const answers = docs.map(ours);
  const folds = Array.from({ length: FOLDS }, (_, n) => score(foldOf(docs, n), answers));
  for (const [n, ratios] of folds.entries()) print(n === FOLDS - 1 ? `fold ${n}, held out` : `fold ${n}`, ratios);
  print('all', score(docs, answers));
  console.log('HeidelTime, TempEval-3  strict 81.3  relaxed 90.3  value 77.6');
  const chrono = await import('chrono-node' as string).catch(() => null);
  if (!chrono) console.log('chrono-node             not installed, not measured');
  else {
    const others = docs.map((doc) => theirs(chrono, doc));
    print('chrono-node, all', score(docs, others));
  }
  return f1s(folds[FOLDS - 1]);
}

/** Scores one fold; `showing` prints what is wrong in it. */
async function measureFold(fold: number, showing = false): Promise<void> {
  const { score } = await scorer<Scorer>('times');
  const part = foldOf(rows<Doc>(data('times/train.jsonl.gz')), fold);
  const found = part.map(ours);
  if (showing) part.forEach((doc, n) => void show(doc, found[n]));
  print(`fold ${fold}`, score(part, found));
}

await alone(import.meta.url, () => {
  const { fold, show: showing } = parseArgs({
    options: { fold: { type: 'string' }, show: { type: 'boolean' } },
  }).values;
  return fold === undefined ? measure() : measureFold(Number(fold), showing);
});
