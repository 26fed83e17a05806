import { type Command, Option } from 'commander';
import { actorLine } from '../formats/index.ts';
import { KINDS } from '../model/index.ts';
import type { ActorQuery } from '../store/index.ts';
import { type CollectionOptions, count, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { showActor } from './show/actor.ts';
import { paintFor } from './show/paint.ts';

interface Options extends CollectionOptions, Pick<ActorQuery, 'kind'> {
  readonly limit?: number;
  readonly explain?: boolean;
}

/** `hearsay actors`: who is who across reports. */
export function addActors(program: Command): void {
  onCollection(program.command('actors'))
    .argument('[name...]', 'words of any of its names, or its id')
    .description('lists who speaks and is named in a collection, one actor for all spellings, those who say most first')
    .addOption(new Option('--kind <kind>', 'what it is').choices(KINDS))
    .option('--limit <number>', 'no more than so many', count)
    .option('--explain', 'say why its spellings are one')
    .action(listActors);
}

async function listActors(words: string[], options: Options): Promise<void> {
  const { collection: name, json, explain = false, ...query } = options;
  await inCollection(name, async (collection) => {
    const paint = paintFor(process.stdout);
    let shown = 0;
    const of = words.length === 0 ? {} : { name: words.join(' ') };
    for await (const actor of collection.actors({ ...query, ...of })) {
      const line = actorLine(actor);
      if (json) await printJson(line);
      else await print((shown++ === 0 ? '' : '\n') + showActor(line, paint, { explain }));
    }
    if (!json && shown === 0) await print('no actors found');
  });
}
