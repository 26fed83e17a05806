/**
 * The coordinate system, for every span in Hearsay: `[start, end)`, half-open, counted in UTF-16 code units
 * (JavaScript's string indexes), into one frozen text.
 */
export type Span = readonly [start: number, end: number];

/** The text under a span: `quote(text, [0, 5])`. */
export function quote(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}

/** Whether a span lies in a text of the given length and is not reversed. An empty span is a span. */
export function lies([start, end]: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}

/** Whether two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
