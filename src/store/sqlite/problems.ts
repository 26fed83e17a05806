import { type CollectionProblem, type Meanings, problemFrom } from '../problem.ts';

/** What SQLite's result codes (https://www.sqlite.org/rescode.html) mean to a user, and what to do. */
const MEANINGS: Meanings = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'locked',
    'is locked: another program is writing to it. Wait for that to end, and try again',
  ],
  [
    /^SQLITE_FULL/,
    'full',
    'could not be written: the disk is full. Nothing that was added before is lost: free some space, and try again',
  ],
  [
    /^SQLITE_(READONLY|PERM|AUTH)/,
    'read-only',
    'can only be read: give yourself the right to write to the file and its folder, or name another collection with -c',
  ],
  [/^SQLITE_NOTADB/, 'not-a-collection', 'is not a collection, nor any SQLite database: name another file with -c'],
  [
    /^SQLITE_CORRUPT/,
    'damaged',
    'is damaged. Take a copy of it, then restore a backup, or add the pages to a new collection',
  ],
  [/^SQLITE_CANTOPEN/, 'no-folder', 'could not be opened: see that its folder exists and that you may write there'],
  [
    /^SQLITE_IOERR_WRITE|^SQLITE_IOERR_(FSYNC|TRUNCATE|SHM)/,
    'full',
    'could not be written: the disk refused, because it is full, a size limit is reached, or it fails. Nothing that was added before is lost: free some space, and try again',
  ],
  [
    /^SQLITE_IOERR/,
    'damaged',
    'could not be read or written: the disk reports an error. See that it is still there and healthy',
  ],
];

/** @param path the collection's file @returns undefined where the error is not SQLite's */
export function problemOf(error: unknown, path: string): CollectionProblem | undefined {
  return problemFrom(error, path, MEANINGS);
}
