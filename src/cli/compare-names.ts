import { namesInputShape, namesLine } from '../formats/index.ts';
import { compareNames } from '../pipeline.ts';
import type { Answer } from './lines.ts';

/** What a line of `compare --names` is answered with. */
export function answerToNames(line: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON (${(error as Error).message}); give one {"a", "b", "kind"} a line` };
  }
  const checked = namesInputShape.safeParse(value);
  if (!checked.success) {
    const [{ path, message }] = checked.error.issues;
    return { error: `${path.join('.') || 'line'}: ${message}; give one {"a", "b", "kind"} a line` };
  }
  const { a, b, kind } = checked.data;
  return namesLine(compareNames(a, b, kind));
}
