import type { Command } from 'commander';
import { claimLine } from '../formats/index.ts';
import type { ClaimQuery } from '../store/index.ts';
import { type CollectionOptions, count, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { showClaim } from './show/claim.ts';
import { paintFor } from './show/paint.ts';

interface Options extends CollectionOptions, Pick<ClaimQuery, 'actor' | 'holds'> {
  readonly limit?: number;
}

/** `hearsay claims`: who says, denies and questions the same thing, and how many origins it has. */
export function addClaims(program: Command): void {
  onCollection(program.command('claims'))
    .argument('[id]', 'one claim')
    .description('lists what more than one says: who affirms it, who denies it, and from how many independent origins')
    .option('--actor <name>', 'in which this actor takes a side: words of its names, or its id')
    .option('--holds <id>', 'to which this statement or report belongs')
    .option('--limit <number>', 'no more than so many', count)
    .action(listClaims);
}

async function listClaims(id: string | undefined, { collection: name, json, ...query }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    const paint = paintFor(process.stdout);
    let shown = 0;
    for await (const claim of collection.claims({ ...query, ...(id !== undefined && { id }) })) {
      const line = claimLine(claim);
      if (json) await printJson(line);
      else await print((shown++ === 0 ? '' : '\n') + showClaim(line, paint));
    }
    if (!json && shown === 0) await print('no claims found');
  });
}
