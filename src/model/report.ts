import type { PageRef } from './page.ts';
import type { Span } from './span.ts';

/**
 * Where a stretch of a report's text stands in its page's decoded text; both stretches are the same characters. What the
 * page writes in another way (entities, runs of white space, the gap between blocks) stands between pieces.
 */
export interface Piece {
  /** Offset into the report's text. */
  readonly at: number;
  /** Span into the page's decoded text, of the same length as the stretch. */
  readonly page: Span;
}

/** A block of the page that is in no report's text, and why. */
export interface Dropped {
  /** Span into the page's decoded text. */
  readonly span: Span;
  readonly text: string;
  /** The step that dropped it, in one word for programs: `caption`, `furniture`, `repeat`, `related`, `plea`, … */
  readonly step: string;
  /** Why, in words for people. */
  readonly reason: string;
}

/** What a field of a report rests on. */
export interface Evidence {
  readonly field:
    | 'title'
    | 'subtitle'
    | 'byline'
    | 'outlet'
    | 'published'
    | 'wire'
    | 'language'
    | 'dateline'
    | 'address';
  /** The raw words that say so, as they stand. */
  readonly text: string;
  /** Where they stand in the page's decoded text; absent where they come from the path. */
  readonly span?: Span;
  readonly reason: string;
}

/**
 * One article found on a page. Its text is frozen: everything found later holds spans into it.
 * The text is the title, the subtitle where there is one, and the body's paragraphs, a blank line between each.
 */
export interface Report {
  /** Stable: the page's first 12 hexadecimal digits and the report's place on it, `e95bb885374f-1`. */
  readonly id: string;
  readonly page: PageRef;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as precise as the page says: `2024-12-02` or `2024-12-02T09:30:00+03:00`; null where it can't be told. */
  readonly published: string | null;
  /** Where no date is stated: the earliest and latest that the text allows; either end may be open. */
  readonly publishedRange: { readonly from: string | null; readonly to: string | null } | null;
  /** The agency that the text is credited to, as written. */
  readonly wire: string | null;
  /** ISO 639-1 code of the body's language, `und` where it can't be told. */
  readonly language: string;
  readonly text: string;
  /** The address that the page gives as its own (canonical), else the one it was taken from; absent where none is known. */
  readonly address?: string;
  /** Where the body begins in `text`: after the title and the subtitle. */
  readonly body?: number;
  /** Blocks in another language than the report's; absent where there are none. */
  readonly foreign?: readonly { readonly span: Span; readonly language: string }[];
  /** The entries of a live report, each with its own time (ISO 8601, null where it states none); absent in other reports. */
  readonly entries?: readonly { readonly span: Span; readonly published: string | null }[];
  /** Ascending by `at`. */
  readonly pieces: readonly Piece[];
  readonly evidence: readonly Evidence[];
}

/** What reading one page gives: its reports in order, and every block that is in none of them. */
export interface Reading {
  readonly page: PageRef;
  /** The name of the encoding that the bytes were read with, such as `utf-8`. */
  readonly encoding: string;
  /**
   * The page's decoded text, which `Piece`, `Dropped` and `Evidence` spans point into: for text and HTML the characters
   * of the bytes, for documents in a container (PDF, DOCX, mail) the text that their reader takes out of it.
   */
  readonly decoded: string;
  readonly reports: readonly Report[];
  readonly dropped: readonly Dropped[];
}
