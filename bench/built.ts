import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReportLine } from '../src/formats/index.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * What the built command's `read --json` prints for pages; those that fail are told on standard error and give nothing.
 * Throws where the package is not built.
 */
export function readBuilt(paths: readonly string[]): ReportLine[] {
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('dist/ is not there: npm run build first');
  const { stdout, status } = spawnSync(process.execPath, ['bin/hearsay', 'read', '--json', ...paths], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && stdout.trim() === '') throw new Error(`hearsay read ended with ${status} and printed nothing`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
