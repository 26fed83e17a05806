import type { Dirent, Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Page } from '../model/index.ts';
import { pagesIn } from './contents.ts';
import { expand, isGlob } from './glob.ts';
import { isReadable } from './medium.ts';
import { failure, type OpenFailure } from './source.ts';

/**
 * Opens what the user named: files of any medium, folders (searched to the bottom for names that end as pages and
 * archives do, in the order of the names, following no linked folder), patterns such as `*.html`, and `-` for standard input. What is
 * packed (ZIP, WACZ, WARC, gzip, what is attached to a mail) gives its pages. Gives one `Page` or `OpenFailure` after another, so
 * that only one page is in memory; a path that can't be read never stops the rest, and nothing is thrown.
 * An empty file is a failure here; what its bytes are is for `readPage` to say.
 */
export async function* openPages(
  paths: readonly string[],
  stdin: Readable = process.stdin,
): AsyncGenerator<Page | OpenFailure, void, undefined> {
  for (const path of paths) {
    if (path === '-') yield* pagesIn({ path, bytes: bytesOf(stdin), depth: 0 });
    else yield* fromPath(path);
  }
}

async function* fromPath(path: string): AsyncGenerator<Page | OpenFailure, void, undefined> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    if (isGlob(path)) yield* fromGlob(path);
    else yield failure(path, error);
    return;
  }
  if (!stats.isDirectory()) {
    yield* fromFile(path, stats);
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
      message: `${path}: the folder holds no page of a kind that is read here; name the files themselves if they end otherwise`,
    };
}

async function* fromGlob(pattern: string): AsyncGenerator<Page | OpenFailure, void, undefined> {
  const paths = await expand(pattern);
  if (paths.length === 0) yield { path: pattern, message: `${pattern}: no file has such a name; check the pattern` };
  for (const path of paths) yield* fromPath(path);
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
    else if (isReadable(entry.name)) {
      let stats: Stats;
      try {
        stats = await stat(path);
      } catch (error) {
        yield failure(path, error);
        continue;
      }
      if (!stats.isDirectory()) yield* fromFile(path, stats);
    }
  }
}

async function* fromFile(path: string, stats: Stats): AsyncGenerator<Page | OpenFailure, void, undefined> {
  if (stats.isSocket()) {
    yield { path, message: `${path}: is a socket, not a file` };
    return;
  }
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (error) {
    yield failure(path, error);
    return;
  }
  const stream = file.createReadStream({ highWaterMark: 1 << 20 });
  yield* pagesIn({ path, bytes: bytesOf(stream), depth: 0, ...(stats.isFile() && { file: path, size: stats.size }) });
  stream.destroy();
}

/** A stream's bytes; some streams give text. */
async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
