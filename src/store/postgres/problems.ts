import { type CollectionProblem, type Meanings, problemFrom } from '../problem.ts';

/**
 * What PostgreSQL's error codes (https://www.postgresql.org/docs/15/errcodes-appendix.html) and those of the network mean
 * to a user, and what to do.
 */
const MEANINGS: Meanings = [
  [/^55P03|^57014/, 'locked', 'is locked: another program is writing to it. Wait for that to end, and try again'],
  [
    /^53100|^58030/,
    'full',
    "could not be written: the server's disk is full or fails. Nothing that was added before is lost: free some space, and try again",
  ],
  [
    /^42501|^25006/,
    'read-only',
    'may not be written by this user: ask for the right to, or name another collection with -c',
  ],
  [/^3D000/, 'missing', 'names a database that does not exist: make it first (createdb)'],
  [/^28/, 'failed', 'refuses this user or password: check both'],
  [
    /^(ECONNREFUSED|ENOTFOUND|ENOENT|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN)/,
    'missing',
    "can't be reached: check the address, and that PostgreSQL runs there",
  ],
  [/^(57P0|08|ECONNRESET|EPIPE)/, 'failed', 'broke the connection: see that PostgreSQL runs, and try again'],
  [/^53/, 'failed', 'has no more room for connections or memory: try again later'],
  [/^XX00[12]/, 'damaged', 'is damaged: restore a backup'],
];

/** @param shown the collection's address without its password @returns undefined where the error is not the database's */
export function problemOf(error: unknown, shown: string): CollectionProblem | undefined {
  return problemFrom(error, shown, MEANINGS);
}
