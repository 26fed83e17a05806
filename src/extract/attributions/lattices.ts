import type { Lattice } from './crf.ts';

function lattice(
  labels: readonly string[],
  states: readonly string[],
  follows: Record<string, readonly string[]>,
  start: readonly string[],
  end: readonly string[],
): Lattice {
  const named = (state: string) => state.replace(/\d$/, '');
  return {
    labels: labels.length,
    states: states.length,
    label: states.map((state) => labels.indexOf(named(state))),
    canStart: states.map((state) => start.includes(state)),
    canEnd: states.map((state) => end.includes(state)),
    follows: states.map((a) => states.map((b) => follows[a].includes(b))),
  };
}

/** Cues over the tokens of a sentence: outside, or the begin, inside, last or only token of a cue. */
export const CUE_LABELS = ['O', 'B', 'I', 'L', 'U'] as const;
export const CUE = { outside: 0, begin: 1, inside: 2, last: 3, only: 4 } as const;
export const cueLattice = lattice(
  CUE_LABELS,
  CUE_LABELS,
  { O: ['O', 'B', 'U'], B: ['I', 'L'], I: ['I', 'L'], L: ['O', 'B', 'U'], U: ['O', 'B', 'U'] },
  ['O', 'B', 'U'],
  ['O', 'L', 'U'],
);

/** One cue's source and content over the words of its window. */
export const ROLE_LABELS = ['O', 'Su', 'Sb', 'Si', 'Sl', 'Cb', 'Ci', 'Cl'] as const;
/** States ending in 0 have no source before them, in 1 one source: so a path holds at most one. */
export const ROLE_STATES = ['O0', 'Cb0', 'Ci0', 'Cl0', 'Su', 'Sb', 'Si', 'Sl', 'O1', 'Cb1', 'Ci1', 'Cl1'] as const;
export const roleLattice = lattice(
  ROLE_LABELS,
  ROLE_STATES,
  {
    O0: ['O0', 'Cb0', 'Cl0', 'Su', 'Sb'],
    Cb0: ['Ci0', 'Cl0'],
    Ci0: ['Ci0', 'Cl0'],
    Cl0: ['O0', 'Cb0', 'Su', 'Sb'],
    Su: ['O1', 'Cb1', 'Cl1'],
    Sb: ['Si', 'Sl'],
    Si: ['Si', 'Sl'],
    Sl: ['O1', 'Cb1', 'Cl1'],
    O1: ['O1', 'Cb1', 'Cl1'],
    Cb1: ['Ci1', 'Cl1'],
    Ci1: ['Ci1', 'Cl1'],
    Cl1: ['O1', 'Cb1'],
  },
  ['O0', 'Cb0', 'Cl0', 'Su', 'Sb'],
  ['O0', 'Cl0', 'Su', 'Sl', 'O1', 'Cl1'],
);

/** What a role's state stands for, and what is told by it. */
export const ROLE = {
  none: 0,
  source: 1,
  content: 2,
  /** Whether a run ends with the state. */
  ends: ROLE_STATES.map((state) => /^(Su|Sl|Cl)/.test(state)),
  /** Whether no source has been met. */
  sourceless: ROLE_STATES.map((state) => state.endsWith('0')),
};
export const ROLE_OF = Uint8Array.from(ROLE_STATES, (state) =>
  state[0] === 'O' ? ROLE.none : state[0] === 'S' ? ROLE.source : ROLE.content,
);
