import type { Command } from 'commander';
import { answerToNames } from './compare-names.ts';
import { answerToReports } from './compare-reports.ts';
import { answerLines } from './lines.ts';

interface CompareOptions {
  readonly names?: boolean;
}

/** `hearsay compare`: two reports on each line and how they relate, or two names. Keeps nothing. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .argument('[file]', 'JSON lines; - is standard input', '-')
    .description('JSON lines in, JSON lines out: how two reports relate, or whether two names are one. Keeps nothing.')
    .option('--names', 'lines {"a", "b", "kind"}: {"same", "sameness", "score", "reason"}')
    .addHelpText('after', REPORTS)
    .option('--json', 'has no effect: the output is always JSON lines')
    .action(compare);
}

const REPORTS = `
Without --names, lines {"id", "a": {"outlet", "published", "text"}, "b": {…}} are answered with {"id", "relation", "score", "about",
"reason", "spans"}. The relation is one of same, denial, contradiction, reversal, figures, compatible, unrelated; a reason that
begins with "unclear:" says that words alone do not decide.`;

async function compare(file: string, { names }: CompareOptions): Promise<void> {
  await answerLines(file, 'pairs', names ? answerToNames : answerToReports);
}
