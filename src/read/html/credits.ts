import type { Span } from '../../model/index.ts';
import { AGENCY } from '../captions.ts';
import { creditOf, datelineOf } from '../credits.ts';
import type { Block } from './blocks.ts';
import type { JsonRecord } from './json.ts';
import { textsUnder } from './linked-data.ts';
import type { Near } from './near.ts';
import type { Html } from './page.ts';
import type { Stated } from './stated.ts';
import { attribute, type Element, isElement, plainText } from './tree.ts';

/** Whether a name is an agency's. */
export const IS_AGENCY = new RegExp(`^(?:${AGENCY})$`);

/** Names that a page gives as its author's. */
const BYLINE_META = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'og:article:author',
  'cxenseparse:author',
  'bt:author',
];

/**
 * Who wrote a report. In order of trust: its JSON-LD; meta tags; microdata and links that name the author; a line by the
 * headline that begins with "By". `main` says whether the meta tags are about this report.
 */
export function bylineOf(html: Html, article: JsonRecord | null, near: Near, main: boolean): Stated | null {
  const names = article ? textsUnder(article, 'author').filter(({ text }) => isName(text)) : [];
  if (names.length > 0)
    return {
      value: names.map(({ text }) => cleanName(text)).join(', '),
      text: names[0].text,
      span: names[0].span,
      reason: 'the author in the article’s JSON-LD',
    };
  for (const name of main ? BYLINE_META : [])
    for (const { value, span } of html.meta.get(name) ?? [])
      if (isName(value)) return { value: cleanName(value), text: value, span, reason: `the meta tag ${name}` };
  for (const block of near.head) {
    if (block.text.length > 160) continue;
    const name = authorIn(block, html.source);
    if (name)
      return { value: cleanName(name.text), text: name.text, span: name.span, reason: 'marked as the author’s name' };
  }
  for (const block of near.head) {
    const credit = creditOf(block.text);
    const value = credit?.kind === 'byline' ? credit.value : credit?.kind === 'date' ? BY.exec(block.text)?.[1] : null;
    if (value) return { value, text: block.text, span: block.span, reason: 'a line by the headline names the author' };
  }
  return null;
}

/** "Posted on 12 April by Tilda Harrow". */
const BY = /\b[Bb]y ((?:\p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]+){0,4})\s*$/u;

const cleanName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:(?:posted|written|published|words|story)\s+)?by:?\s+/i, '')
    .replace(/\s+(?:on|at|in|\d+ comments?|no comments?)$/i, '')
    .replace(/[\s,;|]+$/, '')
    .trim();

/** Whether it is a name and not an address, a mark or a sentence. */
function isName(text: string): boolean {
  const name = cleanName(text);
  return name.length > 1 && name.length <= 120 && /\p{L}{2}/u.test(name) && !/^https?:|^www\.|@|\/{2}|^\{/.test(name);
}

/** The name in an element of a block, or around it, that is marked as the author's. */
function authorIn(block: Block, source: string): { text: string; span: Span } | null {
  for (let at: Element | null = block.inner, up = 0; at && up < 3; up++, at = at.parent)
    if (isAuthor(at)) {
      const credit = creditOf(block.text);
      const text = credit?.kind === 'byline' ? credit.value : block.text;
      return isName(text) && text.split(' ').length <= MOST_WORDS ? { text, span: block.span } : null;
    }
  const open: Element[] = [block.element];
  for (let seen = 0; open.length > 0 && seen < 60; seen++) {
    const element = open.pop()!;
    if (element.end <= block.span[0] || element.start >= block.span[1]) continue;
    if (isAuthor(element)) {
      const text = plainText(element, source);
      if (isName(text) && text.split(' ').length <= MOST_WORDS) return { text, span: [element.start, element.end] };
    }
    for (const child of element.children) if (isElement(child) && open.length < 60) open.push(child);
  }
  return null;
}

/** Most words of several authors' names. */
const MOST_WORDS = 14;

function isAuthor(element: Element): boolean {
  if (/\bauthor\b/i.test(`${attribute(element, 'itemprop')} ${attribute(element, 'rel')}`)) return true;
  return /(?:^|[\s_-])(?:author|byline)(?:[\s_-]?name)?(?:$|\s)/i.test(attribute(element, 'class'));
}

/**
 * The agency that a report is credited to: by a line of its own, by its dateline, or because its author is one.
 */
export function wireOf(byline: Stated | null, near: Near, paragraphs: readonly Block[]): Stated | null {
  for (const block of [...near.head, ...near.tail]) {
    const credit = creditOf(block.text);
    // Picture houses credit pictures, and a name with an apostrophe is somebody's of an outlet.
    if (credit?.kind === 'wire' && !/['’]|getty|shutterstock|alamy|nurphoto/i.test(credit.value))
      return { value: credit.value, text: block.text, span: block.span, reason: credit.reason };
  }
  const first = paragraphs[0];
  const dateline = first ? datelineOf(first.text) : null;
  if (first && dateline?.agency)
    return { value: dateline.agency, text: dateline.agency, span: first.span, reason: 'the dateline names an agency' };
  const author = byline?.value.split(/,\s*/).find((name) => IS_AGENCY.test(name));
  return byline && author ? { ...byline, value: author, reason: `${byline.reason} is an agency` } : null;
}
