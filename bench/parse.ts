/**
 * How right and how fast the engine parses: npx tsx bench/parse.ts
 *
 * Accuracy by the shared scorer on the gold trees of ../shared. Speed by stage and end to end on the demonstration
 * collection's reports, beside wink-nlp and compromise on the same text in the same run; these two tag and find no trees.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELATIONS, UPOS, XPOS } from '../src/model/index.ts';
import { readConllu, writeConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { syntax } from '../src/parse/syntax.ts';
import { textOf } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { speeds, startMs } from './parse-speed.ts';
import { alone, percent, shared, treebank } from './shared.ts';

/** The gold file with what the engine finds in place of its tags and trees. */
function parsed(path: string): string {
  const sentences = readConllu(textOf(path));
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

/** Measures accuracy and then speed. */
export async function measure(): Promise<Scores> {
  const figures: Record<string, number> = {};
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  for (const name of ['ewt-dev', 'gum-dev']) {
    const found = join(folder, `${name}.conllu`);
    writeFileSync(found, parsed(treebank(name)));
    const scorer = realpathSync(join(shared, 'score/trees.mjs'));
    const score = JSON.parse(
      execFileSync(process.execPath, [scorer, treebank(name), found, '--json'], { encoding: 'utf8' }),
    );
    const line = ['uas', 'las', 'upos', 'xpos'].map((what) => {
      figures[`${name} ${what}`] = percent(score[what]);
      return `${what.toUpperCase()} ${figures[`${name} ${what}`].toFixed(2)}`;
    });
    console.log(`${name}: ${score.words} words, gold tokens, own tags: ${line.join('  ')}`);
  }
  rmSync(folder, { recursive: true });

  console.log('\ntokens per second, one process, best of 5 passes');
  for (const { name, perSecond, note } of speeds()) {
    console.log(`  ${name.padEnd(28)} ${perSecond.toLocaleString('en').padStart(10)}  ${note}`);
    figures[`${name}, tokens/s`] = perSecond;
  }
  const start = startMs();
  figures['start, ms'] = start;
  console.log(`start of a process to its first sentence parsed: ${start} ms (Node itself included)`);
  return figures;
}

await alone(import.meta.url, measure);
