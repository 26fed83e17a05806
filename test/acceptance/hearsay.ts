import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Run {
  /** The exit status; null where the command was killed for taking longer than two minutes. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs the built `bin/hearsay` as a user does, in folder `cwd`. */
export function hearsay(args: readonly string[], cwd: string = root): Run {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/hearsay'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  return { status, stdout, stderr, seconds: (performance.now() - began) / 1000 };
}

/** The JSON lines of an answer. */
export function lines<Line>(answer: string): Line[] {
  return answer
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A new empty folder, for one test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'hearsay-'));
}
