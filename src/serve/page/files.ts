import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser needs to know of a file. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Text that shrinks. */
const SHRINKS = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

/** A file of the page, as it is served. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same in gzip; null where that saves nothing. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly tag: string;
  /** Its name holds its hash (Vite: `assets/index-B4xQ12aZ.js`), so that what is under this name never changes. */
  readonly lasting: boolean;
}

/**
 * The page's files by the path at which they are served. They are all read here, once: a path that is not among them
 * is no file, whatever it looks like. Empty where the page is not built.
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of namesIn(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const shrunk = SHRINKS.test(type) ? new Uint8Array(gzipSync(bytes)) : bytes;
    const path = `/${name.split(sep).join('/')}`;
    files.set(path, {
      ...{ type, bytes, gzipped: shrunk.length < bytes.length ? shrunk : null },
      tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
      lasting: path.startsWith('/assets/'),
    });
  }
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
