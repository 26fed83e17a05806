import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Db } from '../dialect.ts';
import { KeptCollection } from '../kept.ts';
import { migrate, schema as schemaOf } from '../migrate.ts';
import type { OpenOptions } from '../open.ts';
import { CollectionProblem } from '../problem.ts';
import type { Tables } from '../tables.ts';
import { postgresAddress } from './address.ts';
import { PostgresCollectionDialect } from './dialect.ts';
import { problemOf } from './problems.ts';

/** The type number of `bigint` in PostgreSQL's catalogue. */
const INT8 = 20;

/** Connections to the server: `serve` reads on several while one writes. */
const CONNECTIONS = 4;

/** Opens the collection in one schema of a PostgreSQL database. @throws CollectionProblem */
export async function openPostgres(name: string, options: Required<OpenOptions>): Promise<KeptCollection> {
  const { create, migrations, version, now, onBackup, busyMs } = options;
  const address = postgresAddress(name);
  const { connection, schema, shown } = address;
  const pool = new pg.Pool({
    connectionString: connection,
    max: CONNECTIONS,
    options: `-c search_path=${schema} -c lock_timeout=${busyMs} -c synchronous_commit=on`,
    // Counts and row numbers stay far below 2^53, so that they can be numbers, as SQLite gives them.
    types: {
      getTypeParser: ((type: number, format?: 'text') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it would end the process; the next query tells of it.
  pool.on('error', () => {});
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const dialect = new PostgresCollectionDialect(address, db);
  try {
    const exists = await dialect.isCollection(db);
    if (!exists && !create) {
      throw new CollectionProblem(
        'missing',
        `${shown}: no such collection. Make one with: hearsay add -c ${shown} FILE…`,
      );
    }
    if (!exists) await makeSchema(db, schema);
    await migrate(db, exists, { dialect, migrations, where: shown, version, now, onBackup });
  } catch (error) {
    await db.destroy();
    throw problemOf(error, shown) ?? error;
  }
  return new KeptCollection({
    name: shown,
    db,
    dialect,
    schema: schemaOf(migrations, dialect),
    now,
    close: () => db.destroy(),
  });
}

/** Two who make it at once may both fail to find it: the second one's failure is that it stands. */
async function makeSchema(db: Db, schema: string): Promise<void> {
  try {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== '23505' && code !== '42P06') throw error;
  }
}
