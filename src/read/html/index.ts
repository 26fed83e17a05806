import type { Dropped, Page, Reading } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { UnreadablePage } from '../unreadable.ts';
import { articlesOf, inside } from './articles.ts';
import { textUnder } from './linked-data.ts';
import { isLive } from './live.ts';
import { type Html, htmlOf } from './page.ts';
import { type Read, readStretch, type Stretch } from './report.ts';
import { sameTitle, toldTitles } from './titles.ts';
import { type Element, MOST_NODES, TooManyNodes } from './tree.ts';

/**
 * Reads an HTML page: finds its reports with what the page says of them, and drops every block that belongs to none, each with the
 * step and the reason. `decoded` is the page's HTML. Runs nothing, fetches nothing; pure and linear.
 * @throws UnreadablePage where the bytes are none, are not text, or hold more elements than any page does
 */
export function readHtml(page: Page): Reading {
  const { text: decoded, encoding } = decode(page);
  const html = parsed(page, decoded);
  const live = isLive(html);
  const whole = readStretch(page, stretchOf(html, null, live), 1);
  const reads = live ? [whole] : severally(page, html, whole);
  const { path, sha256 } = page;
  return {
    page: { path, sha256 },
    encoding,
    decoded,
    reports: reads.flatMap(({ report }) => report ?? []),
    dropped: droppedOf(html, reads),
  };
}

function parsed(page: Page, source: string): Html {
  try {
    return htmlOf(source);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    throw new UnreadablePage(page.path, `holds more than ${MOST_NODES} elements, which no page does; capture it again`);
  }
}

/** The page's articles one by one, where its text stands in one of them or around them; else the page as a whole. */
function severally(page: Page, html: Html, whole: Read): Read[] {
  const elements = whole.region ? articlesOf(html) : [];
  const region = whole.region;
  const held = elements.some((element) => contains(element, region!) || contains(region!, element));
  if (!held) return [whole];
  const reads: Read[] = [];
  for (const element of elements) {
    const place = reads.filter(({ report }) => report).length + 1;
    reads.push(readStretch(page, stretchOf(html, element, false), place));
  }
  return reads.some(({ report }) => report) ? reads : [whole];
}

const contains = (outer: Element, inner: Element): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The stretch of an element, or of the whole page, with the JSON-LD that is about it. */
function stretchOf(html: Html, element: Element | null, live: boolean): Stretch {
  if (!element) return { html, blocks: html.blocks, element, article: html.articles[0] ?? null, main: true, live };
  const blocks = inside(element, html.blocks);
  const headings = blocks.filter((block) => /^h[1-6]$/.test(block.element.name)).map(({ text }) => text);
  const about = (title: string) => headings.some((heading) => sameTitle(heading, title));
  const article = html.articles.find((record) => about(textUnder(record, 'headline')?.text ?? '')) ?? null;
  const main = toldTitles(html, null).some(({ value }) => about(value));
  return { html, blocks, element, article, main, live };
}

/** Every block that is in no report's text. */
function droppedOf(html: Html, reads: readonly Read[]): Dropped[] {
  const dropped = new Map<Dropped['span'], Dropped>();
  const kept = new Set<Dropped['span']>();
  for (const { judged, heads } of reads)
    for (const { block, verdict } of judged)
      if (verdict && !heads.has(block)) dropped.set(block.span, { span: block.span, text: block.text, ...verdict });
      else kept.add(block.span);
  return html.blocks.flatMap(({ span, text }) => {
    if (kept.has(span)) return [];
    return dropped.get(span) ?? { span, text, step: 'outside', reason: 'stands outside any report’s text' };
  });
}
