/**
 * Measures: npm run bench [-- NAME…] [--floors] [--lower "NAME FIGURE"]…
 *
 * Runs the benches of bench/list.ts, all or those named, and prints one table. Ends with 1 where a figure lies below its floor in
 * bench/floors.json or a bench failed. `--floors` raises the floors to what was reached, and never lowers one; `--lower` lowers
 * that of one figure on purpose: say so in CHANGELOG.md. Benches whose data in ../shared is not there are left out, and named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asked, refuse } from '../train/asked.ts';
import { type Floors, falls, lowered, raised, type Scores } from './floors.ts';
import { BENCHES } from './list.ts';
import { shared } from './shared.ts';
import { table } from './table.ts';

const FILE = join(import.meta.dirname, 'floors.json');

const { values, positionals } = asked(
  { floors: { type: 'boolean' }, lower: { type: 'string', multiple: true, default: [] } },
  'npm run bench [-- NAME…] [--floors] [--lower "NAME FIGURE"]…',
);
const lower = values.lower.map((name) => {
  const [bench, ...figure] = name.split(' ');
  return { bench, figure: figure.join(' ') };
});
const named = [...positionals, ...lower.map(({ bench }) => bench)];
const list = Object.entries(BENCHES)
  .map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
  .join('\n');
for (const name of named)
  if (!Object.hasOwn(BENCHES, name)) refuse(`${name}: there is no such bench. The benches:\n${list}`);

const floors: Record<string, Scores> = { ...(JSON.parse(readFileSync(FILE, 'utf8')) as Floors) };
const scores: Record<string, Scores> = {};
const failed: string[] = [];
const left: string[] = [];
for (const [name, { about, needs, measure }] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const missing = needs.filter((file) => !existsSync(join(shared, file)));
  if (missing.length > 0) {
    left.push(name);
    console.log(`\n## ${name}: left out, for ${missing.map((file) => `../shared/${file}`).join(', ')} is not there`);
    continue;
  }
  console.log(`\n## ${name}: ${about}\n`);
  try {
    scores[name] = await measure();
  } catch (error) {
    failed.push(`${name} failed: ${(error as Error).message}`);
    console.error(failed.at(-1));
  }
}

for (const { bench, figure } of lower) {
  if (!scores[bench]) continue;
  try {
    floors[bench] = lowered(scores[bench], floors[bench] ?? {}, figure);
  } catch (error) {
    failed.push(`--lower "${bench} ${figure}": ${(error as Error).message}`);
  }
}
if (values.floors)
  for (const [name, reached] of Object.entries(scores)) floors[name] = raised(reached, floors[name] ?? {});
if (values.floors || lower.length > 0) {
  const inOrder = Object.keys(BENCHES).flatMap((name) => (floors[name] ? [[name, floors[name]]] : []));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
  console.log(`\n${relative(process.cwd(), FILE)} written`);
}

const targets = Object.fromEntries(Object.entries(BENCHES).map(([name, bench]) => [name, bench.targets ?? {}]));
console.log(`\n${table(scores, floors, targets)}`);
if (left.length > 0) console.log(`\nLeft out, their data in ${shared} is not there: ${left.join(', ')}`);
for (const [name, reached] of Object.entries(scores))
  for (const { figure, floor, value } of falls(reached, floors[name] ?? {}))
    failed.push(`${name} ${figure} ${value === null ? 'was not measured' : `fell to ${value}`}; its floor is ${floor}`);
for (const message of failed) console.error(message);
process.exitCode = failed.length > 0 ? 1 : 0;
