import type { Dropped, Page, Piece, Reading, Report } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { UnreadablePage } from '../unreadable.ts';
import type { Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { bylineOf, wireOf } from './credits.ts';
import type { Judged } from './judged.ts';
import { nearOf } from './near.ts';
import { type Html, htmlOf } from './page.ts';
import type { Passage } from './passage.ts';
import { publishedOf } from './published.ts';
import { evidenceOf } from './stated.ts';
import { type Headline, headlineOf } from './titles.ts';
import { MOST_NODES, TooManyNodes } from './tree.ts';
import { addressOf, languageStated, outletOf } from './whereabouts.ts';

/**
 * Reads an HTML page: finds its report with what the page says of it, and drops every block that belongs to none, each with
 * the step and the reason. `decoded` is the page's HTML. Runs nothing, fetches nothing; pure and linear.
 * @throws UnreadablePage where the bytes are none, are not text, or hold more elements than any page does
 */
export function readHtml(page: Page): Reading {
  const { text: decoded, encoding } = decode(page);
  const html = parsed(page, decoded);
  const article = html.articles[0] ?? null;
  const headline = headlineOf(html, article, html.blocks);
  const at = headline?.block ? html.blocks.indexOf(headline.block) : -1;
  const { judged } = bodyOf(html.blocks, at, headline?.passage.text ?? '');
  const paragraphs = judged.filter(({ verdict }) => !verdict).map(({ block }) => block);
  const { path, sha256 } = page;
  const reports = paragraphs.length > 0 ? [reportOf(page, html, headline, paragraphs, 1)] : [];
  return { page: { path, sha256 }, encoding, decoded, reports, dropped: droppedOf(judged, headline) };
}

function parsed(page: Page, source: string): Html {
  try {
    return htmlOf(source);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    throw new UnreadablePage(page.path, `holds more than ${MOST_NODES} elements, which no page does; capture it again`);
  }
}

function reportOf(
  page: Page,
  html: Html,
  headline: Headline | null,
  paragraphs: readonly Block[],
  place: number,
): Report {
  const article = html.articles[0] ?? null;
  const near = nearOf(html.blocks, new Map(html.blocks.map((block, i) => [block, i])), headline, paragraphs);
  const address = addressOf(html, page.capture);
  const byline = bylineOf(html, article, near);
  const outlet = outletOf(html, article, address);
  const wire = wireOf(byline, near, paragraphs);
  const { text, pieces, body } = frozen(headline ? [headline.passage] : [], paragraphs);
  const { language, stated } = languageStated(html, text.slice(body));
  const published = publishedOf({ html, article, near, address: address?.value ?? null, language });
  return {
    id: `${page.sha256.slice(0, 12)}-${place}`,
    page: { path: page.path, sha256: page.sha256 },
    title: headline?.passage.text ?? null,
    subtitle: null,
    byline: byline?.value ?? null,
    outlet: outlet?.value ?? null,
    published: published?.value ?? null,
    publishedRange: null,
    wire: wire?.value ?? null,
    language,
    ...(address && { address: address.value }),
    text,
    body,
    pieces,
    evidence: [
      ...(headline ? [evidenceOf('title', headline.stated)] : []),
      ...(byline ? [evidenceOf('byline', byline)] : []),
      ...(outlet ? [evidenceOf('outlet', outlet)] : []),
      ...(published ? [evidenceOf('published', published)] : []),
      ...(wire ? [evidenceOf('wire', wire)] : []),
      ...(stated ? [evidenceOf('language', stated)] : []),
      ...(address ? [evidenceOf('address', address)] : []),
    ],
  };
}

/** The frozen text: heads and paragraphs, a blank line between, with the pieces of each. */
function frozen(
  heads: readonly Passage[],
  paragraphs: readonly Passage[],
): { text: string; pieces: Piece[]; body: number } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let body = 0;
  for (const [i, passage] of [...heads, ...paragraphs].entries()) {
    if (i === heads.length) body = at;
    parts.push(passage.text);
    for (const piece of passage.pieces) pieces.push({ at: at + piece.at, page: piece.page });
    at += passage.text.length + 2;
  }
  return { text: parts.join('\n\n'), pieces, body };
}

function droppedOf(judged: readonly Judged[], headline: Headline | null): Dropped[] {
  return judged.flatMap(({ block, verdict }) =>
    verdict && block !== headline?.block ? [{ span: block.span, text: block.text, ...verdict }] : [],
  );
}
