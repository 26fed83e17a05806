/**
 * Reads every malformed input in turn and prints one JSON line each: `{name, ms, items: [{path, reports} or {message}],
 * fault}`, `ms` in milliseconds of processor time; at the end the most memory that the process had, in megabytes.
 * `--only PART` reads those whose name holds it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure, openPages, readPage, UnreadablePage } from '../../src/read/index.ts';
import { damaged } from './damaged.ts';
import { documents } from './documents.ts';
import type { Input } from './input.ts';
import { letters } from './letters.ts';
import { markup } from './markup.ts';
import { packed } from './packed.ts';

const only = process.argv[2] === '--only' ? process.argv[3] : '';
const inputs: Input[] = [...damaged(), ...letters(), ...markup(), ...packed(), ...documents()];
const folder = mkdtempSync(join(tmpdir(), 'hearsay-malformed-'));

for (const { name, bytes, gives } of inputs) {
  if (!name.includes(only)) continue;
  const path = join(folder, name);
  writeFileSync(path, bytes());
  const start = process.cpuUsage();
  const items: object[] = [];
  let fault: string | null = null;
  try {
    for await (const page of openPages([path])) {
      if (isFailure(page)) {
        items.push({ message: page.message });
        continue;
      }
      try {
        const { reports } = await readPage(page);
        items.push({ path: page.path, reports: reports.length });
      } catch (error) {
        if (error instanceof UnreadablePage) items.push({ message: error.message });
        else throw error;
      }
    }
  } catch (error) {
    fault = (error as Error).stack ?? String(error);
  }
  const { user, system } = process.cpuUsage(start);
  rmSync(path);
  const line = { name, ms: Math.round((user + system) / 1000), gives: String(gives), items: items.slice(0, 40), fault };
  process.stdout.write(`${JSON.stringify(line).replaceAll(`${folder}/`, '')}\n`);
}
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);
