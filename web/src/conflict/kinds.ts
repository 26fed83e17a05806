import type { ConflictLine } from '../api/lines.ts';

/** Each kind of conflict with the sign between its sides, and in words for people. */
export const CONFLICTS: Readonly<
  Record<ConflictLine['kind'], { readonly sign: string; readonly name: string; readonly means: string }>
> = {
  denial: { sign: '≠', name: 'Denial', means: 'one side says that it is not so' },
  contradiction: { sign: '↮', name: 'Contradiction', means: 'both can’t be so' },
  reversal: { sign: '↶', name: 'Reversal', means: 'the same actor says otherwise later' },
  figures: { sign: '#', name: 'Figures', means: 'the numbers can’t both be so' },
  sum: { sign: 'Σ', name: 'Sum', means: 'the parts do not make the whole' },
};
