import type { Context } from 'hono';
import type { Api } from '../api.ts';
import { Problem } from '../problem.ts';
import { type PageFile, pageFiles } from './files.ts';

const NOT_BUILT = 'the page is not built: run npm run build where Hearsay stands; the API answers under /api/';

/**
 * Serves the page. An address without a file is a view of the page, which the page itself finds its way to.
 * @param folder where Vite built it
 */
export function addPage(app: Api, folder: string): void {
  const files = pageFiles(folder);
  app.use(async (c, next) => {
    const { path, method } = c.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    if (path === '/api' || path.startsWith('/api/')) return next();
    const file = files.get(path);
    if (file !== undefined) return served(c, file);
    // A name with an ending is a file's: to answer it with the page would make a missing script a broken one.
    if (/\.[a-z0-9]+$/i.test(path)) return next();
    const index = files.get('/index.html');
    if (index === undefined) throw new Problem('not_built', NOT_BUILT);
    return served(c, index);
  });
}

function served(c: Context, { type, bytes, gzipped, tag, lasting }: PageFile): Response {
  const headers = {
    'Content-Type': type,
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  if (gzipped !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    return c.body(gzipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
  }
  return c.body(bytes, 200, headers);
}
