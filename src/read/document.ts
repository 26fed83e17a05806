import type { Dropped, Evidence, Page, Piece, Reading, Report, Span } from '../model/index.ts';
import { languageOf } from './language.ts';
import { type Element, elementsOf } from './scraped/elements.ts';
import { outletOf } from './scraped/outlet.ts';
import { publishedOf } from './scraped/published.ts';

/** A paragraph, heading or note of a document, as its reader took it out. */
export interface Block {
  readonly text: string;
  /** Stretches of `text` and where the same characters stand in the decoded text; what lies between is white space. */
  readonly pieces: readonly Piece[];
  /** All of the decoded text that the block was made of. */
  readonly span: Span;
  /** `title` and `subtitle` at most once; what is `dropped` belongs to no text. */
  readonly role: 'title' | 'subtitle' | 'text' | 'dropped';
  /** Why a block is dropped: the step in one word, and the reason in words. */
  readonly why?: readonly [step: string, reason: string];
}

/** What a document's own records say of it, each with where it says so. */
export interface Stated {
  readonly title?: Statement;
  readonly byline?: Statement;
  readonly outlet?: Statement;
  /** ISO 8601. */
  readonly published?: Statement;
  /** The day on which the document was made, which says no more than that its text is no younger. ISO 8601. */
  readonly notAfter?: Statement;
}

/** A field's value and what it rests on. */
export interface Statement {
  readonly value: string;
  readonly reason: string;
  /** The raw words where they differ from the value, and their place where they stand in the decoded text. */
  readonly raw?: string;
  readonly span?: Span;
}

/** A document as its reader took it out of its container. */
export interface Document {
  readonly page: Page;
  readonly encoding: string;
  readonly decoded: string;
  readonly blocks: readonly Block[];
  readonly stated: Stated;
}

/** A block of one stretch of the decoded text, white space at its ends left out; null where there is nothing else. */
export function blockAt(decoded: string, [from, to]: Span, role: Block['role'] = 'text'): Block | null {
  const raw = decoded.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = from + raw.indexOf(text);
  const span: Span = [start, start + text.length];
  return { text, span, role, pieces: [{ at: 0, page: span }] };
}

/** Blocks from the top in which a date line, a name or an outlet stands, when it stands anywhere. */
const HEAD = 12;

/**
 * The reading of a document that is one report: title, subtitle and text in the order of its blocks. What the document
 * records of itself comes first, then lines that say who wrote it and when, then its words.
 */
