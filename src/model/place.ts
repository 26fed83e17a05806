import type { Span } from './span.ts';

/** How exactly a place is known. A country is an area, never a point. */
export const PRECISIONS = ['exact', 'town', 'area', 'province', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where a name of a place lies, as far as the gazetteer and the report's other places tell. */
export interface Place {
  /** The mention. */
  readonly span: Span;
  /** As written. */
  readonly name: string;
  /** The gazetteer's name; null where the place stays unresolved: unknown, disputed or one of several. */
  readonly resolved: string | null;
  /** `[longitude, latitude]` in degrees, WGS 84; null where unresolved. For an area, province or country: a point to label. */
  readonly point: readonly [number, number] | null;
  readonly precision: Precision | null;
  /** The areas that hold it, the nearest first: province, country. */
  readonly within: readonly string[];
  /** ISO 3166-1 alpha-2; null where unresolved or in no country. */
  readonly country: string | null;
  /** Why this place, or why none, in words for people. */
  readonly reason: string;
}
