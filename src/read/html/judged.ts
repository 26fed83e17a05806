import type { Block } from './blocks.ts';
import type { Worded } from './worded.ts';

/** Why a block is in no text: a step in one word for programs, a reason for people. */
export interface Verdict {
  readonly step: string;
  readonly reason: string;
}

/** A block, what is known of it, and why it is in no text; `verdict` is null while it belongs to the report's body. */
export interface Judged {
  readonly block: Block;
  readonly worded: Worded;
  verdict: Verdict | null;
}

/** Drops a block unless it was dropped before. */
export function drop(judged: Judged, step: string, reason: string): void {
  judged.verdict ??= { step, reason };
}

/** Whether a block is a heading. */
export const isHeading = ({ block }: Judged): boolean => /^h[1-6]$/.test(block.element.name);

/** Words of prose in blocks. */
export const proseIn = (blocks: readonly Judged[]): number =>
  blocks.reduce((sum, { worded }) => sum + (worded.prose ? worded.words : 0), 0);
