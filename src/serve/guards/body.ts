import type { MiddlewareHandler } from 'hono';
import type { Limits } from '../limits.ts';
import { Problem } from '../problem.ts';

/** The types of body that the API takes. No form can send them, so another site's page must ask first, and is refused. */
const TYPES = /^application\/(?:json|octet-stream)(?:\s*;|$)/i;

/**
 * Refuses bodies of a type that nothing takes and those that are too large, and reads the others whole, before anything
 * else looks at them.
 */
export function bodiesWeTake(limits: Limits): MiddlewareHandler {
  // Bodies that are read at this moment, all together: many at once must not fill the memory.
  const held = { bytes: 0 };
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const type = c.req.header('content-type') ?? '';
    if (!TYPES.test(type)) {
      const given = type === '' ? 'says no type' : `says that it is "${type.slice(0, 100)}"`;
      const message = `the body ${given}: send application/json, or a page's bytes as application/octet-stream`;
      throw new Problem('wrong_type', message);
    }
    const most = c.req.path.startsWith('/api/pages') ? limits.pageBytes : limits.bodyBytes;
    if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge(most);
    const body = await gathered(c.req.raw.body, most, held, limits.waitingBytes);
    c.req.raw = new Request(c.req.url, { method: 'POST', headers: [...c.req.raw.headers], body });
    return next();
  };
}

async function gathered(
  body: ReadableStream<Uint8Array> | null,
  most: number,
  held: { bytes: number },
  mostHeld: number,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      size += chunk.length;
      held.bytes += chunk.length;
      if (size > most) throw tooLarge(most);
      if (held.bytes > mostHeld)
        throw new Problem('busy', 'too much is being sent at once: wait a moment, and try again');
      chunks.push(chunk);
    }
    return new Blob(chunks);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('bad_request', 'the body ended before it was whole: send it again');
  } finally {
    held.bytes -= size;
  }
}

function tooLarge(most: number): Problem {
  const shown = most >= 2 ** 20 ? `${most / 2 ** 20} MB` : `${most / 1024} kB`;
  return new Problem('too_large', `the body is larger than ${shown}: send less at once`);
}
