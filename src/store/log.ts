import { canonical, type Json, sha256 } from './canonical.ts';
import type { Db, Dialect } from './dialect.ts';

/** What an entry of the evidence log tells of. */
export type EntryKind = 'collection' | 'migration' | 'page' | 'path' | 'report' | 'extraction' | 'judgement';

/** One entry of the evidence log: append-only, each chained to the one before by its hash. */
export interface Entry {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly kind: string;
  /** What it is about: a page's SHA-256, a report's id, a migration's name. */
  readonly subject: string;
  /** Canonical JSON. */
  readonly payload: string;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export const NO_ENTRY = { number: 0, hash: '0'.repeat(64) } as const;

/** The SHA-256 over number, time, kind, subject, previous hash and payload, each in UTF-8 and followed by a line feed. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { number, time, kind, subject, previous, payload } = entry;
  return sha256([number, time, kind, subject, previous, payload, ''].join('\n'));
}

/** The newest entry's number and hash. */
export async function logHead(db: Db): Promise<{ readonly number: number; readonly hash: string }> {
  const head = await db.selectFrom('log').select(['number', 'hash']).orderBy('number', 'desc').limit(1).execute();
  return head[0] ?? NO_ENTRY;
}

/** Gathers the entries of one transaction, and writes them at its end. */
export class LogWriter {
  private readonly entries: Entry[] = [];
  private last: { readonly number: number; readonly hash: string };
  private readonly time: string;

  private constructor(head: { readonly number: number; readonly hash: string }, time: string) {
    this.last = head;
    this.time = time;
  }

  /** @param db the transaction that the entries belong to @param time ISO 8601, of every entry */
  static async begin(db: Db, dialect: Dialect, time: string): Promise<LogWriter> {
    await dialect.lockLog(db);
    return new LogWriter(await logHead(db), time);
  }

  add(kind: EntryKind, subject: string, payload: Json): void {
    const { number, hash: previous } = this.last;
    const entry = { number: number + 1, time: this.time, kind, subject, payload: canonical(payload), previous };
    const full = { ...entry, hash: entryHash(entry) };
    this.entries.push(full);
    this.last = full;
  }

  async write(db: Db): Promise<void> {
    for (let i = 0; i < this.entries.length; i += 100) {
      await db
        .insertInto('log')
        .values(this.entries.slice(i, i + 100))
        .execute();
    }
  }
}
