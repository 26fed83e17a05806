import { type Command, InvalidArgumentError } from 'commander';
import { FetchFailure } from '../fetch/failure.ts';
import type { Fetcher, WarcWriter } from '../fetch/index.ts';
import { DEFAULTS, type FetchOptions } from '../fetch/options.ts';
import { isAddress } from '../fetch/web-address.ts';
import type { Page } from '../model/index.ts';
import { type OpenFailure, openPages } from '../pipeline.ts';
import { version } from './version.ts';
import { WrongUse } from './wrong-use.ts';

/** What every command that takes addresses takes beside them. */
export interface FetchingOptions {
  readonly contact?: string;
  readonly delay: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly maxSize: number;
  readonly allowLoopback?: boolean;
  readonly warc?: string;
}

/** Gives a command the options on fetching, which docs/fetching.md explains. */
export function onFetching(command: Command): Command {
  return command
    .option('--contact <address>', 'how a site can reach you: a mail or web address, told to every site that is asked')
    .option('--delay <seconds>', 'between two requests to one host', number(0), DEFAULTS.delayMs / 1000)
    .option(
      '--timeout <seconds>',
      'for one answer, from the request to its end',
      number(0.001),
      DEFAULTS.wholeMs / 1000,
    )
    .option('--max-wait <seconds>', 'longest wait a site may ask for', number(0), DEFAULTS.maxWaitMs / 1000)
    .option('--max-size <megabytes>', 'largest page, packed or not', number(0.001), DEFAULTS.maxBytes / 1024 / 1024)
    .option('--warc <file>', 'write all that is fetched to this new file, as WARC')
    .option('--allow-loopback', 'let addresses of this machine be asked, for tests');
}

/** A number as an option's value. @param least the smallest that makes sense */
export function number(least: number): (value: string) => number {
  return (value) => {
    const given = Number(value);
    if (!/^\d+(\.\d+)?$/.test(value) || given < least || given > 1e6) {
      throw new InvalidArgumentError(`give a number of at least ${least}`);
    }
    return given;
  };
}

/** Loaded where something is fetched: no other command waits for it. */
const fetchRoom = () => import('../fetch/index.ts');

/** A fetcher as the command's options ask for it, and the file that it writes to. */
export interface Fetching {
  readonly fetcher: Fetcher;
  /** Ends what is under way and closes the file. */
  close(): Promise<void>;
}

/**
 * @param signal stops what is under way
 * @throws WrongUse where the WARC file can't be made
 */
export async function startFetching(options: FetchingOptions, signal?: AbortSignal): Promise<Fetching> {
  const { Fetcher, WarcWriter } = await fetchRoom();
  const writer = options.warc === undefined ? null : await newWarc(WarcWriter, options.warc);
  const fetching: FetchOptions = {
    version,
    ...(options.contact !== undefined && { contact: options.contact }),
    ...{ allowLoopback: options.allowLoopback ?? false, delayMs: options.delay * 1000 },
    ...{ wholeMs: options.timeout * 1000, maxWaitMs: options.maxWait * 1000 },
    maxBytes: Math.round(options.maxSize * 1024 * 1024),
    ...(signal !== undefined && { signal }),
    ...(writer !== null && {
      onExchange: (exchange) => written(writer.write(exchange), exchange.address, options.warc),
    }),
  };
  const fetcher = new Fetcher(fetching);
  return {
    fetcher,
    close: async () => {
      await fetcher.close();
      await writer?.close();
    },
  };
}

/**
 * Opens what the user named, in its order: addresses are fetched, a feed's items in its stead; the rest are files, folders
 * and `-`. What fails never stops the rest.
 * @throws WrongUse where the WARC file can't be made
 */
export async function* openInputs(
  inputs: readonly string[],
  options: FetchingOptions,
): AsyncGenerator<Page | OpenFailure, void, undefined> {
  let fetching: Fetching | null = options.warc === undefined ? null : await startFetching(options);
  try {
    for (const run of runs(inputs)) {
      if (!isAddress(run[0])) yield* openPages(run);
      else {
        fetching ??= await startFetching(options);
        const { fetchedPages } = await fetchRoom();
        for await (const found of fetchedPages(fetching.fetcher, run)) {
          yield found instanceof FetchFailure ? { path: found.address, message: found.message } : found;
        }
      }
    }
  } finally {
    await fetching?.close();
  }
}

/** Neighbours that are all addresses, or all none. */
function runs(inputs: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const input of inputs) {
    const last = found.at(-1);
    if (last !== undefined && isAddress(last[0]) === isAddress(input)) last.push(input);
    else found.push([input]);
  }
  return found;
}

async function newWarc(writer: typeof WarcWriter, path: string): Promise<WarcWriter> {
  try {
    return await writer.create(path, `Hearsay/${version}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new WrongUse(`${path} is there already and is not written over; name a new file`);
    throw new WrongUse(`${path} can't be made (${message}); name a file in a folder that you may write to`);
  }
}

/** A page whose record could not be written is no page that was kept as asked. */
async function written(writing: Promise<void>, address: string, path = ''): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const { message } = error as Error;
    throw new FetchFailure(
      'broken',
      address,
      `came, but ${path} can't be written (${message}); free some space and try again`,
    );
  }
}
