import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
import Database from 'libsql';
import type { Db } from '../dialect.ts';
import type { Tables } from '../tables.ts';

export type Raw = InstanceType<typeof Database>;

/** How long a statement waits for another process's lock. */
const BUSY_MS = 5000;
/** Compiled statements kept; the store's own queries are fewer. */
const STATEMENTS = 200;

/** Opens a database file, making it where there is none. @param name a path, `:memory:` or a `file:` address */
export function connect(name: string, busyMs = BUSY_MS): Raw {
  return new Database(name, { timeout: busyMs });
}

/** A query builder over a connection, whose statements are compiled once. */
export function builder(raw: Raw): Db {
  return new Kysely<Tables>({ dialect: new ImmediateDialect({ database: new Prepared(raw) }) });
}

/** Keeps compiled statements: compiling costs more than running for the small inserts that `add` makes. */
class Prepared implements SqliteDatabase {
  private readonly raw: Raw;
  private readonly kept = new Map<string, SqliteStatement>();

  constructor(raw: Raw) {
    this.raw = raw;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.kept.get(sql);
    if (known !== undefined) return known;
    const statement = this.raw.prepare(sql) as unknown as SqliteStatement;
    if (this.kept.size >= STATEMENTS) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(sql, statement);
    return statement;
  }

  close(): void {
    this.kept.clear();
    this.raw.close();
  }

  get inTransaction(): boolean {
    return this.raw.inTransaction;
  }
}

class ImmediateDialect extends SqliteDialect {
  private readonly database: Prepared;

  constructor(config: { database: Prepared }) {
    super(config);
    this.database = config.database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.database);
  }
}

/**
 * Takes the write lock when a transaction begins, so that it waits its turn there: a deferred one that has read can't
 * wait for another writer any more, it can only fail.
 */
class ImmediateDriver extends SqliteDriver {
  private readonly database: Prepared;

  constructor(database: Prepared) {
    super({ database });
    this.database = database;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const mode = settings?.accessMode === 'read only' ? 'deferred' : 'immediate';
    await connection.executeQuery(CompiledQuery.raw(`begin ${mode}`));
  }

  /** A full disk makes SQLite end the transaction itself; to end it again would hide that error behind another. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
}
