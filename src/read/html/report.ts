import type { Evidence, Page, Piece, Report } from '../../model/index.ts';
import type { Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { bylineOf, wireOf } from './credits.ts';
import type { JsonRecord } from './json.ts';
import type { Judged } from './judged.ts';
import { entriesOf } from './live.ts';
import { type Near, nearOf } from './near.ts';
import type { Html } from './page.ts';
import type { Passage } from './passage.ts';
import { publishedOf } from './published.ts';
import { evidenceOf, type Stated } from './stated.ts';
import { subtitleOf } from './subtitle.ts';
import { type Headline, headlineOf } from './titles.ts';
import { toldText } from './told.ts';
import type { Element } from './tree.ts';
import { addressOf, languageStated, outletOf } from './whereabouts.ts';

/** A part of a page that holds one report. */
export interface Stretch {
  readonly html: Html;
  readonly blocks: readonly Block[];
  /** The element that the report stands in, where the page holds several; null for the whole page. */
  readonly element: Element | null;
  /** The article's JSON-LD. */
  readonly article: JsonRecord | null;
  /** Whether what the page says of itself is said of this report. */
  readonly main: boolean;
  /** Whether the report is a live one. */
  readonly live: boolean;
}

/** A stretch as it was read: its report, null where it has no text, and all its blocks with what became of them. */
export interface Read {
  readonly report: Report | null;
  readonly judged: readonly Judged[];
  readonly region: Element | null;
  /** Blocks that are in the report's text as its title and subtitle. */
  readonly heads: ReadonlySet<Block>;
}

/** Words that a page's own text must have not to be taken from its data; and the share of the data's text. */
const STUB = 60;
const STUB_SHARE = 0.25;

/** Reads a stretch of a page. `place` is the report's, from 1. */
export function readStretch(page: Page, stretch: Stretch, place: number): Read {
  const { html, article } = stretch;
  const headline = headlineOf(html, article, stretch.blocks, stretch.main);
  const at = headline?.block ? stretch.blocks.indexOf(headline.block) : -1;
  const body = bodyOf(stretch.blocks, at, headline?.passage.text ?? '');
  const { judged } = body;
  const address = addressOf(html, page.capture);
  const kept = judged.filter(({ verdict }) => !verdict).map(({ block }) => block);
  const near = nearOf(stretch.blocks, headline, kept);
  const { language } = languageStated(
    html,
    kept
      .map(({ text }) => text.slice(0, 4000))
      .join('\n')
      .slice(0, 40_000),
  );
  const published = publishedOf({ ...stretch, near, address: address?.value ?? null, language });
  const entries = stretch.live && body.region ? entriesOf(judged, body.region.element, published?.value ?? null) : [];
  const subtitle = subtitleOf(judged, headline?.block ?? null, headline?.passage.text ?? '', body.named);
  const paragraphs = judged.filter((one) => !one.verdict && one !== subtitle).map(({ block }) => block);
  const told = toldInstead(stretch, paragraphs);
  const texts: readonly Passage[] = told.length > 0 ? told : paragraphs;
  const region = body.region?.element ?? null;
  if (texts.length === 0) return { report: null, judged, region, heads: new Set() };
  if (told.length > 0)
    for (const one of judged)
      one.verdict ??= { step: 'stub', reason: 'the page’s data holds the text that this is the start of' };
  const heads = [...(headline ? [headline.passage] : []), ...(subtitle ? [subtitle.block] : [])];
  const frozen = freeze(heads, texts);
  const report = {
    id: `${page.sha256.slice(0, 12)}-${place}`,
    page: { path: page.path, sha256: page.sha256 },
    ...fieldsOf(stretch, near, {
      headline,
      subtitle,
      address,
      published,
      paragraphs,
      text: frozen.text.slice(frozen.body),
    }),
    text: frozen.text,
    body: frozen.body,
    ...(entries.length > 0 && {
      entries: entries.map(({ blocks, published }) => ({
        span: [
          frozen.starts.get(blocks[0].block)!,
          frozen.starts.get(blocks.at(-1)!.block)! + blocks.at(-1)!.block.text.length,
        ] as const,
        published,
      })),
    }),
    pieces: frozen.pieces,
  };
  return { report, judged, region, heads: new Set([headline?.block, subtitle?.block].filter((block) => !!block)) };
}

/** The article's text from the page's data, where the page itself shows no more than a stub of it. */
function toldInstead({ html, article }: Stretch, shown: readonly Block[]): Passage[] {
  const words = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const own = words(shown);
  if (own >= STUB || !article) return [];
  const told = toldText(html.source, article);
  return own < words(told) * STUB_SHARE ? told : [];
}

interface Found {
  readonly headline: Headline | null;
  readonly subtitle: Judged | null;
  readonly address: Stated | null;
  readonly published: Stated | null;
  readonly paragraphs: readonly Block[];
  readonly text: string;
}

function fieldsOf({ html, article, main }: Stretch, near: Near, found: Found) {
  const { headline, subtitle, address, published } = found;
  const byline = bylineOf(html, article, near, main);
  const outlet = outletOf(html, article, address, headline?.passage.text ?? '');
  const wire = wireOf(byline, near, found.paragraphs);
  const { language, stated } = languageStated(html, found.text);
  const evidence: Evidence[] = [];
  const proof = (field: Evidence['field'], stated: Stated | null) => {
    if (stated) evidence.push(evidenceOf(field, stated));
  };
  proof('title', headline?.stated ?? null);
  if (subtitle) {
    const { text, span } = subtitle.block;
    evidence.push({ field: 'subtitle', text, span, reason: 'stands between the headline and the text' });
  }
  proof('byline', byline);
  proof('outlet', outlet);
  proof('published', published);
  proof('wire', wire);
  proof('language', stated);
  proof('address', address);
  return {
    title: headline?.passage.text ?? null,
    subtitle: subtitle?.block.text ?? null,
    byline: byline?.value ?? null,
    outlet: outlet?.value ?? null,
    published: published?.value ?? null,
    publishedRange: null,
    wire: wire?.value ?? null,
    language,
    ...(address && { address: address.value }),
    evidence,
  };
}

/** The frozen text: heads and paragraphs, a blank line between, with the pieces of each and where each paragraph starts. */
function freeze(heads: readonly Passage[], paragraphs: readonly Passage[]) {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const starts = new Map<Passage, number>();
  let at = 0;
  let body = 0;
  for (const [i, passage] of [...heads, ...paragraphs].entries()) {
    if (i === heads.length) body = at;
    starts.set(passage, at);
    parts.push(passage.text);
    for (const piece of passage.pieces) pieces.push({ at: at + piece.at, page: piece.page });
    at += passage.text.length + 2;
  }
  return { text: parts.join('\n\n'), pieces, body, starts };
}
