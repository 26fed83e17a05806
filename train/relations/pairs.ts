import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairRelation } from '../../src/model/index.ts';

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
