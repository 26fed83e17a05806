import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something and come from another site's page. Browsers say where a request comes from
 * (`Sec-Fetch-Site`, `Origin`); programs say neither, and are let through: they have no user's browser to misuse.
 */
export const onlyOurSite: MiddlewareHandler = async (c, next) => {
  if (READING.has(c.req.method)) return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const ours = new Set(['http', 'https'].map((scheme) => `${scheme}://${c.req.header('host')?.toLowerCase()}`));
  if ((site !== undefined && site !== 'same-origin') || (origin !== undefined && !ours.has(origin.toLowerCase()))) {
    throw new Problem('cross_site', 'only the page that this server shows may change something here, not another site');
  }
  return next();
};
