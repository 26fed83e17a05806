import type { Part } from '../api/ask.ts';

/** Part of a list as the server gives it. */
export interface Listed<Item> extends Part<Item> {
  /** Why there is nothing, where the collection does not hold this yet. */
  readonly missing?: string;
}

/** A stretch of a list that was had, and how tall it was when it was last seen. */
export interface Stretch<Item> {
  readonly from: number;
  readonly items: readonly Item[];
  height: number | null;
}

interface Had<Item> {
  readonly parts: readonly Stretch<Item>[];
  readonly next: string | null | undefined;
}

/** Lists of the history's entries, so that going back finds them as they were. */
const KEPT = 20;
const lists = new Map<string, Had<unknown>>();

export function kept<Item>(place: string): Had<Item> | undefined {
  return lists.get(place) as Had<Item> | undefined;
}

export function keep<Item>(place: string, had: Had<Item>): void {
  lists.delete(place);
  lists.set(place, had);
  if (lists.size > KEPT) lists.delete(lists.keys().next().value as string);
}
