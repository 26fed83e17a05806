import { normal } from '../wording.ts';
import type { Block } from './blocks.ts';
import { isText, type JsonRecord } from './json.ts';
import { textUnder } from './linked-data.ts';
import type { Html } from './page.ts';
import { type Passage, PassageBuilder } from './passage.ts';
import type { Stated } from './stated.ts';
import { attribute, type Element } from './tree.ts';

/** A report's headline: what it says, where its characters stand, and the block that prints it, if one does. */
export interface Headline {
  readonly passage: Passage;
  readonly stated: Stated;
  readonly block: Block | null;
}

/** Longest headline, in code units. */
const LONGEST = 300;

/**
 * A report's headline. In order of trust: a heading that the page's own data gives as the headline too; that of the article's
 * JSON-LD; `og:title`; the first top heading; the title of the page. Where the page holds several reports, `main` says whether what
 * it says of itself is said of this one.
 */
export function headlineOf(
  html: Html,
  article: JsonRecord | null,
  blocks: readonly Block[],
  main: boolean,
): Headline | null {
  const told = toldTitles(html, article).filter(({ ofArticle }) => main || ofArticle);
  const all = blocks.filter((block) => headingOf(block) !== null && block.text.length <= LONGEST);
  const shown = all.filter(({ hidden }) => !hidden);
  // Some pages hide all they hold until a script has run.
  const headings = shown.length > 0 ? shown : all;
  for (const { value, reason } of told) {
    const same = headings.filter((block) => sameTitle(block.text, value));
    const block = same.find(({ element }) => headingOf({ element }) === 1) ?? same[0];
    if (block) return ofBlock(block, `a heading, and ${reason}`);
  }
  const line = main ? titleLine(told, blocks) : null;
  if (line) return ofBlock(line, 'a line that stands in the title of the page');
  const first = headings.find((block) => headingOf(block) === 1) ?? (main ? undefined : headings[0]);
  const best = told[0];
  if (best && !(first && best.reason.startsWith('the title of the page'))) return ofStated(html, best);
  if (first) return ofBlock(first, 'the first top heading');
  return best ? ofStated(html, best) : null;
}

/** How far down a headline may stand that is marked as none, in blocks. */
const NEAR_TOP = 60;

/** A line of the page that is its title, or the title's end or start, where no heading is. */
function titleLine(told: readonly Told[], blocks: readonly Block[]): Block | null {
  if (blocks.some(({ element }) => element.name === 'h1')) return null;
  const titles = told.map(({ text }) => normal(text));
  for (const block of blocks.slice(0, NEAR_TOP)) {
    if (block.hidden || block.linked > 0 || block.text.length > LONGEST) continue;
    const line = normal(block.text);
    if (line.split(' ').length >= 3 && titles.some((title) => title.startsWith(line) || title.endsWith(line)))
      return block;
  }
  return null;
}

/** 1 for a top heading or what is marked as the headline, 2 for other headings, null for what is none. */
function headingOf({ element }: { element: Element }): 1 | 2 | null {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    if (at.name === 'h1' || /\bheadline\b/i.test(attribute(at, 'itemprop'))) return 1;
    if (/^h[2-6]$/.test(at.name)) return 2;
    if (
      /(?:^|[\s_-])(?:headline|entry-title|article-title|post-title|story-title)(?:$|[\s_-])/i.test(
        attribute(at, 'class'),
      )
    )
      return 2;
  }
  return null;
}

const ofBlock = (block: Block, reason: string): Headline => ({
  passage: block,
  block,
  stated: { value: block.text, text: block.text, span: block.span, reason },
});

function ofStated(html: Html, stated: Stated): Headline {
  return { passage: passageAt(html.source, stated), stated, block: null };
}

/** A title that the page's data gives. */
interface Told extends Stated {
  /** Whether it is said of one article, and not of the page. */
  readonly ofArticle: boolean;
}

/** Titles that the page's data gives, the most trusted first. */
export function toldTitles(html: Html, article: JsonRecord | null): Told[] {
  const told: Told[] = [];
  const json =
    article && (textUnder(article, 'headline') ?? (isText(article.get('name')) ? textUnder(article, 'name') : null));
  if (json)
    told.push({
      value: json.text,
      text: json.text,
      span: json.span,
      reason: 'the headline of its JSON-LD',
      ofArticle: true,
    });
  for (const name of ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']) {
    const meta = html.meta.get(name)?.[0];
    if (meta)
      told.push({
        value: meta.value,
        text: meta.value,
        span: meta.span,
        reason: `the title in ${name}`,
        ofArticle: false,
      });
  }
  const title = html.elements.find((element) => element.name === 'title');
  const passage = title && passageOfElement(html.source, title);
  if (title && passage?.text)
    told.push({
      value: passage.text,
      text: passage.text,
      span: [title.children[0].start, title.children.at(-1)!.end],
      reason: 'the title of the page',
      ofArticle: false,
    });
  return told
    .map((stated) => ({ ...stated, value: withoutOutlet(stated.value.trim()) }))
    .filter(({ value }) => value !== '');
}

function passageOfElement(source: string, element: Element): Passage {
  const builder = new PassageBuilder(source);
  for (const child of element.children) {
    if ('children' in child) continue;
    if (child.decoded === null) builder.verbatim(child.start, child.end);
    else builder.meant(child.decoded);
  }
  return builder.done();
}

/** "Ferry sinks off Ostrel | The Ostrel Courier" without the outlet behind it. */
function withoutOutlet(title: string): string {
  const parts = title.split(/\s+(?:[|»›•·]|[–—-])\s+/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»›•·]|[–—-])\s+$/, '');
  const words = (text: string) => text.split(/\s+/).length;
  return words(last) <= 5 && words(rest) >= 3 && words(rest) > words(last) ? rest : title;
}

/** Whether a heading is the headline that the page's data tells: the same words, or nearly. */
export function sameTitle(heading: string, told: string): boolean {
  const [one, two] = [normal(heading), normal(told)];
  if (one === '' || two === '') return false;
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.split(' ').length >= 3 && long.startsWith(short) && short.length >= long.length * 0.5) return true;
  const set = new Set(one.split(' '));
  const other = new Set(two.split(' '));
  let shared = 0;
  for (const word of other) if (set.has(word)) shared++;
  return shared >= 3 && shared / (set.size + other.size - shared) >= 0.7;
}

/** Where the characters of what the page's data says stand: the longest runs that are the same in the source. */
function passageAt(source: string, { value, span }: Stated): Passage {
  if (!span) return { text: value, pieces: [] };
  const text = value.replace(/\s+/g, ' ');
  const pieces: { at: number; page: [number, number] }[] = [];
  let from = span[0];
  let at = 0;
  while (at < text.length) {
    // The next characters of the text, found in order in what is left of the source; an entity or escape stands between.
    const found = source.slice(from, Math.min(span[1], from + 12)).indexOf(text[at]);
    if (found < 0) {
      at++;
      continue;
    }
    const start = from + found;
    let length = 1;
    while (at + length < text.length && start + length < span[1] && source[start + length] === text[at + length])
      length++;
    pieces.push({ at, page: [start, start + length] });
    at += length;
    from = start + length;
  }
  return { text, pieces };
}
