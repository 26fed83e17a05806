import type { Command } from 'commander';
import { foundLine } from '../formats/index.ts';
import { type CollectionOptions, count, inCollection, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { paintFor } from './show/paint.ts';
import { showFound } from './show/passage.ts';

interface Options extends CollectionOptions {
  readonly limit: number;
  readonly skip?: number;
}

/** `hearsay search`: finds words in the texts, and says in whose statement they stand. */
export function addSearch(program: Command): void {
  onCollection(program.command('search'))
    .argument('<words...>', 'words, "a phrase", begun*; all must be found; case and accents do not count')
    .description('finds words in the texts of a collection, the best report first, and whose words they are')
    .option('--limit <number>', 'no more reports than so many', count, 20)
    .option('--skip <number>', 'leave out so many of the best reports', count)
    .action(searchWords);
}

async function searchWords(words: string[], { collection: name, json, limit, skip = 0 }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    // The shell takes a phrase's quotation marks away, so that an argument with blanks is a phrase.
    const query = words.map((word) => (/\s/.test(word) && !/["“”]/.test(word) ? `"${word}"` : word)).join(' ');
    const found = (await collection.search(query, { limit, offset: skip })).map(foundLine);
    const paint = paintFor(process.stdout);
    if (json) for (const line of found) await printJson(line);
    else await print(found.length === 0 ? 'nothing found' : found.map((line) => showFound(line, paint)).join('\n\n'));
  });
}
