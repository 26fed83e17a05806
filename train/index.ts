/**
 * Trains the language engine's models: npm run train -- [DATA] [--seed N]
 * DATA is the data folder, by default ../shared/data. Training goes on where it was stopped (`.train/` keeps its state);
 * the same data and seed give the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe } from './describe.ts';
import { PLAN, syntaxData, trainSyntax } from './syntax.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const data = positionals[0] ?? '../shared/data';
if (!existsSync(`${data}/syntax`)) {
  console.error(`${data}/syntax: no such folder. Name the data folder: npm run train -- DATA`);
  process.exit(2);
}
const began = Date.now();
const say = (text: string) => console.error(`${Math.round((Date.now() - began) / 1000)} s  ${text}`);
const plan = { ...PLAN, seed: Number(values.seed) };
writeFileSync('models/en/syntax.bin', trainSyntax(syntaxData(data), '.train', plan, say));
describe(data, plan);
