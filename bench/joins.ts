/**
 * How often a page's reports are told apart, on pages made from clean articles in many styles:
 * `npx tsx bench/joins.ts [--part train|dev] [--pages 40] [--seed 1] [--show STYLE]`.
 * `right` is the share of pages with the right number of reports, `titles` of reports with the right headline, `texts`
 * of reports whose paragraphs are all there and nothing else is.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/index.ts';
import { readPage } from '../src/read/index.ts';
import { type Article, articlesFrom } from './joins-articles.ts';
import { JOIN_STYLES, joinedPage, type MadePage, random, SINGLE_STYLES, singlePage } from './joins-pages.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    part: { type: 'string', default: 'dev' },
    pages: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
});
const articles = articlesFrom(values.data, values.part === 'train' ? 'train' : 'dev');
const rnd = random(Number(values.seed));

function read({ text }: MadePage): Reading {
  const bytes = new TextEncoder().encode(text);
  return readPage({ path: 'made.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes });
}

function some(count: number): Article[] {
  const chosen = new Set<Article>();
  while (chosen.size < count) chosen.add(articles[Math.floor(rnd() * articles.length)]);
  return [...chosen];
}

interface Tally {
  pages: number;
  right: number;
  reports: number;
  titles: number;
  texts: number;
}

function judge(page: MadePage, tally: Tally, style: string): void {
  const { reports } = read(page);
  tally.pages++;
  const right = reports.length === page.articles.length;
  if (right) tally.right++;
  if (!right && values.show === style)
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
function group(name: string, styles: readonly string[], make: (style: string) => MadePage): void {
  const all = zero();
  for (const style of styles) {
    const tally = zero();
    for (let i = 0; i < Number(values.pages); i++) judge(make(style), tally, style);
    console.log(line(style, tally));
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  }
  console.log(`${line(name, all)}\n`);
}

console.log(`${articles.length} articles of ${values.part}, ${values.pages} pages a style, seed ${values.seed}\n`);
group('ALL JOINED PAGES', [...JOIN_STYLES, 'mixed'], (style) => joinedPage(style, some(rnd() < 0.5 ? 2 : 3), rnd));
group('ALL SINGLE PAGES', SINGLE_STYLES, (style) => singlePage(style, some(1)[0], rnd));
