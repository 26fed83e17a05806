import type { Command } from 'commander';
import { answerToNames } from './compare-names.ts';
import { answerLines } from './lines.ts';
import { WrongUse } from './wrong-use.ts';

interface CompareOptions {
  readonly names?: boolean;
}

/** `hearsay compare`: two names on each line, and whether they are one actor's. Keeps nothing. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .argument('[file]', 'JSON lines; - is standard input', '-')
    .description('JSON lines in, JSON lines out: whether two names are one. Keeps nothing.')
    .option('--names', 'lines {"a", "b", "kind"}: {"same", "sameness", "score", "reason"}')
    .option('--json', 'has no effect: the output is always JSON lines')
    .action(compare);
}

async function compare(file: string, { names }: CompareOptions): Promise<void> {
  if (!names) throw new WrongUse('compare needs to know what it compares: give --names');
  await answerLines(file, 'pairs', answerToNames);
}
