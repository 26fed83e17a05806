import { pairInputShape, pairLine } from '../formats/index.ts';
import { compare } from '../pipeline.ts';

const WANTED = 'give one {"id", "a": {"outlet", "published", "text"}, "b": {…}} a line';

/** What a line of `compare` is answered with: how its two reports relate, or why that can't be told. */
export function answerToReports(line: string): object | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON (${(error as Error).message}); ${WANTED}` };
  }
  const checked = pairInputShape.safeParse(value);
  if (!checked.success) {
    const [{ path, message }] = checked.error.issues;
    return {
      id: (value as { id?: unknown } | null)?.id ?? null,
      error: `${path.join('.') || 'line'}: ${message}; ${WANTED}`,
    };
  }
  const { id, a, b } = checked.data;
  try {
    return pairLine(id, compare(a, b));
  } catch (error) {
    return { id, error: `a fault of Hearsay's own, please report it: ${(error as Error).message}` };
  }
}
