import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Serving } from '../serving.ts';

/** Answers that depend on more than the collection and the address. */
const UNTAGGED = /^\/api\/(?:jobs|openapi\.json)/;

/** Answers that count the whole collection: kept, since every view asks for them and only a change makes them others. */
const COUNTING = /^\/api\/(?:overview|facets)$/;
/** How many of those are kept. */
const KEPT = 200;

/**
 * Gives answers about the collection a tag made of its newest log entry and of what was asked, and answers 304 without
 * looking anything up where the asker has that already.
 */
export function tagged({ collection, version }: Serving): MiddlewareHandler {
  const kept = new Map<string, string>();
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || UNTAGGED.test(c.req.path)) return next();
    const { number, hash } = await collection.head();
    // Linking comes after adding and is in no log: how much of it is left tells how far it is.
    const state = [version, number, hash, await collection.unlinked(), c.req.url].join('\n');
    const asked = createHash('sha256').update(state).digest('base64url');
    const tag = `W/"${asked.slice(0, 27)}"`;
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
    const known = c.req.header('if-none-match')?.split(',') ?? [];
    if (known.some((each) => each.trim() === tag || each.trim() === '*')) return c.body(null, 304, headers);
    const counted = kept.get(tag);
    if (counted !== undefined) return c.body(counted, 200, { ...headers, 'Content-Type': 'application/json' });
    await next();
    if (c.res.status !== 200) return;
    if (COUNTING.test(c.req.path)) {
      kept.set(tag, await c.res.clone().text());
      if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    }
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
