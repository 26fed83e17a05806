import type { Collection } from './collection.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { isPostgres } from './postgres/address.ts';
import { openSqlite } from './sqlite/open.ts';

export interface OpenOptions {
  /** The version of Hearsay that opens, which migrations are signed with. */
  readonly version: string;
  /** Make the collection where there is none, and mean to write to it. */
  readonly create?: boolean;
  /** Told where the backup copy is, before an older collection is migrated. */
  readonly onBackup?: (path: string) => void;
  /** How long to wait for another writer, in milliseconds. */
  readonly busyMs?: number;
  /** The schema; another one only in tests. */
  readonly migrations?: readonly Migration[];
  /** The time, ISO 8601 in UTC. */
  readonly now?: () => string;
}

/**
 * Opens a collection: the SQLite file of that path, or `postgres://user@host/database#collection`. An older version's is backed up and migrated.
 * @throws CollectionProblem where there is none, it is none, a newer version made it, or it can't be read
 */
export async function openCollection(name: string, options: OpenOptions): Promise<Collection> {
  const { version, create = false, onBackup = () => {}, busyMs = 5000 } = options;
  const { migrations = MIGRATIONS, now = () => new Date().toISOString() } = options;
  const all = { version, create, onBackup, busyMs, migrations, now };
  if (!isPostgres(name)) return openSqlite(name, all);
  // Loaded only where it is asked for: a collection in a file needs nothing of it.
  const { openPostgres } = await import('./postgres/open.ts');
  return openPostgres(name, all);
}
