import type { StatementQuery } from '../store/index.ts';

/** The forms in which something can be handed over. */
export const FORMATS = ['html', 'md', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What is to be handed over: one thing by its id, what is found by words, or the statements that a query asks for. */
export type Wish =
  | { readonly of: 'claim' | 'conflict' | 'report'; readonly id: string }
  | { readonly of: 'search'; readonly words: string }
  | { readonly of: 'statements'; readonly query: StatementQuery };

/** It can't be handed over as it was asked for; the message says what to do. */
export class CannotExport extends Error {}

/** A file's name that tells what it holds and that every system takes. */
export function fileName(wish: Wish, format: Format): string {
  const about =
    wish.of === 'statements' ? (wish.query.actor ?? wish.query.report ?? '') : 'id' in wish ? wish.id : wish.words;
  const plain = about.normalize('NFKD').replace(/[^A-Za-z0-9-]+/g, '-');
  const short = plain.slice(0, 60).replace(/^-+|-+$/g, '');
  return `hearsay-${wish.of}${short === '' ? '' : `-${short}`}.${format}`;
}
