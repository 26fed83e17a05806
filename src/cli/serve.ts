import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { CannotListen, serveCollection } from '../serve/index.ts';
import { type Collection, CollectionProblem, openCollection } from '../store/index.ts';
import { print, printJson, tellFailure } from './output.ts';
import { version } from './version.ts';
import { WrongUse } from './wrong-use.ts';

interface Options {
  readonly collection: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly create?: boolean;
  readonly open?: boolean;
  readonly json?: boolean;
}

/** How long a database that somebody writes to is waited for, in milliseconds: nothing else is answered meanwhile. */
const BUSY_MS = 250;

/** `hearsay serve`: the page and the API of one collection. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('opens a collection in the browser, and to programs under /api/, until it is stopped (Ctrl-C)')
    .option('-c, --collection <name>', 'the collection: a file', 'hearsay.db')
    .option('--port <number>', 'the port to listen on; 0 for any that is free', port, 4747)
    .option('--host <address>', 'the address to listen on; any but this machine alone needs a token', '127.0.0.1')
    .option(
      '--token <token>',
      'what one must know to be let in; better given as HEARSAY_TOKEN, which no other user sees',
    )
    .option('--create', 'make the collection where there is none')
    .option('--open', 'open the page in the browser')
    .option('--json', 'print the address as a JSON line for programs')
    .action(serve);
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError('give a port, 0 to 65535');
  return number;
}

async function serve({
  collection: name,
  host,
  port: asked,
  create = false,
  open = false,
  json = false,
  token = process.env.HEARSAY_TOKEN,
}: Options) {
  try {
    const collection = await opened(name, create);
    try {
      const { address, close } = await serveCollection(collection, {
        host,
        port: asked,
        token: token ?? null,
        version,
      });
      if (json) await printJson({ address, collection: name });
      else await print(`${name} is open at ${address} (Ctrl-C ends it)`);
      if (open) browse(address);
      await stopped();
      await close();
    } finally {
      await collection.close();
    }
  } catch (error) {
    if (error instanceof CannotListen) throw new WrongUse(error.message);
    if (!(error instanceof CollectionProblem)) throw error;
    tellFailure(error.message);
  }
}

/** Opens to be written beside readers where that may be; where the file can only be read, as that. */
async function opened(name: string, create: boolean): Promise<Collection> {
  const onBackup = (path: string) => console.error(`hearsay: ${name} is of an older version; its backup is ${path}`);
  const options = { version, onBackup, busyMs: BUSY_MS };
  if (!create && !existsSync(name)) return openCollection(name, options);
  try {
    return await openCollection(name, { ...options, create: true });
  } catch (error) {
    if (!(error instanceof CollectionProblem) || error.kind !== 'read-only') throw error;
    return openCollection(name, options);
  }
}

/** Until somebody ends the command. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Opens an address in the user's browser; where there is none the address is shown anyway. */
function browse(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.error(`hearsay: no browser could be opened: open ${address} yourself`));
  child.unref();
}
