/**
 * How well Hearsay reads the five real pages: `npm run build && npx tsx bench/seeds.ts`.
 *
 * Runs `bin/hearsay read --json` on ../shared/data/seeds and compares what it prints with a careful reader's marks in
 * `bench/seeds.json` (offsets and names only). Statements are paired as the shared scorers pair them: one to one, by
 * contents that share at least half their words. Every page is one text here, so a statement counts wherever its
 * report was cut; a copied report's statements count once on each page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, Span } from '../src/model/index.ts';
import { textOf } from '../train/data.ts';
import { readBuilt } from './built.ts';
import type { Scores } from './floors.ts';
import { toPage } from './seeds-place.ts';
import { alone, data, percent, scorer } from './shared.ts';

/** A statement as the marks and the command both give it. `speaker` is a name, or an object that holds one. */
interface Said {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly speaker: string | { name: string } | null;
  readonly act: Act;
  readonly via: string[];
}

interface Marks {
  readonly pages: {
    readonly file: string;
    readonly sha256: string;
    readonly reports: {
      /** Every place where the headline stands; statements in it are marked at the first. */
      readonly titles: Span[];
      readonly outlet: string | null;
      readonly published: string | null;
      /** The place of the report that this one copies, counted over all pages from 0. */
      readonly copyOf: number | null;
      readonly statements: Said[];
    }[];
  }[];
}

