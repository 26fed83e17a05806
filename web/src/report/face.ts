import type { ReportLine } from '../api/lines.ts';

/** A report as lists show it: its line without the text and what was found in it, which are counted instead. */
export type ReportFace = Pick<
  ReportLine,
  'id' | 'page' | 'title' | 'outlet' | 'byline' | 'published' | 'publishedRange' | 'wire' | 'language' | 'copyOf'
> & {
  readonly statements: number | readonly unknown[];
  readonly speakers?: number;
};
