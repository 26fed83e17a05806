import { correct, type GapModel } from '../../src/parse/sentences-model.ts';
import type { Lesson } from './lessons.ts';

export interface Score {
  readonly gold: number;
  readonly found: number;
  /** Sentences with both ends right. */
  readonly right: number;
}

/** How many sentences are found with both ends right, from ends (1 after each last token). */
export function score(ends: Uint8Array, truth: Uint8Array): Score {
  let [gold, found, right] = [0, 0, 0];
  let [from, begun] = [0, 0];
  for (let i = 0; i < ends.length; i++) {
    const last = i === ends.length - 1;
    const e = ends[i] === 1 || last;
    const t = truth[i] === 1 || last;
    if (e && t && from === begun) right++;
    if (e) {
      found++;
      from = i + 1;
    }
    if (t) {
      gold++;
      begun = i + 1;
    }
  }
  return { gold, found, right };
}

/** How many sentences the rules find in texts, and how many ends the model adds and takes away. */
export function changes(model: GapModel, lessons: readonly Lesson[]) {
  let [sentences, added, taken] = [0, 0, 0];
  for (const { looks, ruled } of lessons) {
    const ends = ruled.slice();
    correct(model, looks, ends);
    for (let i = 0; i < ends.length; i++) {
      if (ruled[i] === 1 || i === ends.length - 1) sentences++;
      if (ends[i] > ruled[i]) added++;
      if (ends[i] < ruled[i]) taken++;
    }
  }
  return { sentences, added, taken };
}