interface Scorers {
  readonly wordsOf: (text: string) => Span[];
  readonly indexes: (words: Span[], spans: Span[]) => Set<number>;
  readonly jaccard: (a: Set<number>, b: Set<number>) => number;
  readonly voices: (gold: object[], found: object[]) => { speaker: number; act: number; via: number };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const row = (name: string, value: string, goal = '') =>
  console.log(`${name.padEnd(26)}${value.padStart(10)}${goal && `   goal ${goal}`}`);

async function scorers(): Promise<Scorers> {
  const statements = await scorer<Omit<Scorers, 'voices'>>('statements');
  const { score } = await scorer<{ score: Scorers['voices'] }>('voices');
  return { ...statements, voices: score };
}

/** Pairs marked and found statements of one page, best first, each used once. */
function pairs(
  text: string,
  gold: Said[],
  found: Said[],
  by: Scorers,
): [gold: Said, found: Said, sameSource: boolean][] {
  const words = by.wordsOf(text);
  const sets = (said: Said) => ({ content: by.indexes(words, said.content), source: by.indexes(words, said.source) });
  const ours = found.map(sets);
  const candidates = gold.flatMap((g, i) => {
    const marked = sets(g);
    return ours.flatMap((f, j) => {
      const content = by.jaccard(marked.content, f.content);
      const source = by.jaccard(marked.source, f.source);
      return content >= 0.5 ? [{ i, j, rank: content + source, same: source === 1 }] : [];
    });
  });
  candidates.sort((a, b) => b.rank - a.rank);
  const used = { gold: new Set<number>(), found: new Set<number>() };
  const out: [Said, Said, boolean][] = [];
  for (const { i, j, same } of candidates) {
    if (used.gold.has(i) || used.found.has(j)) continue;
    used.gold.add(i);
    used.found.add(j);
    out.push([gold[i], found[j], same]);
  }
  return out;
}

function show(sign: string, text: string, said: Said, note = ''): void {
  const quote = (spans: Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' | ');
  const name = typeof said.speaker === 'string' ? said.speaker : (said.speaker?.name ?? '');
  console.log(`  ${sign} [${quote(said.source)}] <${quote(said.cue)}> {${quote(said.content)}}`);
  console.log(`      ${[name || 'nobody', said.act, ...said.via.map((relay) => `via ${relay}`)].join(', ')} ${note}`);
}

/** Reads the pages with the built command and compares. Throws where the package is not built. */
export async function measure(): Promise<Scores> {
  const seeds = data('seeds');
  const marks: Marks = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.json'), 'utf8'));
  for (const { file } of marks.pages) textOf(join(seeds, file));
  const by = await scorers();
  const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
  const lines = readBuilt(files.sort().map((file) => join(seeds, file)));

  const score = { titles: 0, dates: 0, copies: 0, gold: 0, found: 0, hit: 0, source: 0, speaker: 0, act: 0, via: 0 };
  const markedReports = marks.pages.flatMap((page) => page.reports);
  const headlines = marks.pages.map((page) => {
    const text = readFileSync(join(seeds, page.file), 'utf8');
    return page.reports.map((report) => ({ sha256: page.sha256, title: text.slice(...report.titles[0]) }));
  });
  const lineOf = ({ sha256, title }: { sha256: string; title: string }) =>
    lines.find((line) => line.page.sha256 === sha256 && line.title === title);
  for (const page of marks.pages) {
    const text = readFileSync(join(seeds, page.file), 'utf8');
    const onPage = lines.filter((line) => line.page.sha256 === page.sha256);
    console.log(`\n${page.file}: ${onPage.length} of ${page.reports.length} reports`);
    const titles = page.reports.map((report) => report.titles);

    for (const report of page.reports) {
      const title = text.slice(...report.titles[0]);
      const line = lineOf({ sha256: page.sha256, title });
      const original = report.copyOf === null ? null : lineOf(headlines.flat()[report.copyOf])?.id;
      const right = { title: !!line, date: line?.published === report.published, copy: line?.copyOf === original };
      score.titles += +right.title;
      score.dates += +right.date;
      score.copies += +(report.copyOf !== null && right.copy);
      if (!right.title) console.log(`  no report titled "${title}"`);
      else if (!right.date) console.log(`  dated ${line?.published}, not ${report.published}: "${title}"`);
      if (line && !right.copy) console.log(`  copy of ${line.copyOf}, not ${original}: "${title}"`);
    }

    const gold = page.reports.flatMap((report) => report.statements);
    const found = onPage.flatMap((line) => toPage(line, titles));
    const matched = pairs(text, gold, found, by);
    score.gold += gold.length;
    score.found += found.length;
    score.hit += matched.length;
    for (const said of gold.filter((g) => !matched.some(([marked]) => marked === g))) show('missed  ', text, said);
    for (const said of found.filter((f) => !matched.some(([, ours]) => ours === f))) show('spurious', text, said);
    for (const [marked, ours, sameSource] of matched) {
      const one = by.voices([{ id: 1, text, statements: [marked] }], [{ id: 1, statements: [ours] }]);
      score.source += +sameSource;
      score.speaker += one.speaker;
      score.act += one.act;
      score.via += one.via;
      const wrong = Object.entries({ source: sameSource, speaker: one.speaker, act: one.act, via: one.via });
      const names = wrong.filter(([, right]) => !right).map(([role]) => role);
      if (names.length) {
        show('found   ', text, ours, `← wrong ${names.join(', ')}; marked:`);
        show('        ', text, marked);
      }
    }
  }

  const stray = lines.filter((line) => !marks.pages.some((page) => page.sha256 === line.page.sha256)).length;
  console.log(`\n${files.length} pages, ${markedReports.length} reports and ${score.gold} statements marked\n`);
  const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole);
  const scores = {
    found: share(score.hit, score.gold),
    precision: share(score.hit, score.found),
    source: share(score.source, score.hit),
    speaker: share(score.speaker, score.hit),
    act: share(score.act, score.hit),
    via: share(score.via, score.hit),
  };
  row('reports', `${lines.length - stray}`, `${markedReports.length}`);
  row('titles', `${score.titles}`, `${markedReports.length}`);
  row('copies', `${score.copies}`, `${sum(markedReports.map((report) => +(report.copyOf !== null)))}`);
  row('dates (or rightly none)', `${score.dates}`, `${markedReports.length}`);
  for (const [name, value] of Object.entries(scores)) row(name, `${value} %`);
  return { reports: score.titles, copies: score.copies, dates: score.dates, ...scores };
}

await alone(import.meta.url, measure);
