import { type Command, Option } from 'commander';
import { judgementLine } from '../formats/index.ts';
import { JUDGEMENTS } from '../model/index.ts';
import type { JudgementQuery } from '../store/index.ts';
import { type CollectionOptions, count, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { showJudgement } from './show/judgement.ts';
import { paintFor } from './show/paint.ts';

interface Options extends CollectionOptions, JudgementQuery {
  readonly limit?: number;
}

/** `hearsay judgements`: what people decided, the latest first. */
export function addJudgements(program: Command): void {
  onCollection(program.command('judgements'))
    .description('lists who decided what, when and why, the latest first; undone ones too')
    .option('--about <id>', 'about this statement, claim, conflict, report or actor')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(JUDGEMENTS))
    .option('--by <name>', 'by this person')
    .option('--limit <number>', 'no more than so many', count)
    .action(listJudgements);
}

async function listJudgements({ collection: name, json, ...query }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    const paint = paintFor(process.stdout);
    let shown = 0;
    for await (const judgement of collection.judgements(query)) {
      const line = judgementLine(judgement);
      shown++;
      if (json) await printJson(line);
      else await print(showJudgement(line, paint));
    }
    if (!json && shown === 0) await print('no judgements');
  });
}
