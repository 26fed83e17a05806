import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
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

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day as its first day. */
export function firstDay(value: string): string {
  if (!DAY.test(value)) throw new InvalidArgumentError('give a day, month or year: 2024-12-02, 2024-12 or 2024');
  return value + '-01-01'.slice(value.length - 4);
}

/** A year, month or day as its last day; every month ends by the 31st, which is all that comparing needs. */
export function lastDay(value: string): string {
  return firstDay(value).slice(0, value.length) + '-12-31'.slice(value.length - 4);
}
