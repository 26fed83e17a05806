/**
 * How well the articles of real pages are found, beside the libraries that do so, in one run: `npx tsx bench/pages.ts [--json FILE]`.
 * Scored by the shared scorer on runs of four words; a report's body is what stands in its text after title and subtitle.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Page } from '../src/model/index.ts';
import { readHtml } from '../src/read/html/index.ts';
import type { Scores } from './floors.ts';
import { alone, data, percent, scorer } from './shared.ts';

/** A page of the benchmark: its id, its address and its bytes. */
export interface Sample {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

type Gold = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;
type Found = Record<string, { articleBody: string }>;

interface Score {
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  readonly whole: number;
}

/** What people marked as each page's body. */
export const gold = (): Gold => JSON.parse(readFileSync(data('pages/ground-truth.json'), 'utf8')) as Gold;

/** The benchmark's pages, in the order of their ids. */
export function samples(): Sample[] {
  return Object.entries(gold()).map(([id, { url }]) => ({
    id,
    url,
    bytes: new Uint8Array(gunzipSync(readFileSync(data(`pages/html/${id}.html.gz`)))),
  }));
}

/** A sample as the page that the reader is given. */
export const pageOf = ({ id, url, bytes }: Sample): Page => ({
  path: `${id}.html`,
  sha256: id,
  bytes,
  capture: { address: url, at: '2019-11-20T00:00:00Z' },
});

type Reader = (sample: Sample) => string | Promise<string>;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Text of a fragment with a line's end at the edge of each block, as a browser shows it. */
function shown(html: string): string {
  const parted = html.replace(
    /<\/?(?:p|div|h[1-6]|li|ul|ol|br|tr|td|th|blockquote|section|figure|figcaption|pre|table)\b[^>]*>/gi,
    '\n$&',
  );
  return parseHTML(`<html><body>${parted}</body></html>`).document.body.textContent ?? '';
}

const READERS: Readonly<Record<string, Reader>> = {
  hearsay: (sample) => {
    const [report] = readHtml(pageOf(sample)).reports;
    return report ? report.text.slice(report.body) : '';
  },
  'readability, linkedom': ({ bytes }) => {
    const { document } = parseHTML(text(bytes));
    return shown(new Readability(document as never).parse()?.content ?? '');
  },
  'defuddle, linkedom': async ({ bytes, url }) => {
    const { document } = parseHTML(text(bytes));
    return shown((await Defuddle(document as never, url)).content ?? '');
  },
};

/** The days of publication that the pages state, as looked up by hand: by their visible lines, else by their data. */
const days = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('./page-dates.json', import.meta.url), 'utf8')) as Record<string, string>;

/** The share of the pages that state a day whose report has that day. */
function datesRight(pages: readonly Sample[]): number {
  const stated = days();
  const asked = pages.filter(({ id }) => stated[id]);
  const right = asked.filter((sample) => readHtml(pageOf(sample)).reports[0]?.published?.startsWith(stated[sample.id]));
  console.log(`dates: ${right.length} of ${asked.length} days right`);
  return percent(right.length / asked.length);
}

/** Reads all pages with each reader and prints how right and how fast it was. */
export async function measure(only?: string): Promise<Scores> {
  const { score } = await scorer<{ score: (gold: Gold, found: Found) => Score }>('pages');
  const marked = gold();
  const pages = samples();
  const scores: Record<string, number> = {};
  for (const [name, read] of Object.entries(READERS)) {
    if (only && only !== name) continue;
    const found: Found = {};
    const start = process.cpuUsage();
    let failed = 0;
    for (const sample of pages) {
      try {
        found[sample.id] = { articleBody: await read(sample) };
      } catch {
        failed++;
        found[sample.id] = { articleBody: '' };
      }
    }
    const { user, system } = process.cpuUsage(start);
    const speed = Math.round((1e7 * pages.length) / (user + system)) / 10;
    const { f1, p, r, whole } = score(marked, found);
    console.log(
      `${name.padEnd(24)} F1 ${f1.toFixed(4)}  precision ${p.toFixed(4)}  recall ${r.toFixed(4)}  whole ${whole.toFixed(3)}  ${speed} pages/s${failed > 0 ? `  failed on ${failed}` : ''}`,
    );
    // The libraries' figures are shown, and are none of ours to keep.
    if (name === 'hearsay') Object.assign(scores, { F1: percent(f1), 'pages/s': speed });
  }
  return { ...scores, 'dates right': datesRight(pages) };
}

await alone(import.meta.url, () => measure(parseArgs({ options: { only: { type: 'string' } } }).values.only));
