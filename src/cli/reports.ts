import type { Command } from 'commander';
import { type ReportLine, reportLine } from '../formats/index.ts';
import type { Collection, KeptReport, ReportQuery } from '../store/index.ts';
import { type CollectionOptions, firstDay, inCollection, lastDay, onCollection } from './collection.ts';
import { failed, print, printJson } from './output.ts';
import { paintFor } from './show/paint.ts';
import { showHead, showReport } from './show/report.ts';

interface Options extends CollectionOptions, ReportQuery {
  readonly explain?: boolean;
}

/** `hearsay reports`: what a collection holds. */
export function addReports(program: Command): void {
  onCollection(program.command('reports'))
    .argument('[id...]', 'show these reports in full; without one, list all')
    .description('lists the reports of a collection by date, or shows some in full')
    .option('--since <day>', 'reports of that day, month or year and later', firstDay)
    .option('--until <day>', 'reports of that day, month or year and earlier', lastDay)
    .option('--outlet <name>', "whole words of the outlet's name")
    .option('--explain', 'add the reasons for each part of a statement')
    .action(listReports);
}

async function listReports(ids: string[], { collection: name, json, explain = false, ...query }: Options) {
  await inCollection(name, async (collection) => {
    const paint = paintFor(process.stdout);
    const speakers = ({ statements }: ReportLine) => new Set(statements.map(({ speaker }) => speaker?.name)).size;
    const show = (line: ReportLine) =>
      ids.length === 0 ? showHead(line, paint, speakers(line)) : showReport(line, paint, { explain });
    let shown = 0;
    for await (const kept of asked(collection, ids, query)) {
      const line = reportLine(kept, { explain });
      if (json) await printJson(line);
      else await print((shown++ === 0 ? '' : '\n') + show(line));
    }
    if (!json && shown === 0 && ids.length === 0) await print('no reports found');
  });
}

/** The reports of these ids in their order, or all that the query asks for. */
async function* asked(collection: Collection, ids: readonly string[], query: ReportQuery): AsyncGenerator<KeptReport> {
  if (ids.length === 0) yield* collection.reports(query);
  for (const id of ids) {
    let found = false;
    for await (const kept of collection.reports({ ...query, report: id })) {
      found = true;
      yield kept;
    }
    if (!found) failed(id, `no such report in ${collection.name}; hearsay reports lists them`);
  }
}
