import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { firstDay as firstDayOf, lastDay as lastDayOf, NO_DAY } from '../formats/index.ts';
import { type Collection, CollectionProblem, openCollection } from '../store/index.ts';
import { tellFailure } from './output.ts';
import { version } from './version.ts';

/** What every command on a collection takes. */
export interface CollectionOptions {
  readonly collection: string;
  readonly json?: boolean;
}

/** Gives a command the options `-c` and `--json`. */
export function onCollection(command: Command): Command {
  return command
    .option('-c, --collection <name>', 'the collection: a file', 'hearsay.db')
    .option('--json', 'JSON lines for programs');
}

/**
 * Opens the collection, does the work, and closes it again. What is wrong with the collection is told on standard
 * error, and ends the command with exit code 1.
 */
export async function inCollection(
  name: string,
  work: (collection: Collection) => Promise<void>,
  { create = false } = {},
): Promise<void> {
  const onBackup = (path: string) => console.error(`hearsay: ${name} is of an older version; its backup is ${path}`);
  try {
    const collection = await openCollection(name, { version, create, onBackup });
    try {
      await work(collection);
    } finally {
      await collection.close();
    }
  } catch (error) {
    if (!(error instanceof CollectionProblem)) throw error;
    tellFailure(error.message);
  }
}

/** A whole number of at least 1, as an option's value. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('give a whole number of at least 1');
  return Number(value);
}

/** A year, month or day as its first day, as an option's value. */
export function firstDay(value: string): string {
  return day(firstDayOf(value));
}

/** A year, month or day as its last day, as an option's value. */
export function lastDay(value: string): string {
  return day(lastDayOf(value));
}

function day(found: string | null): string {
  if (found === null) throw new InvalidArgumentError(NO_DAY);
  return found;
}
