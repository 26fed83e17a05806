import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../../bin/hearsay');

/** Runs the built command, with `more` in its environment, while a stage server in this process answers it. */
export function hearsay(args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}) {
  // The environment's proxies would stand between the command and the stage server.
  const env = { ...process.env, HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', ...more };
  const child = spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (words) => {
    output.stdout += words;
  });
  child.stderr.setEncoding('utf8').on('data', (words) => {
    output.stderr += words;
  });
  const ended = once(child, 'close').then(([status, signal]) => ({ ...output, status, signal }));
  return {
    process: child,
    output,
    ended,
    /** Until so many whole lines are on standard output, or the command ended. */
    told: async (lines: number) => {
      while (output.stdout.split('\n').length <= lines && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
  };
}

/** The JSON lines of an answer. */
export const lines = <Line>(stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
