import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { failed, printJson } from './output.ts';
import { Progress } from './progress.ts';

/** What a line of JSON lines gives, and for a line that can't be answered why not. */
export type Answer = object | { readonly error: string };

/**
 * JSON lines in, JSON lines out: one answer a line, in order; blank lines are skipped. A line that can't be answered is
 * told on standard error and makes the command end with exit code 1, and the others go on.
 * @param file a path, or `-` for standard input
 * @param what the lines are, in the plural: for the progress
 */
export async function answerLines(file: string, what: string, answerTo: (line: string) => Answer): Promise<void> {
  const progress = new Progress(what);
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerTo(line);
    if ('error' in answer) failed(`${file}, line ${number}`, String(answer.error));
    await printJson(answer);
    progress.step(number);
  }
  progress.end();
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    failed(file, `can't be read (${(error as Error).message}): name a file of JSON lines, or - for standard input`);
  }
}
