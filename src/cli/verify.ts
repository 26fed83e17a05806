import type { Command } from 'commander';
import type { VerdictLine } from '../formats/index.ts';
import { readPage } from '../pipeline.ts';
import { type CollectionOptions, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { Progress } from './progress.ts';
import { type Paint, paintFor, plain, plural } from './show/paint.ts';

/** `hearsay verify`: proves that pages, texts and log are as they were added. */
export function addVerify(program: Command): void {
  onCollection(program.command('verify'))
    .description('recomputes every hash of a collection, and names the first thing that differs (then exit code 1)')
    .action(verify);
}

async function verify({ collection: name, json }: CollectionOptions): Promise<void> {
  await inCollection(name, async (collection) => {
    const progress = new Progress('log entries');
    const verdict = await collection.verify(
      async (page) => (await readPage(page)).decoded,
      (done, total) => progress.step(done, total),
    );
    progress.end();
    const line: VerdictLine = { collection: name, ok: verdict.differs === null, ...verdict };
    if (json) await printJson(line);
    else await print(showVerdict(line, paintFor(process.stdout)));
    if (!line.ok) process.exitCode = 1;
  });
}

function showVerdict({ collection, pages, reports, statements, head, differs }: VerdictLine, paint: Paint): string {
  const held = [plural(pages, 'page'), plural(reports, 'report'), plural(statements, 'statement')].join(', ');
  if (differs !== null) {
    const { what, reason } = differs;
    return `${paint('red', 'changed')}  ${collection}: ${plain(what)}: ${plain(reason)}\n  the first of what differs, in the log's order; there may be more (${held})`;
  }
  const entry = `log entry ${head.number} has the hash ${head.hash}`;
  return `${paint('green', 'unchanged')}  ${collection}: ${held}\n  ${entry}: note it down to prove later that nothing before it changed`;
}
