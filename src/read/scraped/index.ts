import type { Dropped, Evidence, Page, Piece, Reading, Report } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { languageOf } from '../language.ts';
import { UnreadablePage } from '../unreadable.ts';
import { blocksOf } from './blocks.ts';
import { type Body, bodyOf } from './bodies.ts';
import { type Element, elementsOf } from './elements.ts';
import { type Head, headsOf } from './heads.ts';
import { outletOf, outletOfPage } from './outlet.ts';
import { publishedOf } from './published.ts';
import { markRepeats } from './repeats.ts';

/**
 * Reads a page of scraped text: tells its reports apart, takes headlines, credits and dates, and drops what belongs to
 * no report, each block with the step and the reason. Pure and linear in the page's length.
 * @throws UnreadablePage where the bytes are none or are not text
 */
export function readScraped(page: Page): Reading {
  const { text: decoded, encoding } = decode(page);
  const data = dataBecause(decoded);
  if (data !== null) throw new UnreadablePage(page.path, data);
  const elements = elementsOf(blocksOf(decoded), page.path);
  markRepeats(elements);
  const heads = headsOf(elements);
  const kept = new Set<Element>();
  const reports = heads.map((head, i) => {
    const end = heads[i + 1]?.start ?? elements.length;
    return reportOf(page, elements, head, end, i + 1, kept);
  });
  const { path, sha256 } = page;
  return { page: { path, sha256 }, encoding, decoded, reports, dropped: droppedOf(elements, kept) };
}

function reportOf(page: Page, all: Element[], head: Head, end: number, place: number, kept: Set<Element>): Report {
  const body = bodyOf(all, head, end);
  const elements = all.slice(head.start, end);
  const { text, pieces } = textOf(all, body);
  for (const i of partsOf(body)) kept.add(all[i]);
  const paragraphs = body.paragraphs.map((i) => all[i]);
  const title = body.title === null ? null : all[body.title];
  const subtitle = body.subtitle === null ? null : all[body.subtitle];
  const credits = elements.filter((element) => element.credit && !kept.has(element));
  const byline = elements.find((element) => element.step === 'byline' && !kept.has(element));
  const wire = credits.filter((element) => element.credit?.kind === 'wire').at(-1);
  const outlet = outletOf(elements) ?? outletOfPage(all, page.path);
  const when = publishedOf({ elements, paragraphs, path: page.path });
  const dateline = paragraphs[0]?.dateline ?? null;
  const evidence: Evidence[] = [...when.evidence];
  const proof = (field: Evidence['field'], element: Element, reason: string, words = element.block.text) =>
    evidence.push({ field, text: words, span: element.block.spans[0], reason });
  if (title) proof('title', title, head.reason);
  if (subtitle) proof('subtitle', subtitle, 'stands between the headline and the text');
  if (byline) proof('byline', byline, byline.reason);
  if (wire) proof('wire', wire, wire.reason);
  else if (dateline?.agency) proof('wire', paragraphs[0], 'the dateline names an agency', dateline.agency);
  if (dateline) proof('dateline', paragraphs[0], 'the first paragraph opens with it', dateline.place);
  if (outlet) evidence.push(outlet.evidence);
  return {
    id: `${page.sha256.slice(0, 12)}-${place}`,
    page: { path: page.path, sha256: page.sha256 },
    title: title?.block.text ?? null,
    subtitle: subtitle?.block.text ?? null,
    byline: byline ? (byline.credit?.value ?? byline.block.text) : null,
    outlet: outlet?.name ?? null,
    published: when.published,
    publishedRange: when.publishedRange,
    wire: wire?.credit?.value ?? dateline?.agency ?? null,
    language: languageOf(
      paragraphs
        .map((element) => element.block.text.slice(0, 4000))
        .join('\n')
        .slice(0, 40_000),
    ),
    text,
    pieces,
    evidence,
  };
}

function partsOf({ title, subtitle, paragraphs }: Body): number[] {
  return [...[title, subtitle].filter((i) => i !== null), ...paragraphs];
}

/** What data for machines begins with. */
const FEED = /^\s{0,100}(?:<\?xml[^>]{0,200}>|<!--[\s\S]{0,2000}?-->|\s){0,10}<(?:rss|feed|rdf:RDF)[\s>]/i;
const XML = /^\s{0,100}<(?:\?xml[\s?]|!DOCTYPE\s|svg[\s>]|urlset[\s>]|sitemapindex[\s>])/i;

/** Why a text is no page but data, as the end of a sentence that names it; null where it is a page. */
function dataBecause(decoded: string): string | null {
  const start = decoded.slice(0, 4096);
  if (FEED.test(start)) return 'is a feed, no page: hearsay watch follows it, by its address';
  if (XML.test(start)) return 'is XML data, no page; capture the page that shows it';
  return null;
}

/** The frozen text, and where each line of it stands on the page. */
function textOf(elements: readonly Element[], body: Body): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const i of partsOf(body)) {
    const { text, spans } = elements[i].block;
    if (parts.length > 0) at += 2;
    parts.push(text);
    for (const span of spans) {
      pieces.push({ at, page: span });
      at += span[1] - span[0] + 1;
    }
    at -= 1;
  }
  return { text: parts.join('\n\n'), pieces };
}

/** Every block that is in no report's text. */
function droppedOf(elements: readonly Element[], kept: ReadonlySet<Element>): Dropped[] {
  const dropped: Dropped[] = [];
  for (const element of elements) {
    if (kept.has(element)) continue;
    const { spans, text } = element.block;
    const [step, reason] = element.step
      ? [element.step, element.reason]
      : ['outside', 'stands outside any report’s text'];
    dropped.push({ span: [spans[0][0], spans.at(-1)![1]], text, step, reason });
  }
  return dropped;
}
