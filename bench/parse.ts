/**
 * How right and how fast the engine parses: npx tsx bench/parse.ts [DATA] [--floors]
 *
 * Accuracy by the shared scorer on the gold trees of DATA (by default ../shared; left out, and said so, where it is
 * not there). Speed by stage and end to end on the demonstration collection's reports, beside wink-nlp and compromise
 * on the same text in the same run; these two tag and find no trees. With --floors, exits 1 when a figure lies below
 * its floor in bench/floors.json.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { RELATIONS, UPOS, XPOS } from '../src/model/index.ts';
import { readConllu, writeConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { syntax } from '../src/parse/syntax.ts';
import { speeds, startMs } from './parse-speed.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { floors: { type: 'boolean' } } });
const shared = resolve(positionals[0] ?? '../shared');
const figures: Record<string, number> = {};

/** The gold file with what the engine finds in place of its tags and trees. */
function parsed(path: string): string {
  const sentences = readConllu(gunzipSync(readFileSync(path)).toString('utf8'));
  const tokens = conlluTokens(sentences);
  const found = syntax(tokens);
  let i = 0;
  for (const { words } of sentences) {
    const first = i;
    for (const word of words) {
      word.upos = UPOS[found.upos[i]];
      word.xpos = XPOS[found.xpos[i]];
      word.head = String(found.head[i] < 0 ? 0 : found.head[i] - first + 1);
      word.deprel = RELATIONS[found.relation[i++]];
    }
  }
  return writeConllu(sentences);
}

const scorer = join(shared, 'score/trees.mjs');
if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  for (const name of ['ewt-dev', 'gum-dev']) {
    const gold = join(shared, `data/syntax/${name}.conllu.gz`);
    const found = join(folder, `${name}.conllu`);
    writeFileSync(found, parsed(gold));
    const score = JSON.parse(
      execFileSync(process.execPath, [realpathSync(scorer), gold, found, '--json'], { encoding: 'utf8' }),
    );
    const line = ['uas', 'las', 'upos', 'xpos'].map((what) => {
      figures[`${name} ${what}`] = Math.round(10000 * score[what]) / 100;
      return `${what.toUpperCase()} ${figures[`${name} ${what}`].toFixed(2)}`;
    });
    console.log(`${name}: ${score.words} words, gold tokens, own tags: ${line.join('  ')}`);
  }
} else {
  console.log(`${scorer} is not there: accuracy is not measured. Name the folder: npx tsx bench/parse.ts SHARED`);
}

console.log('\ntokens per second, one process, best of 5 passes');
for (const { name, perSecond, note } of speeds()) {
  console.log(`  ${name.padEnd(28)} ${perSecond.toLocaleString('en').padStart(10)}  ${note}`);
  figures[name] = perSecond;
}
const start = startMs();
figures['start ms'] = start;
console.log(`start of a process to its first sentence parsed: ${start} ms (Node itself included)`);

if (values.floors) {
  const floors: Record<string, number> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'),
  ).parse;
  for (const [name, floor] of Object.entries(floors))
    if (name in figures && figures[name] < floor) {
      console.error(`${name} fell to ${figures[name]}; its floor in bench/floors.json is ${floor}`);
      process.exitCode = 1;
    }
}
