import { z } from 'zod';
import { conflictLineShape } from './links.ts';
import { addLineShape } from './shapes.ts';

/** A line that `hearsay watch --json` prints once an item's page is safe on disk. */
export const watchLineShape = addLineShape.extend({
  status: z.enum(['added', 'known']),
  /** The address that is watched, as it was given. */
  feed: z.string(),
  /** What the page's reports clash with: the conflicts that they are a side of. */
  conflicts: z.array(conflictLineShape),
});
export type WatchLine = z.infer<typeof watchLineShape>;
