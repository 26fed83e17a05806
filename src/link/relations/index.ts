import type { Relating, Voiced } from '../../model/index.ts';

/**
 * What two assertions are to each other. Symmetric but for the order of the spans; depends on nothing but its arguments.
 * For now only the same words make the same assertion.
 */
export function relate(a: Voiced, b: Voiced): Relating {
  const shared = a.assertion.keys.filter((key) => b.assertion.keys.includes(key));
  const most = Math.max(a.assertion.keys.length, b.assertion.keys.length);
  const score = most > 0 ? shared.length / most : 0;
  const about = shared.map((key) => key.slice(2)).join(' ');
  const spans = { a: [a.assertion.span], b: [b.assertion.span] };
  if (score < 0.8) return { relation: 'unrelated', score: 1 - score, about, reason: 'they share few words', ...spans };
  return { relation: 'same', score, about, reason: 'nearly all their words are the same', ...spans };
}
