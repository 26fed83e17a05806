import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/hearsay');
const DEMONSTRATION = join(ROOT, 'examples/zhamir');

/** A collection that is open in a server of its own, as a user would start one. */
export interface Serving {
  readonly address: string;
  /** Runs a command on the collection. @returns what it printed */
  run(...args: string[]): string;
  close(): Promise<void>;
}

/** Starts `hearsay serve` on a new collection. @param paths pages to add first; the demonstration's by default */
export async function serving(paths: readonly string[] = [DEMONSTRATION]): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
  const collection = join(folder, 'test.db');
  const run = (command: string, ...args: string[]) =>
    execFileSync(process.execPath, [COMMAND, command, '-c', collection, ...args], { encoding: 'utf8', cwd: folder });
  if (paths.length > 0) run('add', ...paths);
  const args = [COMMAND, 'serve', '-c', collection, '--port', '0', '--json', '--create'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder });
  const { address } = JSON.parse(await firstLine(child)) as { address: string };
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, run, close };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`hearsay serve ended with ${code}`)));
    if (child.stdout) createInterface(child.stdout).once('line', resolve);
  });
}
