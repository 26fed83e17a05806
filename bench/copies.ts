/**
 * How well copies are told from other reports, and at what cost: `npx tsx bench/copies.ts [--part train|dev] [--reports 10000]`.
 * Pairs are made from clean articles and from the demonstration collection (see `copies-pairs.ts`); `bench/conflicts` adds
 * pairs in two outlets' own words. Then so many reports are indexed, with the time and memory that this takes.
 */
import { parseArgs } from 'node:util';
import { isCopy, sketchOf } from '../src/read/copies.ts';
import { CopyIndex } from '../src/read/copy-index.ts';
import { sharingOf } from '../src/read/passages.ts';
import { demonstration, isPart, type Leaning, makersOf, ownWords, type Pair } from './copies-pairs.ts';
import type { Scores } from './floors.ts';
import { type Article, articlesFrom } from './joins-articles.ts';
import { random } from './joins-pages.ts';
import { alone, data, percent } from './shared.ts';

/** What was said of the pairs of one kind. */
interface Counts {
  pairs: number;
  whole: number;
  part: number;
  /** Pairs that share a key, which an index would compare. */
  met: number;
  /** Letters of copied passages: said to be, and right. */
  said: number;
  right: number;
  taken: number;
  /** Pairs that `isCopy` calls copies. */
  called: number;
}

function count(pairs: readonly Pair[]): Counts {
  const counts: Counts = { pairs: 0, whole: 0, part: 0, met: 0, said: 0, right: 0, taken: 0, called: 0 };
  for (const { a, b, taken } of pairs) {
    const [first, second] = [sketchOf(a), sketchOf(b)];
    const keys = new Set(first.keys);
    const met = second.keys.some((key) => keys.has(key));
    counts.pairs++;
    if (!met) continue;
    counts.met++;
    if (isCopy(first, second)) counts.called++;
    const { kind, passages } = sharingOf(a, b);
    if (kind === 'whole') counts.whole++;
    if (kind === 'part') counts.part++;
    if (taken === null) continue;
    const marks = new Uint8Array(b.length);
    for (const span of taken) marks.fill(1, ...span);
    for (const mark of marks) counts.taken += mark;
    for (const passage of passages)
      for (let i = passage.b[0]; i < passage.b[1]; i++) {
        counts.said++;
        counts.right += marks[i];
      }
  }
  return counts;
}

const share = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`.padStart(8);

/** Judges made pairs of the articles of a part, then indexes so many reports. */
export async function measure(dataPart: 'train' | 'dev' = 'dev', reports = 10_000): Promise<Scores> {
  const articles = articlesFrom(data(''), dataPart);
  const all = [...articles, ...demonstration()];
  const rnd = random(5);
  const totals: Record<Leaning, Counts[]> = { whole: [], part: [], none: [] };
  console.log(
    `${articles.length} articles of ${dataPart}, ${all.length - articles.length} of the demonstration collection`,
  );
  const judge = (leaning: Leaning, name: string, pairs: readonly Pair[]) => {
    const counts = count(pairs);
    totals[leaning].push(counts);
    const { pairs: n, whole, part, met } = counts;
    console.log(
      `${leaning.padEnd(6)} ${name.padEnd(55)} ${String(n).padStart(4)} whole ${share(whole, n)}  part ${share(part, n)}  compared ${share(met, n)}`,
    );
  };
  for (const { leaning, name, make } of makersOf(rnd)) {
    const pairs = all.map((article) => make(article, anotherThan(article, all, rnd)));
    judge(leaning, name, leaning === 'part' ? pairs.filter(isPart) : pairs);
  }
  judge('none', 'the same matter in other words (conflicts/dev)', ownWords(data('')));
  const sum = (leaning: Leaning, field: keyof Counts) => totals[leaning].reduce((n, counts) => n + counts[field], 0);
  const any = (leaning: Leaning) => sum(leaning, 'whole') + sum(leaning, 'part');
  const scores = {
    precision: percent(
      sum('whole', 'called') / (sum('whole', 'called') + sum('part', 'called') + sum('none', 'called')),
    ),
    recall: percent(sum('whole', 'called') / sum('whole', 'pairs')),
    'whole or part, precision': percent((any('whole') + any('part')) / (any('whole') + any('part') + any('none'))),
    'whole or part, recall': percent((any('whole') + any('part')) / (sum('whole', 'pairs') + sum('part', 'pairs'))),
    'passages, letters, precision': percent(sum('part', 'right') / sum('part', 'said')),
    'passages, letters, recall': percent(sum('part', 'right') / sum('part', 'taken')),
  };
  for (const [name, value] of Object.entries(scores)) console.log(`${name.padEnd(30)} ${value} %`);
  return { ...scores, ...indexed(articles, reports, rnd) };
}

function anotherThan(article: Article, articles: readonly Article[], rnd: () => number): Article {
  let found = article;
  while (found === article) found = articles[Math.floor(rnd() * articles.length)];
  return found;
}

/** Indexes reports as long as real ones: one in ten lacks another's end, the others share no run of words. */
function indexed(articles: readonly Article[], reports: number, rnd: () => number): Scores {
  const index = new CopyIndex();
  const bodies = articles.map(({ title, paragraphs }) => [title, ...paragraphs].join(' ').split(' '));
  const before = memory();
  let [microseconds, found, words] = [0, 0, 0];
  for (let i = 0; i < reports; i++) {
    const body = bodies[i % bodies.length];
    const isCopied = i >= bodies.length && i % 10 === 0;
    const own = isCopied ? body.slice(0, Math.ceil(body.length * 0.8)) : i < bodies.length ? body : mixed(body, rnd);
    const text = own.join(' ');
    words += own.length;
    const start = process.cpuUsage();
    if (index.add(String(i), text) !== null) found++;
    const { user, system } = process.cpuUsage(start);
    microseconds += user + system;
  }
  const megabytes = memory() - before;
  console.log(
    `${reports} reports (${words} words) indexed one after another in ${(microseconds / 1e6).toFixed(1)} s of processor time and ${megabytes.toFixed(0)} MB, ${((1e6 * megabytes) / reports / 1000).toFixed(1)} kB each; ${found} called copies`,
  );
  return { 'reports indexed/s': Math.round((1e6 * reports) / microseconds) };
}

/** Words in an order of chance (Fisher and Yates). */
function mixed(words: readonly string[], rnd: () => number): string[] {
  const order = [...words];
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(rnd() * (i + 1));
    [order[i], order[k]] = [order[k], order[i]];
  }
  return order;
}

/** Megabytes held, what nobody holds any more swept away where node was told to allow it (`--expose-gc`). */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

await alone(import.meta.url, () => {
  const { part, reports } = parseArgs({ options: { part: { type: 'string' }, reports: { type: 'string' } } }).values;
  return measure(part === 'train' ? 'train' : 'dev', Number(reports ?? 10_000));
});
