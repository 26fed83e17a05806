import { createHash } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Page } from '../model/index.ts';

/** The most bytes that a page may have: 64 MiB. The longest articles have a few hundred kilobytes. */
export const PAGE_LIMIT = 64 * 1024 * 1024;

/** File name endings that a folder is searched for. A file that is named itself may have any. */
const PAGE_ENDING = /\.(?:txt|text|html?|xhtml)$/i;

/** A path that could not be opened. `message` names the path and says what to do. */
export interface OpenFailure {
  readonly path: string;
  readonly message: string;
}

/** Whether an item of `openPages` is a failure. */
export function isFailure(opened: Page | OpenFailure): opened is OpenFailure {
  return 'message' in opened;
}

/**
 * Opens what the user named: files, folders (searched to the bottom for text and HTML files, in the order of their
 * names, following no linked folder), and `-` for standard input. Gives one `Page` or `OpenFailure` after another, so
 * that only one page is in memory; a path that can't be read never stops the rest, and nothing is thrown.
 * An empty file is a failure here; what its bytes are is for `readPage` to say.
 */
export async function* openPages(
  paths: readonly string[],
  stdin: Readable = process.stdin,
): AsyncGenerator<Page | OpenFailure, void, undefined> {
  for (const path of paths) {
    if (path === '-') yield await fromStream(stdin);
    else yield* fromPath(path);
  }
}

async function* fromPath(path: string): AsyncGenerator<Page | OpenFailure, void, undefined> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    yield failure(path, error);
    return;
  }
  if (!stats.isDirectory()) {
    yield await fromFile(path, stats);
    return;
  }
  let found = false;
  for await (const item of fromFolder(path)) {
    found = true;
    yield item;
  }
  if (!found)
    yield {
      path,
      message: `${path}: the folder holds no .txt or .html page; name the files themselves if they end otherwise`,
    };
}

async function* fromFolder(folder: string): AsyncGenerator<Page | OpenFailure, void, undefined> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield failure(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* fromFolder(path);
    else if (PAGE_ENDING.test(entry.name)) {
      try {
        const stats = await stat(path);
        if (!stats.isDirectory()) yield await fromFile(path, stats);
      } catch (error) {
        yield failure(path, error);
      }
    }
  }
}

async function fromFile(path: string, stats: Stats): Promise<Page | OpenFailure> {
  if (stats.isSocket()) return { path, message: `${path}: is a socket, not a file` };
  if (stats.size > PAGE_LIMIT) return tooLarge(path, stats.size);
  try {
    const file = await open(path, 'r');
    return await gather(path, file.createReadStream({ highWaterMark: 1 << 20 }));
  } catch (error) {
    return failure(path, error);
  }
}

async function fromStream(stream: Readable): Promise<Page | OpenFailure> {
  try {
    return await gather('-', stream);
  } catch (error) {
    return failure('-', error);
  }
}

/** Reads a stream to its end, or up to the limit: a pipe or device says no size beforehand. */
async function gather(path: string, stream: AsyncIterable<Uint8Array | string>): Promise<Page | OpenFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > PAGE_LIMIT) return tooLarge(path, size);
    chunks.push(bytes);
  }
  if (size === 0) {
    const what = path === '-' ? 'standard input is empty; pipe a page into it' : 'the file is empty; capture it again';
    return { path, message: `${path}: ${what}` };
  }
  const bytes = Buffer.concat(chunks, size);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

function tooLarge(path: string, size: number): OpenFailure {
  const mega = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;
  return {
    path,
    message: `${path}: is larger than ${mega(PAGE_LIMIT)} (${mega(size)} or more), which no page is; split it into pages`,
  };
}

const MEANING: Record<string, string> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'you may not read it; change its permissions',
  EPERM: 'you may not read it; change its permissions',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  ELOOP: 'its links lead in a circle; name the file itself',
  ENAMETOOLONG: 'the path is too long; check it',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and try again',
  EIO: 'the disk could not be read; try again, then check the disk',
};

function failure(path: string, error: unknown): OpenFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return { path, message: `${path}: ${MEANING[code ?? ''] ?? `can't be read (${message})`}` };
}
