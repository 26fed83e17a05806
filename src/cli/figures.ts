import type { Command } from 'commander';
import { keptFigureLine, keptSumLine } from '../formats/index.ts';
import type { Collection, FigureQuery } from '../store/index.ts';
import { type CollectionOptions, count, firstDay, inCollection, lastDay, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { type ShownFigure, showFigures, showSums } from './show/figures.ts';
import { paintFor } from './show/paint.ts';
import { dateOf } from './show/report.ts';

interface Options extends CollectionOptions, FigureQuery {
  readonly limit?: number;
  readonly sums?: boolean;
}

/** `hearsay figures`: what is counted, side by side, with bounds and sources; and the sums. */
export function addFigures(program: Command): void {
  onCollection(program.command('figures'))
    .description('figures side by side: by what they count, with bounds, places, times and who says so')
    .option('--what <words>', 'what is counted: killed, soldiers, …')
    .option('--unit <unit>', 'people, percent, km, USD, …')
    .option('--where <place>', 'whole words of the place that they are for')
    .option('--actor <name>', "who says so or counted: words of a name, or an actor's id")
    .option('--since <day>', 'reports of that day, month or year and later', firstDay)
    .option('--until <day>', 'reports of that day, month or year and earlier', lastDay)
    .option('--outlet <name>', "whole words of the outlet's name")
    .option('--report <id>', 'one report')
    .option('--sums', 'instead, wholes held against their parts: what adds up, what does not')
    .option('--limit <number>', 'no more than so many', count)
    .action(listFigures);
}

async function listFigures({ collection: name, json = false, sums = false, ...query }: Options): Promise<void> {
  await inCollection(name, (collection) =>
    sums ? printSums(collection, query, json) : printFigures(collection, query, json),
  );
}

async function printFigures(
  collection: Collection,
  query: FigureQuery & { limit?: number },
  json: boolean,
): Promise<void> {
  const shown: ShownFigure[] = [];
  for await (const kept of collection.figures(query)) {
    const line = keptFigureLine(kept);
    if (json) await printJson(line);
    else
      shown.push({
        figure: kept.figure,
        teller: line.by ?? line.speaker?.name ?? null,
        from: `${dateOf(line)}, ${line.outlet ?? 'outlet not stated'}, ${line.report}`,
      });
  }
  if (!json) await print(shown.length === 0 ? 'no figures found' : showFigures(shown, paintFor(process.stdout)));
}

async function printSums(
  collection: Collection,
  { since, until, outlet, report, limit }: FigureQuery & { limit?: number },
  json: boolean,
): Promise<void> {
  const query = Object.fromEntries(
    Object.entries({ since, until, outlet, report }).filter(([, value]) => value !== undefined),
  );
  const shown: Parameters<typeof showSums>[0][number][] = [];
  let left = limit ?? Number.POSITIVE_INFINITY;
  for await (const kept of collection.reports(query)) {
    for (const sum of kept.extraction.sums ?? []) {
      if (left-- <= 0) break;
      const line = keptSumLine({ ...kept.report, copyOf: kept.copyOf }, sum);
      if (json) await printJson(line);
      else shown.push({ sum, from: `${dateOf(line)}, ${line.outlet ?? 'outlet not stated'}, ${line.report}` });
    }
  }
  if (!json) await print(shown.length === 0 ? 'no sums found' : showSums(shown, paintFor(process.stdout)));
}
