import { hostname, networkInterfaces } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';

/** Whether an address is this machine's own and nobody else's. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/**
 * Refuses requests that name another host than this server: a page on a foreign name that is made to resolve to this
 * machine (DNS rebinding) would be of one origin with us, but it can't help naming itself.
 * @param listening the address that is listened on
 */
export function onlyOurHost(listening: string): MiddlewareHandler {
  const ours = namesOf(listening);
  return async (c, next) => {
    const header = c.req.header('host') ?? '';
    const name = nameIn(header);
    if (name === null || !ours.has(name)) {
      const message = `this server does not answer for the host "${header.slice(0, 100)}": use the address that hearsay serve shows`;
      throw new Problem('foreign_host', message);
    }
    await next();
  };
}

/** The host's name without its port, which a tunnel may change; null where it is no host at all. */
function nameIn(header: string): string | null {
  const [, name] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header) ?? [];
  return name?.toLowerCase().replace(/\.$/, '') ?? null;
}

function namesOf(listening: string): ReadonlySet<string> {
  const names = ['localhost', '127.0.0.1', '[::1]', bracketed(listening)];
  if (!isLoopback(listening)) {
    names.push(hostname().toLowerCase());
    // Listening on all addresses, each of them is ours. Numbers can't be made to resolve to somebody else.
    for (const addresses of Object.values(networkInterfaces())) {
      for (const { address } of addresses ?? []) names.push(bracketed(address.replace(/%.*$/, '')));
    }
  }
  return new Set(names);
}

/** An IPv6 address stands in brackets in a header. */
export function bracketed(address: string): string {
  const name = address.toLowerCase();
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
}
