import { sql } from 'kysely';
import { sha256 } from './canonical.ts';
import type { Db, Dialect } from './dialect.ts';
import { LogWriter } from './log.ts';
import type { Migration } from './migrations/index.ts';
import { CollectionProblem } from './problem.ts';

/** DDL of the table that names the migrations applied to a collection. */
function migrationsTable({ types }: Dialect): string {
  return `create table migrations (name text not null primary key, checksum text not null, applied_at text not null,
    applied_by text not null)${types.end}`;
}

/** SHA-256 over a migration's SQL: an applied one that changed since is found by it. */
export function checksum(migration: Migration, dialect: Dialect): string {
  return sha256(migration.statements(dialect).join(';\n'));
}

/** The whole schema's DDL, in order. */
export function schema(migrations: readonly Migration[], dialect: Dialect): string[] {
  return [
    ...dialect.mark,
    migrationsTable(dialect),
    ...migrations.flatMap((migration) => migration.statements(dialect)),
  ];
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly applied_by: string;
}

/**
 * Which migrations are still to be applied.
 * @param applied in the order of their names
 * @throws CollectionProblem `newer` where a later version of Hearsay made the collection, `altered` where an applied
 * migration is not the one that this version knows
 */
function pending(
  applied: readonly Applied[],
  known: readonly Migration[],
  dialect: Dialect,
  where: string,
): Migration[] {
  for (const [i, row] of applied.entries()) {
    const migration = known[i];
    if (migration === undefined) {
      const message = `${where} was made by a newer version of Hearsay (${row.applied_by}, its migration ${row.name} is unknown here): update Hearsay to open it`;
      throw new CollectionProblem('newer', message);
    }
    if (migration.name !== row.name || checksum(migration, dialect) !== row.checksum) {
      const message = `${where} has a migration ${row.name} that this version of Hearsay does not know in that form: open it with the version that made it (${row.applied_by}), or restore a backup`;
      throw new CollectionProblem('altered', message);
    }
  }
  return known.slice(applied.length);
}

export interface Migrating {
  readonly dialect: Dialect;
  readonly migrations: readonly Migration[];
  /** The collection's name, for messages. */
  readonly where: string;
  /** This version of Hearsay. */
  readonly version: string;
  readonly now: () => string;
  /** Told where the backup copy is, before an older collection is migrated. */
  readonly onBackup: (path: string) => void;
}

/**
 * Brings a collection to this version's schema: makes a new one, or applies what is missing, in one transaction.
 * An older collection is backed up first.
 * @param exists whether the database holds a collection already
 */
export async function migrate(db: Db, exists: boolean, migrating: Migrating): Promise<void> {
  const { dialect, migrations, where, version, now, onBackup } = migrating;
  const applied = () => db.selectFrom('migrations').selectAll().orderBy('name').execute();
  if (exists) {
    const missing = pending(await applied(), migrations, dialect, where);
    if (missing.length === 0) return;
    onBackup(await dialect.backUp(version));
  }
  await db.transaction().execute(async (trx) => {
    await dialect.lockSchema(trx);
    // Another process may have made or migrated the collection since we looked.
    const made = await dialect.isCollection(trx);
    const begin = made ? [] : [...dialect.mark, migrationsTable(dialect)];
    for (const statement of begin) await sql.raw(statement).execute(trx);
    const done = await trx.selectFrom('migrations').selectAll().orderBy('name').execute();
    const missing = pending(done, migrations, dialect, where);
    const time = now();
    for (const migration of missing) {
      for (const statement of migration.statements(dialect)) await sql.raw(statement).execute(trx);
      const row = {
        name: migration.name,
        checksum: checksum(migration, dialect),
        applied_at: time,
        applied_by: version,
      };
      await trx.insertInto('migrations').values(row).execute();
    }
    if (made) for (const { fill } of missing) await fill?.(trx);
    const log = await LogWriter.begin(trx, dialect, time);
    if (!made) log.add('collection', where, { version });
    for (const migration of missing) {
      log.add('migration', migration.name, { checksum: checksum(migration, dialect), version });
    }
    await log.write(trx);
  });
}
