import type { Evidence, Span } from '../../model/index.ts';

/** Something that a page says of itself or of a report, and where. */
export interface Stated {
  readonly value: string;
  /** The raw words. */
  readonly text: string;
  readonly span?: Span;
  /** Why it is believed, in words for people. */
  readonly reason: string;
}

/** A field's evidence. */
export function evidenceOf(field: Evidence['field'], { text, span, reason }: Stated): Evidence {
  return { field, text, ...(span && { span }), reason };
}
