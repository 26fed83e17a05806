import { z } from '@hono/zod-openapi';
import { MOST_ITEMS, USUAL_ITEMS } from './limits.ts';

/** Which part of a listing is asked for. */
export const pagingShape = {
  limit: z.coerce.number('give a whole number').int('give a whole number').min(1).max(MOST_ITEMS).default(USUAL_ITEMS)
    .describe('No more items than so many.'),
  cursor: z.string().max(500).optional().describe('`next` of the answer before: what follows it.'),
};

/**
 * A part of a listing whose cursor is its last item's id.
 * @param items at most `limit + 1` of them: one more tells that something follows
 */
export async function partOf<Item, Line>(
  items: AsyncIterable<Item>,
  limit: number,
  id: (item: Item) => string,
  line: (item: Item) => Line,
): Promise<{ items: Line[]; next: string | null }> {
  const taken: Item[] = [];
  let more = false;
  for await (const item of items) {
    if (taken.length === limit) {
      more = true;
      break;
    }
    taken.push(item);
  }
  return { items: taken.map(line), next: more ? id(taken[taken.length - 1]) : null };
}
