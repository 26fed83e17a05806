import type { Head, ReportFace } from '../store/index.ts';
import type { Segment } from './excerpt.ts';

/** One quotation, with everything that is needed to find it again. */
export interface Quotation {
  /** In the report's own words: who says what, lit up. */
  readonly segments: readonly Segment[];
  /** Whom it is ascribed to; null where the outlet itself says it. */
  readonly speaker: string | null;
  readonly act: string | null;
  /** How it came, from the outlet on. */
  readonly chain: readonly string[];
  readonly report: ReportFace;
  /** The statement's id. */
  readonly statement: string | null;
  /** What people decided about it, and what else is to be said of it. */
  readonly notes: readonly string[];
}

/** Quotations that belong together. */
export interface Group {
  readonly heading: string | null;
  readonly notes: readonly string[];
  readonly quotations: readonly Quotation[];
}

export interface Section {
  readonly heading: string;
  readonly groups: readonly Group[];
}

/** Something to hand over: quotations with their sources, and how to prove that none was changed. */
export interface Dossier {
  readonly title: string;
  /** What is to be said of the whole. */
  readonly facts: readonly string[];
  readonly sections: readonly Section[];
  /** Every report that is quoted, by date. */
  readonly sources: readonly ReportFace[];
  readonly collection: string;
  readonly head: Head;
  /** Of Hearsay. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly made: string;
}

/** The day of a report, or the range that its text allows, in words. */
export function dateOf({ published, publishedRange }: Pick<ReportFace, 'published' | 'publishedRange'>): string {
  if (published !== null) return published;
  const { from, to } = publishedRange ?? { from: null, to: null };
  if (from !== null && to !== null) return `between ${from} and ${to}`;
  if (from !== null) return `not before ${from}`;
  return to === null ? 'date not stated' : `not after ${to}`;
}

/** Every report that a dossier quotes, once, by date. */
export function sourcesOf(sections: readonly Section[]): ReportFace[] {
  const found = new Map<string, ReportFace>();
  for (const { groups } of sections)
    for (const { quotations } of groups) for (const { report } of quotations) found.set(report.id, report);
  const day = ({ published, publishedRange }: ReportFace) => published ?? publishedRange?.from ?? '9999';
  return [...found.values()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
}
