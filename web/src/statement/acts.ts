import type { Act } from '../api/lines.ts';

/** Each act with the sign that stands for it beside its colour, and in words for people. */
export const ACTS: Readonly<Record<Act, { readonly sign: string; readonly does: string; readonly means: string }>> = {
  affirm: { sign: '+', does: 'affirms', means: 'says that it is so' },
  deny: { sign: '≠', does: 'denies', means: 'says that it is not so' },
  accuse: { sign: '!', does: 'accuses', means: 'lays it to somebody' },
  decline: { sign: '∅', does: 'declines', means: 'would not comment or confirm' },
  intend: { sign: '→', does: 'intends', means: 'vows, threatens or plans' },
  ask: { sign: '?', does: 'asks', means: 'asks or asks for' },
  unclear: { sign: '~', does: 'says', means: 'a careful reader could not tell' },
};
