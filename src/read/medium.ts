import type { Page } from '../model/index.ts';

/**
 * What a page is written in, which says who reads it: `text` is text scraped from a page, and what nothing else claims.
 */
export const MEDIA = ['html', 'text'] as const;
export type Medium = (typeof MEDIA)[number];

/** How far into a page its markup is looked for. */
const SNIFFED = 2048;

/** Tells a page's medium from its first bytes, then from how it was served, then from its path's ending. */
export function mediumOf(page: Page): Medium {
  if (looksLikeHtml(page.bytes)) return 'html';
  const type = page.capture?.headers?.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'html';
  return /\.(?:html?|xhtml)$/i.test(page.path) ? 'html' : 'text';
}

/** Whether bytes begin as HTML does, in ASCII's letters with or without zeros between: a doctype, or a tag that only pages have. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)).replace(/\0/g, '');
  return /^(?:ï»¿|ÿþ|þÿ)?(?:\s|<\?xml[^>]{0,200}>|<!--[\s\S]{0,1500}?-->)*<(?:!doctype\s+html|(?:html|head|body|title|meta|article|div|table|script|h1|p)(?=[\s>]))/i.test(
    start,
  );
}
