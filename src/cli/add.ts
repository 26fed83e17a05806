import type { Command } from 'commander';
import type { AddLine } from '../formats/index.ts';
import { isFailure } from '../pipeline.ts';
import type { Collection } from '../store/index.ts';
import { addLine, failedLine } from '../work/index.ts';
import { type CollectionOptions, inCollection, onCollection } from './collection.ts';
import { type FetchingOptions, onFetching, openInputs } from './fetching.ts';
import { print, printJson, tellFailure, tellNote } from './output.ts';
import { PAGES } from './pages.ts';
import { Progress } from './progress.ts';
import { paintFor, plain, plural } from './show/paint.ts';
import { version } from './version.ts';

/** `hearsay add`: into a collection, page by page. */
export function addAdd(program: Command): void {
  onFetching(onCollection(program.command('add')))
    .argument('<input...>', PAGES)
    .description('adds pages to a collection, made where there is none; a page that it holds already changes nothing')
    .action(addPages);
}

interface Options extends CollectionOptions, FetchingOptions {}

async function addPages(inputs: string[], options: Options): Promise<void> {
  await inCollection(options.collection, (collection) => addEach(collection, inputs, options), { create: true });
}

async function addEach(collection: Collection, inputs: string[], options: Options): Promise<void> {
  const { json = false } = options;
  const progress = new Progress('pages');
  const counts = { added: 0, known: 0, failed: 0, reports: 0 };
  let done = 0;
  for await (const opened of openInputs(inputs, options)) {
    if (isFailure(opened) && opened.note) {
      tellNote(opened.message);
      continue;
    }
    const line = isFailure(opened)
      ? failedLine(opened.path, null, opened.message)
      : await addLine(collection, opened, { version });
    counts[line.status]++;
    if (line.status === 'added') counts.reports += line.reports.length;
    progress.end();
    if (line.error !== undefined) tellFailure(line.error);
    if (json) await printJson(line);
    else if (line.status !== 'failed') await print(showLine(line));
    progress.step(++done);
  }
  progress.end();
  if (!json) await print(`${collection.name}: ${summary(counts)}`);
}

function showLine({ page, reports, status }: AddLine): string {
  const paint = paintFor(process.stdout);
  const what = status === 'added' ? paint('green', 'added') : paint('dim', 'known');
  return `${what}  ${plain(page.path)}  ${paint('dim', reports.join(' ') || 'no report found on it')}`;
}

function summary({ added, known, failed, reports }: Record<AddLine['status'] | 'reports', number>): string {
  const parts = [`${plural(added, 'page')} added with ${plural(reports, 'report')}`];
  if (known > 0) parts.push(`${known} known before`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(', ');
}
