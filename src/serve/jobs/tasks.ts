import type { AddLine, VerdictLine } from '../../formats/index.ts';

/*
 * What the server and its thread of work say to one another. Everything here is copied between threads, so it is plain
 * data.
 */

/** Long work that the thread does, one after another. */
export type Task =
  | { readonly do: 'add'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly do: 'fetch'; readonly address: string }
  | { readonly do: 'verify' };

/** What a task ends with. */
export type Outcome =
  | { readonly do: 'add' | 'fetch'; readonly lines: readonly AddLine[] }
  | { readonly do: 'verify'; readonly line: VerdictLine };

/** What the thread tells of a task. */
export type Told =
  | { readonly tell: 'stage'; readonly stage: string }
  | { readonly tell: 'progress'; readonly done: number; readonly total: number }
  | { readonly tell: 'done'; readonly outcome: Outcome }
  | { readonly tell: 'failed'; readonly message: string };

/** What the thread is started with. */
export interface Bench {
  readonly collection: string;
  readonly version: string;
}
