import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const COMMAND = resolve(import.meta.dirname, '../bin/hearsay');

/** `hearsay serve` on a collection, as a user would start it, at any port that is free. */
export async function served(collection: string): Promise<{ address: string; close: () => Promise<void> }> {
  const args = [COMMAND, 'serve', '-c', collection, '--port', '0', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`hearsay serve ended with ${code}`)));
    createInterface(child.stdout).once('line', resolve);
  });
  const close = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address: (JSON.parse(line) as { address: string }).address, close };
}
