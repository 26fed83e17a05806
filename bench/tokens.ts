/**
 * Scores tokens and sentences on raw text against CoNLL-U: npx tsx bench/tokens.ts GOLD.conllu[.gz]… [--differ N]
 * The raw text is that of the gold sentences, a space between them, a blank line before each paragraph.
 * Prints precision, recall and F1 of token spans and of sentence spans, and the speed over the text repeated.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tokens } from '../src/model/index.ts';
import { readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { tokenise } from '../src/parse/tokenise.ts';

const args = process.argv.slice(2);
const differ = args.includes('--differ') ? Number(args[args.indexOf('--differ') + 1]) : 0;
const paths = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--differ');
if (paths.length === 0) throw new Error('usage: npx tsx bench/tokens.ts GOLD.conllu[.gz]… [--differ N]');

function load(path: string): Tokens {
  const bytes = readFileSync(path);
  return conlluTokens(readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')));
}

const tokenSpans = (t: Tokens) => Array.from({ length: t.count }, (_, i) => `${t.start[i]}-${t.end[i]}`);
const sentenceSpans = (t: Tokens) =>
  Array.from({ length: t.sentences }, (_, s) => `${t.start[t.sentenceStart[s]]}-${t.end[t.sentenceStart[s + 1] - 1]}`);

function score(name: string, gold: string[], found: string[]): void {
  const wanted = new Set(gold);
  const right = found.filter((span) => wanted.has(span)).length;
  const [p, r] = [right / found.length, right / gold.length];
  const percent = (x: number) => (100 * x).toFixed(2);
  console.log(`  ${name.padEnd(9)} P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}`);
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

for (const path of paths) {
  const gold = load(path);
  const found = tokenise(gold.text);
  console.log(`${path}: ${gold.count} tokens, ${gold.sentences} sentences`);
  score('tokens', tokenSpans(gold), tokenSpans(found));
  score('sentences', sentenceSpans(gold), sentenceSpans(found));
  if (differ > 0) showDifferences(gold, found, differ);
  const much = `${gold.text}\n\n`.repeat(20);
  // Processor time, so that a busy machine measures the same.
  const began = process.cpuUsage();
  const { count } = tokenise(much);
  console.log(`  ${Math.round((1e3 * count) / process.cpuUsage(began).user)}k tokens/s of processor time`);
}
