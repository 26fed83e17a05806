/**
 * Scores tokens and sentences on raw text against CoNLL-U: npx tsx bench/tokens.ts [GOLD.conllu[.gz]…] [--differ N]
 * Without a file, ewt-dev and gum-dev of ../shared.
 * The raw text is that of the gold sentences, a space between them, a blank line before each paragraph.
 * Prints precision, recall and F1 of token spans and of sentence spans, and the speed over the text repeated.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Tokens } from '../src/model/index.ts';
import { readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { tokenise } from '../src/parse/tokenise.ts';
import { textOf } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { alone, percent, treebank } from './shared.ts';

const tokenSpans = (t: Tokens) => Array.from({ length: t.count }, (_, i) => `${t.start[i]}-${t.end[i]}`);
const sentenceSpans = (t: Tokens) =>
  Array.from({ length: t.sentences }, (_, s) => `${t.start[t.sentenceStart[s]]}-${t.end[t.sentenceStart[s + 1] - 1]}`);

/** Prints precision, recall and F1; returns the last, in percent. */
function score(name: string, gold: string[], found: string[]): number {
  const wanted = new Set(gold);
  const right = found.filter((span) => wanted.has(span)).length;
  const [p, r] = [right / found.length, right / gold.length];
  const f1 = percent((2 * p * r) / (p + r));
  console.log(`  ${name.padEnd(9)} P ${percent(p)}  R ${percent(r)}  F1 ${f1}`);
  return f1;
}

/** Prints where the two disagree: `|` parts tokens, `‖` sentences. */
function showDifferences(gold: Tokens, found: Tokens, most: number): void {
  const bounds = (t: Tokens) => {
    const inner = new Set<number>();
    const outer = new Set<number>();
    for (let i = 0; i < t.count; i++) inner.add(t.start[i]).add(t.end[i]);
    for (let s = 1; s < t.sentences; s++) outer.add(t.start[t.sentenceStart[s]]);
    return { inner, outer };
  };
  const [a, b] = [bounds(gold), bounds(found)];
  const show = (at: number, what: string) => {
    const text = gold.text;
    console.log(`${what}: ${JSON.stringify(`${text.slice(Math.max(0, at - 50), at)}⟨⟩${text.slice(at, at + 40)}`)}`);
  };
  const list = (what: string, x: Set<number>, y: Set<number>) => {
    for (const at of [...x].filter((bound) => !y.has(bound)).slice(0, most)) show(at, what);
  };
  list('token bound missed', a.inner, b.inner);
  list('token bound added', b.inner, a.inner);
  list('sentence missed', a.outer, b.outer);
  list('sentence added', b.outer, a.outer);
}

/** Scores files of gold sentences; `differ` differences of each kind are shown. */
export async function measure(paths = ['ewt-dev', 'gum-dev'].map(treebank), differ = 0): Promise<Scores> {
  const scores: Record<string, number> = {};
  for (const path of paths) {
    const gold = conlluTokens(readConllu(textOf(path)));
    const found = tokenise(gold.text);
    const name = basename(path).split('.')[0];
    console.log(`${path}: ${gold.count} tokens, ${gold.sentences} sentences`);
    scores[`${name} tokens`] = score('tokens', tokenSpans(gold), tokenSpans(found));
    scores[`${name} sentences`] = score('sentences', sentenceSpans(gold), sentenceSpans(found));
    if (differ > 0) showDifferences(gold, found, differ);
    const much = `${gold.text}\n\n`.repeat(20);
    // Processor time, so that a busy machine measures the same.
    const began = process.cpuUsage();
    const { count } = tokenise(much);
    scores[`${name} tokens/s`] = Math.round((1e6 * count) / process.cpuUsage(began).user);
    console.log(`  ${scores[`${name} tokens/s`]} tokens/s of processor time`);
  }
  return scores;
}

await alone(import.meta.url, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { differ: { type: 'string' } } });
  return measure(positionals.length > 0 ? positionals : undefined, Number(values.differ ?? 0));
});
