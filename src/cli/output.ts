import { once } from 'node:events';

/** Writes one JSON line to standard output, and waits where the reader is slower than we are. */
export async function printJson(value: unknown): Promise<void> {
  await print(JSON.stringify(value));
}

/** Writes text and a line end to standard output, and waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Tells on standard error that an input failed, and makes the command end with exit code 1. The rest goes on. */
export function failed(what: string, message: string): void {
  tellFailure(`${what}: ${message}`);
}

/** The same for a message that names the input itself. */
export function tellFailure(message: string): void {
  console.error(`hearsay: ${message}`);
  process.exitCode = 1;
}

/** Tells on standard error what was left out of an input, and why: nothing failed. */
export function tellNote(message: string): void {
  console.error(`hearsay: note: ${message}`);
}

/** What to say where an input met a fault of ours rather than of its own. */
export function faultOf(what: string, error: unknown): string {
  return `${what}: a fault of Hearsay's own, please report it: ${(error as Error).message}`;
}
