import type { Judgement } from '../../model/index.ts';

/** A judgement on actors, by the numbers of the spellings that it is about. */
export interface ActorJudgement extends Pick<Judgement, 'number'> {
  /** `merge` and `same` join all; `split` and `different` part the first from each of the others. */
  readonly kind: 'merge' | 'same' | 'split' | 'different';
  readonly about: readonly number[];
}

/** What was decided of a pair of spellings, and by which judgement. */
export interface Decision {
  readonly a: number;
  readonly b: number;
  readonly joined: boolean;
  readonly judgement: number;
}

/** The decisions that hold: of two judgements on one pair the later one. */
export function decisionsOf(judgements: readonly ActorJudgement[]): Decision[] {
  const held = new Map<string, Decision>();
  for (const { number, kind, about } of [...judgements].sort((x, y) => x.number - y.number)) {
    const joined = kind === 'merge' || kind === 'same';
    for (const other of about.slice(1)) {
      const [a, b] = about[0] < other ? [about[0], other] : [other, about[0]];
      if (a !== b) held.set(`${a} ${b}`, { a, b, joined, judgement: number });
    }
  }
  return [...held.values()];
}
