import { type Command, Option } from 'commander';
import { conflictLine } from '../formats/index.ts';
import { CONFLICT_KINDS } from '../model/index.ts';
import type { ConflictQuery } from '../store/index.ts';
import { type CollectionOptions, count, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { showConflict } from './show/conflict.ts';
import { paintFor } from './show/paint.ts';

interface Options extends CollectionOptions, Pick<ConflictQuery, 'kind' | 'actor' | 'report'> {
  readonly limit?: number;
}

/** `hearsay conflicts`: who says otherwise, and which figures and sums do not agree. */
export function addConflicts(program: Command): void {
  onCollection(program.command('conflicts'))
    .argument('[id]', 'one conflict')
    .description('lists denials, contradictions, reversals, figures and sums that do not agree, from old to new')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(CONFLICT_KINDS))
    .option('--actor <name>', 'with a side of this actor: words of its names, or its id')
    .option('--report <id>', 'with a side in this report')
    .option('--limit <number>', 'no more than so many', count)
    .action(listConflicts);
}

async function listConflicts(id: string | undefined, { collection: name, json, ...query }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    const paint = paintFor(process.stdout);
    let shown = 0;
    for await (const conflict of collection.conflicts({ ...query, ...(id !== undefined && { id }) })) {
      const line = conflictLine(conflict);
      if (json) await printJson(line);
      else await print((shown++ === 0 ? '' : '\n') + showConflict(line, paint));
    }
    if (!json && shown === 0) await print('no conflicts found');
  });
}
