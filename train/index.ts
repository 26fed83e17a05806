/**
 * Makes the models again: npm run train -- [PART…] [--data DIR] [--seed N]
 *
 * Without a part, all of them, in the order in which one needs the other. DIR is the data folder, by default
 * ../shared/data beside the repository. `syntax` goes on where it was stopped (`.train/` keeps its state). Exit code 2
 * for a part that there is not and for data that is not there.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asked, refuse } from './asked.ts';
import type { Part } from './part.ts';

/** In their order: the statements are learnt from trees and names, the acts from words alone, relations from all. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  syntax: async () => (await import('./syntax-part.ts')).syntaxPart,
  names: async () => (await import('./names.ts')).namesPart,
  attributions: async () => (await import('./attributions.ts')).attributionsPart,
  acts: async () => (await import('./acts.ts')).actsPart,
  stance: async () => (await import('./stance.ts')).stancePart,
  gazetteer: async () => (await import('./gazetteer/index.ts')).gazetteerPart,
  senses: async () => (await import('./senses.ts')).sensesPart,
  relations: async () => (await import('./relations.ts')).relationsPart,
};

const root = resolve(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = asked(
    { data: { type: 'string', default: join(root, '../shared/data') }, seed: { type: 'string', default: '1' } },
    'npm run train -- [PART…] [--data DIR] [--seed N]',
  );
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    refuse(`${unknown.join(', ')}: there is no such part to train. The parts: ${Object.keys(PARTS).join(', ')}`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) refuse(`--seed ${values.seed}: give a whole number from 0`);
  const chosen: [string, Part][] = [];
  for (const name of Object.keys(PARTS))
    if (positionals.length === 0 || positionals.includes(name)) chosen.push([name, await PARTS[name]()]);
  const missing = chosen.flatMap(([name, { needs }]) =>
    needs.filter((file) => !existsSync(join(values.data, file))).map((file) => `${join(values.data, file)} (${name})`),
  );
  if (missing.length > 0)
    refuse(`The data is not there. Name its folder with --data. Missing:\n  ${missing.join('\n  ')}`);

  const folder = resolve(values.data);
  process.chdir(root);
  for (const [name, { about, make }] of chosen) {
    const began = Date.now();
    const seconds = () => Math.round((Date.now() - began) / 1000);
    console.error(`${name}: ${about}`);
    try {
      make(folder, seed, (line) => console.error(`${String(seconds()).padStart(6)} s  ${line}`));
    } catch (error) {
      console.error(`${name}: not made, and nothing after it. ${(error as Error).message}`);
      process.exit(1);
    }
    console.error(`${name}: made in ${seconds()} s`);
  }
}

await main();
