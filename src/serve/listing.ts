import { z } from '@hono/zod-openapi';

/** A part of a listing, as JSON. */
export function listing<Shape extends z.ZodType>(item: Shape) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Give it as `cursor` for what follows; null where nothing does.'),
    missing: z.string().optional().describe('Why there is nothing, where the collection does not hold this yet.'),
  });
}

/**
 * A part of a listing whose cursor is its last item's id.
 * @param items up to `limit + 1` of them: one more tells that something follows
 */
export async function partOf<Item, Line>(
  items: AsyncIterable<Item>,
  limit: number,
  id: (item: Item) => string,
  line: (item: Item) => Line,
): Promise<{ items: Line[]; next: string | null }> {
  const taken: Item[] = [];
  for await (const item of items) taken.push(item);
  const shown = taken.slice(0, limit);
  return { items: shown.map(line), next: taken.length > limit ? id(shown[limit - 1]) : null };
}
