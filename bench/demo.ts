/**
 * How much of the demonstration collection's key statements is found: `npm run build && npx tsx bench/demo.ts`.
 * The pages were written for this project; figures on them say that the path works, not how well it does on real news.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { ReportLine } from '../src/formats/index.ts';
import { tallyStatements } from './demo-tally.ts';

const root = resolve(import.meta.dirname, '..');
const { stdout } = spawnSync('bin/hearsay', ['read', '--json', 'examples/zhamir'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const lines: ReportLine[] = stdout
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const tally = tallyStatements(lines);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(tally.wrong.join('\n'));
console.log(`\n${lines.length} reports, ${tally.expected} key statements\n`);
console.log(`found     ${percent(tally.found, tally.expected)}`);
for (const role of ['speaker', 'act', 'via'] as const)
  console.log(`${role.padEnd(9)} ${percent(tally[role], tally.found)} of those found`);
