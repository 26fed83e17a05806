import type { ClaimLine } from '../api/lines.ts';

export type Stance = ClaimLine['sides'][number]['stance'];

/** The sides that a statement can take in a claim, with the sign that stands beside the colour. */
export const STANCES: Readonly<
  Record<Stance, { readonly sign: string; readonly does: string; readonly heading: string }>
> = {
  affirms: { sign: '+', does: 'affirm', heading: 'Affirm it' },
  denies: { sign: '≠', does: 'deny', heading: 'Deny it' },
  discusses: { sign: '~', does: 'discuss', heading: 'Discuss it' },
};
