import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingData, textOf } from '../train/data.ts';

/** What lies beside the repository: the data (`data/`) and the scorers (`score/`). */
export const shared = resolve(import.meta.dirname, '../../shared');

/** The path of a file below `../shared/data`. */
export const data = (path: string): string => join(shared, 'data', path);

/** The path of a gold treebank, as `ewt-dev`. */
export const treebank = (name: string): string => data(`syntax/${name}.conllu.gz`);

/** A shared scorer's functions, whose shapes are the caller's word. Throws `MissingData` where it is not there. */
export async function scorer<T>(name: string): Promise<T> {
  const path = join(shared, 'score', `${name}.mjs`);
  textOf(path);
  return import(path);
}

/** Precision, recall and F1, as the shared scorers give them. */
export interface Ratio {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** A share in percent, to hundredths. */
export const percent = (share: number): number => Math.round(10_000 * share) / 100;

/** The F1 of each figure in percent, each name led in by `prefix`. */
export const f1s = (ratios: Readonly<Record<string, Ratio>>, prefix = ''): Record<string, number> =>
  Object.fromEntries(Object.entries(ratios).map(([name, { f1 }]) => [prefix + name, percent(f1)]));

/** Runs a bench where its own file was started, and not imported. Exit code 2 where the data is not there. */
export async function alone(url: string, run: () => unknown): Promise<void> {
  if (realpathSync(process.argv[1] ?? '') !== realpathSync(fileURLToPath(url))) return;
  try {
    await run();
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
