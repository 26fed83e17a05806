import { type Command, Option } from 'commander';
import { keptStatementLine } from '../formats/index.ts';
import { ACTS } from '../model/index.ts';
import type { StatementQuery } from '../store/index.ts';
import { type CollectionOptions, count, firstDay, inCollection, lastDay, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { paintFor } from './show/paint.ts';
import { type Said, showStatements } from './show/statements.ts';

interface Options extends CollectionOptions, StatementQuery {
  readonly limit?: number;
  readonly explain?: boolean;
}

/** `hearsay statements`: who said what, when, in which report. */
export function addStatements(program: Command): void {
  onCollection(program.command('statements'))
    .description('asks a collection who said what: grouped by speaker, from old to new')
    .option('--actor <name>', "whole words of the speaker's name; case and accents do not count")
    .option('--text <words>', 'words in what is said: words, "a phrase", begun*')
    .addOption(new Option('--act <act>', 'what is done by saying it').choices(ACTS))
    .option('--since <day>', 'reports of that day, month or year and later', firstDay)
    .option('--until <day>', 'reports of that day, month or year and earlier', lastDay)
    .option('--outlet <name>', "whole words of the outlet's name")
    .option('--report <id>', 'one report')
    .option('--limit <number>', 'no more than so many', count)
    .option('--explain', 'add the reasons for each part')
    .action(listStatements);
}

async function listStatements({ collection: name, json, limit, explain = false, ...query }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    const said: Said[] = [];
    let left = limit ?? Number.POSITIVE_INFINITY;
    for await (const kept of collection.statements(query)) {
      if (left-- === 0) break;
      // Reasons stay in the line for the readable form, which shows them only where it is asked to.
      const line = keptStatementLine(kept, { explain });
      if (json) await printJson(line);
      else said.push({ line, text: kept.report.text });
    }
    if (json) return;
    const paint = paintFor(process.stdout);
    await print(said.length === 0 ? 'no statements found' : showStatements(said, paint, { explain }));
  });
}
