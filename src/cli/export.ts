import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { CannotExport, exported, FORMATS, type Format, type Wish } from '../export/index.ts';
import { ACTS, KINDS } from '../model/index.ts';
import type { StatementQuery } from '../store/index.ts';
import { firstDay, inCollection, lastDay } from './collection.ts';
import { tellFailure } from './output.ts';
import { version } from './version.ts';
import { WrongUse } from './wrong-use.ts';

interface Options extends StatementQuery {
  readonly collection: string;
  readonly format: Format;
  readonly output?: string;
  readonly claim?: string;
  readonly conflict?: string;
  readonly search?: string;
}

/** `hearsay export`: hands over. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description(
      'hands over an actor, claim, conflict, report, search, or statements: quotations with sources and hashes',
    )
    .option('-c, --collection <name>', 'the collection: a file', 'hearsay.db')
    .addOption(
      new Option('--format <format>', 'html, md: a dossier; json, jsonl, csv: statements as data')
        .choices(FORMATS)
        .default('html'),
    )
    .option('-o, --output <file>', 'write to this file; without it, to standard output')
    .option('--claim <id>', 'one claim, with who affirms and who denies it')
    .option('--conflict <id>', 'one conflict, with its sides')
    .option('--search <words>', 'what a search for these words finds')
    .option('--actor <name>', "what somebody said: words of any of the names, or an actor's id")
    .option('--report <id>', 'one report')
    .option('--text <words>', 'words in what is said: words, "a phrase", begun*')
    .addOption(new Option('--act <act>', 'what is done by saying it').choices(ACTS))
    .addOption(new Option('--kind <kind>', 'what the speaker is').choices(KINDS))
    .option('--since <day>', 'reports of that day, month or year and later', firstDay)
    .option('--until <day>', 'reports of that day, month or year and earlier', lastDay)
    .option('--outlet <name>', "whole words of the outlet's name")
    .action(handOver);
}

async function handOver({
  collection: name,
  format,
  output,
  claim,
  conflict,
  search,
  ...query
}: Options): Promise<void> {
  const wish = wishOf({ ...(claim && { claim }), ...(conflict && { conflict }), ...(search && { search }) }, query);
  await inCollection(name, async (collection) => {
    const pieces = exported(collection, wish, format, { version, made: new Date().toISOString() });
    try {
      // Told before the file is made: where there is nothing, none is left behind.
      const first = await pieces.next();
      await written(first, pieces, output);
    } catch (error) {
      if (error instanceof CannotExport) tellFailure(error.message);
      else if (output !== undefined && (error as NodeJS.ErrnoException).path === output)
        tellFailure(`${output} can't be written: ${(error as Error).message}`);
      else throw error;
    }
  });
}

function wishOf(alone: { claim?: string; conflict?: string; search?: string }, query: StatementQuery): Wish {
  const { claim, conflict, search } = alone;
  const asked = Object.keys(alone).length;
  if (asked > 1 || (asked === 1 && Object.keys(query).length > 0)) {
    throw new WrongUse('--claim, --conflict and --search each stand alone: export them one by one');
  }
  if (claim !== undefined) return { of: 'claim', id: claim };
  if (conflict !== undefined) return { of: 'conflict', id: conflict };
  if (search !== undefined) return { of: 'search', words: search };
  const { report, ...rest } = query;
  return report !== undefined && Object.keys(rest).length === 0
    ? { of: 'report', id: report }
    : { of: 'statements', query };
}

async function written(first: IteratorResult<string>, rest: AsyncGenerator<string>, output: string | undefined) {
  async function* whole() {
    if (!first.done) yield first.value;
    yield* rest;
  }
  if (output === undefined) await pipeline(whole, process.stdout, { end: false });
  else await pipeline(whole, createWriteStream(output));
}
