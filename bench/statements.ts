/**
 * How well statements are found and how fast: `npx tsx bench/statements.ts [--out FOLDER]`.
 *
 * Reads ../shared/data/statements/dev and ../shared/data/voices/dev, extracts every article's statements with the package's
 * own engine, and scores them with ../shared/score. With --out it leaves what was found there as JSON lines, for the
 * scorers' own commands.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attributions } from '../src/extract/attributions/index.ts';
import type { Attribution, Span } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';
import { type Article, articles } from '../train/attributions/gold.ts';
import type { Scores } from './floors.ts';
import { alone, data, f1s, type Ratio, scorer } from './shared.ts';

/** The speech verbs counted as common; a cue counts when one of its words is a form of one of these. */
const COMMON: Record<string, string> = {
  say: 'say says said saying',
  tell: 'tell tells told telling',
  add: 'add adds added adding',
  'according to': 'according',
  ask: 'ask asks asked asking',
  announce: 'announce announces announced announcing',
  argue: 'argue argues argued arguing',
  claim: 'claim claims claimed claiming',
  explain: 'explain explains explained explaining',
  insist: 'insist insists insisted insisting',
  note: 'note notes noted noting',
  report: 'report reports reported reporting',
  reply: 'reply replies replied replying',
  state: 'state states stated stating',
  warn: 'warn warns warned warning',
  write: 'write writes wrote written writing',
};
const common = new Set(Object.values(COMMON).flatMap((forms) => forms.split(' ')));

interface StatementScorer {
  readonly wordsOf: (text: string) => Span[];
  readonly indexes: (words: Span[], spans: readonly Span[]) => Set<number>;
  readonly jaccard: (a: Set<number>, b: Set<number>) => number;
  readonly score: (gold: object[], found: object[]) => Record<string, Ratio>;
}

type Marked = Article['attributions'][number];

const show = (name: string, { p, r, f1 }: Ratio, target = '') =>
  console.log(
    `${name.padEnd(22)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}${target && `   dev target ${target}`}`,
  );

const isCommon = (text: string, { cue }: Marked | Attribution) =>
  cue.some(([start, end]) =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[a-z]+/g) ?? []
    ).some((word) => common.has(word)),
  );

/**
 * Found and attributed over common speech verbs: recall over marked statements with a common cue, precision over found
 * ones with a common cue, each paired with any statement of the other side.
 */
function overCommon(
  gold: readonly Article[],
  found: readonly Attribution[][],
  score: StatementScorer,
): { found: Ratio; attributed: Ratio } {
  const hits = { found: [0, 0], attributed: [0, 0] };
  const all = [0, 0];
  gold.forEach((article, a) => {
    const words = score.wordsOf(article.text);
    const met = (x: Marked | Attribution, others: readonly (Marked | Attribution)[]) => {
      const content = score.indexes(words, x.content);
      const source = score.indexes(words, x.source);
      const near = others.filter((o) => score.jaccard(content, score.indexes(words, o.content)) >= 0.5);
      return [near.length > 0, near.some((o) => score.jaccard(source, score.indexes(words, o.source)) >= 0.5)];
    };
    for (const [side, list, others] of [
      [0, found[a], article.attributions],
      [1, article.attributions, found[a]],
    ] as const)
      for (const x of list) {
        if (x.content.length === 0 || !isCommon(article.text, x)) continue;
        all[side]++;
        const [content, both] = met(x, others);
        if (content) hits.found[side]++;
        if (both) hits.attributed[side]++;
      }
  });
  const ratio = ([given, marked]: number[]): Ratio => {
    const p = given / all[0];
    const r = marked / all[1];
    return { p, r, f1: (2 * p * r) / (p + r) };
  };
  return { found: ratio(hits.found), attributed: ratio(hits.attributed) };
}

function keep(out: string | undefined, name: string, gold: readonly Article[], found: Attribution[][]): void {
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  const path = join(out, `${name}.jsonl`);
  writeFileSync(path, gold.map(({ id }, i) => `${JSON.stringify({ id, statements: found[i] })}\n`).join(''));
  console.log(`${path} written`);
}

/** Scores both sets and times the way from text to statements; what was found is kept in the folder `out`. */
export async function measure(out?: string): Promise<Scores> {
  const score = await scorer<StatementScorer>('statements');
  const voicesScore = await scorer<{ score: (gold: object[], found: object[]) => { found: Ratio } }>('voices');
  const dev = articles(data('statements/dev.jsonl.gz'));
  const parsed = dev.map(({ text }) => parse(text));
  const found = parsed.map(attributions);
  const lines = dev.map(({ id }, i) => ({ id, statements: found[i] }));
  const figures = score.score(dev, lines);
  console.log('statements/dev');
  for (const [name, target] of Object.entries({
    'spans source': '78',
    'spans cue': '72',
    'spans content': '62',
    found: '73',
    attributed: '68',
    exact: '54',
  }))
    show(name, figures[name], target);
  console.log(`common speech verbs: ${Object.keys(COMMON).join(', ')}`);
  const verbs = overCommon(dev, found, score);
  show('found', verbs.found, '89');
  show('attributed', verbs.attributed, '85');
  keep(out, 'statements-dev', dev, found);

  const voices = articles(data('voices/dev.jsonl.gz'));
  const said = voices.map(({ text }) => attributions(parse(text)));
  console.log('voices/dev');
  const marked = voices.map(({ id, text, attributions: statements }) => ({
    id,
    text,
    statements: statements.map((s) => ({ speaker: '', via: [], ...s })),
  }));
  const answered = voices.map(({ id }, i) => ({ id, statements: said[i] }));
  const onVoices = voicesScore.score(marked, answered).found;
  show('found', onVoices, '75');
  keep(out, 'voices-dev', voices, said);

  console.log('speed, one process, dev articles, after warming up');
  const words = dev.reduce((sum, { text }) => sum + score.wordsOf(text).length, 0);
  /** Words a second of processor time; says the time on the clock as well. */
  const rate = (name: string, work: () => unknown) => {
    const began = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const perSecond = (milliseconds: number) => Math.round((1000 * words) / milliseconds);
    const [wall, processor] = [performance.now() - began, (user + system) / 1000].map(perSecond);
    console.log(
      `${name.padEnd(22)} ${wall.toLocaleString('en')} words/s, ${processor.toLocaleString('en')} of processor time`,
    );
    return processor;
  };
  const spans = { source: figures['spans source'], cue: figures['spans cue'], content: figures['spans content'] };
  return {
    ...f1s(spans, 'spans '),
    ...f1s({ found: figures.found, attributed: figures.attributed, exact: figures.exact }),
    ...f1s(verbs, 'common verbs '),
    ...f1s({ found: onVoices }, 'voices/dev '),
    'this stage alone, words/s': rate('this stage alone', () => parsed.map(attributions)),
    'text to statements, words/s': rate('text to statements', () => dev.map(({ text }) => attributions(parse(text)))),
  };
}

await alone(import.meta.url, () => measure(parseArgs({ options: { out: { type: 'string' } } }).values.out));
