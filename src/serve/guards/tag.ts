import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Serving } from '../serving.ts';

/** Answers that depend on more than the collection and the address. */
const UNTAGGED = /^\/api\/(?:jobs|openapi\.json)/;

/**
 * Gives answers about the collection a tag made of its newest log entry and of what was asked, and answers 304 without
 * looking anything up where the asker has that already.
 */
export function tagged({ collection, version }: Serving): MiddlewareHandler {
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
    await next();
    if (c.res.status !== 200) return;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
