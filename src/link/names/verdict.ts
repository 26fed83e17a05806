import type { NameMatch } from '../../model/index.ts';

/** Makes a match of a score: one actor from `SAME` on, perhaps one from `MAYBE` on. */
export function verdict(score: number, reason: string): NameMatch {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
  return { sameness: rounded >= SAME ? 'same' : rounded >= MAYBE ? 'maybe' : 'different', score: rounded, reason };
}

export const SAME = 0.7;
export const MAYBE = 0.4;
