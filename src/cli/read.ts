import type { Command } from 'commander';
import { droppedNear, reportLine } from '../formats/index.ts';
import { CopyIndex, isFailure, UnreadablePage, understandPage } from '../pipeline.ts';
import { type FetchingOptions, onFetching, openInputs } from './fetching.ts';
import { failed, faultOf, print, printJson, tellFailure, tellNote } from './output.ts';
import { PAGES } from './pages.ts';
import { Progress } from './progress.ts';
import { paintFor } from './show/paint.ts';
import { showReport } from './show/report.ts';

interface ReadOptions extends FetchingOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** `hearsay read`: what the reports on pages say; nothing is kept. */
export function addRead(program: Command): void {
  onFetching(program.command('read'))
    .argument('<input...>', PAGES)
    .description('Read pages and print what their reports say. Keeps nothing.')
    .option('--json', 'one report a line, as docs/formats.md describes')
    .option('--explain', 'give the reason for each part of each statement')
    .action(readFiles);
}

async function readFiles(paths: string[], options: ReadOptions): Promise<void> {
  const paint = paintFor(process.stdout);
  const progress = new Progress('pages read');
  const copies = new CopyIndex();
  let pages = 0;
  // Front pages and the like, of which an archive has many.
  let without = 0;
  for await (const page of openInputs(paths, options)) {
    progress.step(pages++);
    if (isFailure(page)) {
      if (page.note) tellNote(page.message);
      else tellFailure(page.message);
      continue;
    }
    try {
      const { reading, extractions } = await understandPage(page);
      if (reading.reports.length === 0 && page.capture && page.path !== page.capture.address) without++;
      else if (reading.reports.length === 0) failed(page.path, 'no report found on this page');
      for (const [n, report] of reading.reports.entries()) {
        const copyOf = copies.add(report.id, report.text);
        const facts = { report, extraction: extractions[n], copyOf, dropped: droppedNear(reading, n) };
        const line = reportLine(facts, options);
        progress.end();
        if (options.json) await printJson(line);
        else await print(`${showReport(line, paint, options)}\n`);
      }
    } catch (error) {
      tellFailure(error instanceof UnreadablePage ? error.message : faultOf(page.path, error));
    }
  }
  progress.end();
  if (without > 0) tellNote(`no report found on ${without} of the archives’ pages`);
}
