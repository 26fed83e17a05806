import { createHash } from 'node:crypto';
import type { Capture, Page } from '../model/index.ts';

/** The most bytes that a page may have: 64 MiB. The longest articles have a few hundred kilobytes. */
export const PAGE_LIMIT = 64 * 1024 * 1024;

/** Bytes on their way to become a page, or pages: a file, standard input, an entry of a ZIP file, a record of an archive. */
export interface Source {
  /** As a user would name it: `box.zip#folder/a.html` is an entry of a ZIP file. */
  readonly path: string;
  /** Read once, from their start. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** How many bytes there are, where that is known before. */
  readonly size?: number;
  /** How many containers it lies in. */
  readonly depth: number;
  /** The file's path on this machine, where it is a plain file that can be read at any place. */
  readonly file?: string;
  readonly capture?: Capture;
}

/** A path that could not be opened, or not wholly. `message` names the path and says what to do. */
export interface OpenFailure {
  readonly path: string;
  readonly message: string;
  /** Set where nothing failed and the message only says what was left out, and why. */
  readonly note?: true;
}

/** Whether an item of `openPages` is a failure or a note. */
export function isFailure(opened: Page | OpenFailure): opened is OpenFailure {
  return 'message' in opened;
}

/** A page of these bytes, under their SHA-256. */
export function pageOf(path: string, bytes: Uint8Array, capture?: Capture): Page {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, sha256, bytes, ...(capture && { capture }) };
}

/** Reads a source to its end, or up to the limit: a pipe, device or packed file says no size beforehand. */
export async function gather({ path, bytes, capture, size: stated = 0 }: Source): Promise<Page | OpenFailure> {
  if (stated > PAGE_LIMIT) return tooLarge(path, stated);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > PAGE_LIMIT) return tooLarge(path, size);
      chunks.push(chunk);
    }
  } catch (error) {
    return failure(path, error);
  }
  if (size === 0) {
    const what = path === '-' ? 'standard input is empty; pipe a page into it' : 'the file is empty; capture it again';
    return { path, message: `${path}: ${what}` };
  }
  return pageOf(path, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size), capture);
}

/** The failure of a path that holds more bytes than any page. */
export function tooLarge(path: string, size: number): OpenFailure {
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
  ERR_INVALID_ARG_VALUE: 'the path holds a character that no path can; check it',
};

/** The failure of a path that could not be read, in words for people. */
export function failure(path: string, error: unknown): OpenFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return { path, message: `${path}: ${MEANING[code ?? ''] ?? `can't be read (${message})`}` };
}
