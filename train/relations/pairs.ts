import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairRelation } from '../../src/model/index.ts';
import { rows } from '../data.ts';
import { randoms } from '../random.ts';

/** A report as it stands in a pair. */
export interface ShortReport {
  readonly outlet: string | null;
  readonly published: string;
  readonly text: string;
}

export interface Pair {
  readonly id: string;
  readonly relation: PairRelation;
  readonly a: ShortReport;
  readonly b: ShortReport;
}

/**
 * The project's own invented pairs, `pairs/RELATION.txt`: a line `= DATE DATE`, then a line for each report.
 * @throws Error naming the file and the line where one is not in this form
 */
export function ownPairs(): Pair[] {
  const folder = join(import.meta.dirname, 'pairs');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return Array.from({ length: lines.length / 3 }, (_, n): Pair => {
        const [head, first, second] = lines.slice(3 * n, 3 * n + 3);
        const match = /^= (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$/.exec(head);
        if (!match || !second) throw new Error(`${file}:${3 * n + 1}: not "= DATE DATE" and two reports`);
        const report = (published: string, text: string) => ({ outlet: null, published, text });
        const relation = file.replace('.txt', '') as PairRelation;
        return { id: `${relation}-${n + 1}`, relation, a: report(match[1], first), b: report(match[2], second) };
      });
    });
}

/** The articles that unrelated pairs are drawn from, below the data folder. */
export const NEWS = 'statements/train.jsonl.gz';

/** Pairs of news articles drawn at random, as unrelated reports of one day. Few of them share a matter. */
export function newsPairs(data: string, count: number, seed: number): Pair[] {
  const articles = rows<{ text: string; date?: string }>(join(data, NEWS));
  const random = randoms(seed);
  return Array.from({ length: count }, (_, n): Pair => {
    const draw = () => articles[Math.floor(random() * articles.length)];
    const [a, b] = [draw(), draw()];
    const published = a.date ?? '2016-09-01';
    const report = (text: string) => ({ outlet: null, published, text: text.slice(0, LEAD) });
    return { id: `news-${n + 1}`, relation: 'unrelated', a: report(a.text), b: report(b.text) };
  });
}

/** What of an article is taken: as much as comparing looks at. */
const LEAD = 1200;
