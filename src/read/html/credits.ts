import { AGENCY } from '../captions.ts';
import { creditOf, datelineOf } from '../credits.ts';
import type { Block } from './blocks.ts';
import type { JsonRecord } from './json.ts';
import { textsUnder } from './linked-data.ts';
import type { Near } from './near.ts';
import type { Html } from './page.ts';
import type { Stated } from './stated.ts';
import { attribute, type Element } from './tree.ts';

const IS_AGENCY = new RegExp(`^(?:${AGENCY})$`);

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
    if (!isAuthor(block.element) || block.text.length > 120) continue;
    const value = creditOf(block.text)?.kind === 'byline' ? creditOf(block.text)!.value : cleanName(block.text);
    if (isName(value)) return { value, text: block.text, span: block.span, reason: 'marked as the author’s name' };
  }
  for (const block of near.head) {
    const credit = creditOf(block.text);
    if (credit?.kind === 'byline')
      return { value: credit.value, text: block.text, span: block.span, reason: credit.reason };
  }
  return null;
}

const cleanName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .replace(/[\s,;|]+$/, '')
    .trim();

/** Whether it is a name and not an address, a mark or a sentence. */
function isName(text: string): boolean {
  const name = cleanName(text);
  return name.length > 1 && name.length <= 120 && /\p{L}{2}/u.test(name) && !/^https?:|^www\.|@|\/{2}|^\{/.test(name);
}

function isAuthor(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    if (/\bauthor\b/i.test(`${attribute(at, 'itemprop')} ${attribute(at, 'rel')}`)) return true;
    if (/(?:^|[\s_-])(?:author|byline)(?:[\s_-]?name)?(?:$|\s)/i.test(attribute(at, 'class'))) return true;
  }
  return false;
}

/**
 * The agency that a report is credited to: by a line of its own, by its dateline, or because its author is one.
 */
export function wireOf(byline: Stated | null, near: Near, paragraphs: readonly Block[]): Stated | null {
  for (const block of [...near.head, ...near.tail]) {
    const credit = creditOf(block.text);
    if (credit?.kind === 'wire')
      return { value: credit.value, text: block.text, span: block.span, reason: credit.reason };
  }
  const first = paragraphs[0];
  const dateline = first ? datelineOf(first.text) : null;
  if (first && dateline?.agency)
    return { value: dateline.agency, text: dateline.agency, span: first.span, reason: 'the dateline names an agency' };
  const author = byline?.value.split(/,\s*/).find((name) => IS_AGENCY.test(name));
  return byline && author ? { ...byline, value: author, reason: `${byline.reason} is an agency` } : null;
}