export function documentReading({ page, encoding, decoded, blocks, stated }: Document): Reading {
  const { path, sha256 } = page;
  const kept = blocks.filter(({ role }) => role !== 'dropped');
  const all = kept.filter(({ role }) => role === 'text');
  const judged = elementsOf(
    all.map(({ text, pieces }) => ({ text, spans: pieces.map((piece) => piece.page), gap: 1 })),
    path,
  );
  const elementOf = new Map(all.map((block, i) => [block, judged[i]]));
  const titled = titleOf(kept, elementOf, stated.title !== undefined);
  const body = all.filter((block) => block !== titled);
  const elements = body.map((block) => elementOf.get(block)!);
  const credits = creditsIn(elements);
  const paragraphs = body.filter((_, i) => !credits.has(elements[i]));
  const dropped = droppedOf(blocks, elementOf, credits);
  if (paragraphs.length === 0 && titled === undefined)
    return { page: { path, sha256 }, encoding, decoded, reports: [], dropped };

  const evidence: Evidence[] = [];
  const say = (field: Evidence['field'], told: Statement | undefined) => {
    if (told === undefined) return null;
    const { value, raw, span, reason } = told;
    evidence.push({ field, text: raw ?? value, ...(span && { span }), reason });
    return value;
  };
  const shown = titled && {
    value: titled.text,
    span: titled.span,
    reason: 'stands first in the document, as its title does',
  };
  const title = say('title', shown ?? stated.title);
  const subtitled = kept.find(({ role }) => role === 'subtitle');
  if (subtitled) say('subtitle', { value: subtitled.text, span: subtitled.span, reason: 'stands under the title' });
  const signed = [...credits].find(({ step }) => step === 'byline');
  const line = signed && {
    value: signed.credit?.value ?? signed.block.text,
    raw: signed.block.text,
    span: signed.block.spans[0],
    reason: signed.reason,
  };
  const byline = say('byline', line ?? stated.byline);
  const wired = elements.filter(({ credit }) => credit?.kind === 'wire').at(-1);
  const first = elements.find((element) => !credits.has(element));
  const wire = wired?.credit?.value ?? first?.dateline?.agency ?? null;
  if (wire !== null)
    say('wire', {
      value: wire,
      span: (wired ?? first)!.block.spans[0],
      reason: wired?.reason ?? 'the dateline names an agency',
    });
  const told = outletOf(elements.slice(0, HEAD));
  const outlet = told ? told.name : say('outlet', stated.outlet);
  if (told) evidence.push(told.evidence);
  const when = publishedOf({ elements, paragraphs: elements.filter((element) => !credits.has(element)), path });
  const published = say('published', stated.published) ?? when.published;
  if (stated.published === undefined) evidence.push(...when.evidence);
  const bounded = published === null && when.publishedRange?.to == null && say('published', stated.notAfter);
  const range = bounded ? { from: when.publishedRange?.from ?? null, to: bounded } : when.publishedRange;

  const texts = [titled, subtitled, ...paragraphs].filter((block) => block !== undefined);
  const { text, pieces } = textOf(texts);
  const report: Report = {
    id: `${sha256.slice(0, 12)}-1`,
    page: { path, sha256 },
    title,
    subtitle: subtitled?.text ?? null,
    byline,
    outlet,
    published,
    publishedRange: published === null ? range : null,
    wire,
    language: languageOf(
      paragraphs
        .map((block) => block.text.slice(0, 4000))
        .join('\n')
        .slice(0, 40_000),
    ),
    text,
    body: text.length - textOf(paragraphs).text.length,
    pieces,
    evidence,
  };
  return { page: { path, sha256 }, encoding, decoded, reports: [report], dropped };
}

/** The lines between the title and the text that say who wrote it and when; buttons and notices anywhere. */
function creditsIn(elements: readonly Element[]): Set<Element> {
  const credits = new Set<Element>();
  const begins = elements.findIndex(({ kind }) => kind === 'prose');
  for (const [i, element] of elements.entries()) {
    const inHead = i < HEAD && i < begins;
    if (element.kind === 'furniture' || (inHead && element.kind === 'credit')) credits.add(element);
  }
  return credits;
}

/** Words of a first line that can be a title. */
const TITLE_WORDS = [3, 25] as const;

/** The block that is the title: the one that is marked so, else a first line that is no sentence and stands above text. */
function titleOf(
  blocks: readonly Block[],
  elements: ReadonlyMap<Block, Element>,
  hasTitle: boolean,
): Block | undefined {
  const marked = blocks.find(({ role }) => role === 'title');
  if (marked || hasTitle) return marked;
  const first = blocks.find((block) => {
    const kind = elements.get(block)?.kind;
    return kind === 'short' || kind === 'prose';
  });
  const element = first && elements.get(first);
  if (element?.kind !== 'short' || !blocks.some((block) => elements.get(block)?.kind === 'prose')) return undefined;
  const { words } = element.wording;
  return TITLE_WORDS[0] <= words && words <= TITLE_WORDS[1] ? first : undefined;
}

function droppedOf(
  blocks: readonly Block[],
  elementOf: ReadonlyMap<Block, Element>,
  credits: ReadonlySet<Element>,
): Dropped[] {
  const dropped: Dropped[] = [];
  for (const block of blocks) {
    const element = elementOf.get(block);
    const { span, text } = block;
    if (element && credits.has(element)) dropped.push({ span, text, step: element.step, reason: element.reason });
    else if (block.role === 'dropped') {
      const [step, reason] = block.why ?? ['outside', 'stands outside the document’s text'];
      dropped.push({ span, text, step, reason });
    }
  }
  return dropped;
}

/** The frozen text of blocks, and where its stretches stand in the decoded text. */
function textOf(blocks: readonly Block[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let at = 0;
  for (const block of blocks) {
    for (const piece of block.pieces) pieces.push({ at: at + piece.at, page: piece.page });
    at += block.text.length + 2;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), pieces };
}
