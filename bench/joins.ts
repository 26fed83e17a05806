/**
 * How often a page's reports are told apart, on pages made from clean articles in many styles:
 * `npx tsx bench/joins.ts [--part train|dev] [--pages 40] [--seed 1] [--show STYLE]`.
 * `right` is the share of pages with the right number of reports, `titles` of reports with the right headline, `texts`
 * of reports whose paragraphs are all there and nothing else is.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/index.ts';
import { readScraped } from '../src/read/scraped/index.ts';
import type { Scores } from './floors.ts';
import { type Article, articlesFrom } from './joins-articles.ts';
import { JOIN_STYLES, joinedPage, type MadePage, random, SINGLE_STYLES, singlePage } from './joins-pages.ts';
import { alone, data, percent } from './shared.ts';

interface Options {
  readonly part?: string | undefined;
  /** Pages a style. */
  readonly pages?: string | undefined;
  readonly seed?: string | undefined;
  /** A style whose wrongly divided pages are printed. */
  readonly show?: string | undefined;
}

function read({ text }: MadePage): Reading {
  const bytes = new TextEncoder().encode(text);
  return readScraped({ path: 'made.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes });
}

interface Tally {
  pages: number;
  right: number;
  reports: number;
  titles: number;
  texts: number;
}

function judge(page: MadePage, tally: Tally, show: boolean): void {
  const { reports } = read(page);
  tally.pages++;
  const right = reports.length === page.articles.length;
  if (right) tally.right++;
  if (!right && show)
    console.log(
      `${'='.repeat(20)} ${reports.length} for ${page.articles.length}\n${page.text}\n${reports.map((r) => `> ${r.title} (${r.evidence.find((e) => e.field === 'title')?.reason})`).join('\n')}`,
    );
  page.articles.forEach((article, i) => {
    tally.reports++;
    const report = reports[i];
    if (!right || !report) return;
    const title = report.title?.replace(/ \| Harbour Evening Post$/, '').toLowerCase();
    if (title === article.title.toLowerCase()) tally.titles++;
    const text = report.text.split('\n\n').slice((report.title === null ? 0 : 1) + (report.subtitle === null ? 0 : 1));
    if (article.paragraphs.every((p) => text.some((t) => t.endsWith(p))) && text.length === article.paragraphs.length)
      tally.texts++;
  });
}

function line(name: string, { pages, right, reports, titles, texts }: Tally): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0).padStart(4)} %`;
  return `${name.padEnd(44)} ${percent(right, pages)} right ${percent(titles, reports)} titles ${percent(texts, reports)} texts`;
}

const zero = (): Tally => ({ pages: 0, right: 0, reports: 0, titles: 0, texts: 0 });

/** Makes pages in every style and judges how they are read. */
export async function measure({ part = 'dev', pages = '40', seed = '1', show }: Options = {}): Promise<Scores> {
  const articles = articlesFrom(data(''), part === 'train' ? 'train' : 'dev');
  const rnd = random(Number(seed));
  const some = (count: number): Article[] => {
    const chosen = new Set<Article>();
    while (chosen.size < count) chosen.add(articles[Math.floor(rnd() * articles.length)]);
    return [...chosen];
  };
  const group = (name: string, styles: readonly string[], make: (style: string) => MadePage): Scores => {
    const all = zero();
    for (const style of styles) {
      const tally = zero();
      for (let i = 0; i < Number(pages); i++) judge(make(style), tally, style === show);
      console.log(line(style, tally));
      for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
    }
    console.log(`${line(`ALL ${name.toUpperCase()} PAGES`, all)}\n`);
    return {
      [`${name} right`]: percent(all.right / all.pages),
      [`${name} titles`]: percent(all.titles / all.reports),
      [`${name} texts`]: percent(all.texts / all.reports),
    };
  };
  console.log(`${articles.length} articles of ${part}, ${pages} pages a style, seed ${seed}\n`);
  return {
    ...group('joined', [...JOIN_STYLES, 'mixed'], (style) => joinedPage(style, some(rnd() < 0.5 ? 2 : 3), rnd)),
    ...group('single', SINGLE_STYLES, (style) => singlePage(style, some(1)[0], rnd)),
  };
}

await alone(import.meta.url, () => {
  const text = { type: 'string' } as const;
  return measure(parseArgs({ options: { part: text, pages: text, seed: text, show: text } }).values);
});
