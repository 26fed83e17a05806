import type { AddLine } from '../api/lines.ts';

/** A page on its way, as `/api/jobs` tells of it. */
export interface Job {
  readonly id: string;
  readonly do: 'add' | 'verify' | 'fetch';
  readonly what: string;
  readonly state: 'waiting' | 'working' | 'done' | 'failed';
  readonly stages: readonly { readonly stage: string; readonly at: string }[];
  readonly added: AddLine | null;
  /** How adding each page went; several where an archive or a feed was given. */
  readonly pages?: readonly AddLine[];
  readonly error: string | null;
}
