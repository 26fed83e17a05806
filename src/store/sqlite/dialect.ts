import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import type { CollectionProblem } from '../problem.ts';
import { connect, type Raw } from './connection.ts';
import { problemOf } from './problems.ts';
import { indexReport, indexStatements, reportHits, SEARCH_TABLES, statementMatches } from './search.ts';

/** Says in the file's header whose it is: "Hear" in ASCII. See https://www.sqlite.org/pragma.html#pragma_application_id */
export const APPLICATION_ID = 0x48656172;

/** What SQLite does in its own way, for the collection in one file. */
export class SqliteCollectionDialect implements Dialect {
  readonly types = {
    key: 'integer primary key',
    integer: 'integer',
    real: 'real',
    bytes: 'blob',
    end: ' strict',
    clustered: ' strict, without rowid',
  } as const;
  readonly mark = [`pragma application_id = ${APPLICATION_ID}`];
  readonly indexReport = indexReport;
  readonly indexStatements = indexStatements;
  readonly reportHits = reportHits;
  readonly statementMatches = statementMatches;
  private readonly path: string;
  private readonly raw: Raw;

  constructor(path: string, raw: Raw) {
    this.path = path;
    this.raw = raw;
  }

  appendOnly = (table: string): readonly string[] =>
    ['update', 'delete'].map(
      (change) =>
        `create trigger ${table}_refuses_${change} before ${change} on ${table}
          begin select raise(abort, '${table} is append-only'); end`,
    );

  /** libsql gives an ArrayBuffer. */
  bytes(value: unknown): Uint8Array {
    return new Uint8Array(value as ArrayBuffer);
  }

  searchTables = (): readonly string[] => SEARCH_TABLES;

  async isCollection(db: Db): Promise<boolean> {
    const query = sql`select 1 from sqlite_master where name = 'migrations'`;
    return (await query.execute(db)).rows.length > 0;
  }

  /** A transaction here holds the only write lock from its start. */
  async lockSchema(): Promise<void> {}
  async lockLog(): Promise<void> {}

  async fault(db: Db, expected: readonly string[]): Promise<string | null> {
    const check = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
    const [{ integrity_check: found }] = check.rows;
    if (found !== 'ok') return `SQLite finds the file damaged: ${found}`;
    return this.schemaFault(expected);
  }

  /** Compares the schema with one that is made anew: a dropped trigger would leave the log open to change. */
  private schemaFault(expected: readonly string[]): string | null {
    const fresh = connect(':memory:');
    for (const statement of expected) fresh.exec(statement);
    const shapes = (raw: Raw) => {
      const rows = raw.prepare('select name, sql from sqlite_master where sql is not null').all();
      return new Map((rows as { name: string; sql: string }[]).map(({ name, sql: ddl }) => [name, ddl]));
    };
    const [should, is] = [shapes(fresh), shapes(this.raw)];
    fresh.close();
    for (const [name, ddl] of should) {
      if (!is.has(name)) return `the schema lacks ${name}`;
      if (is.get(name) !== ddl) return `the schema's ${name} is not as it was made`;
    }
    for (const name of is.keys()) if (!should.has(name)) return `the schema has ${name}, which Hearsay did not make`;
    return null;
  }

  async backUp(label: string): Promise<string> {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const copy = `${this.path}.backup-before-${label}-${stamp}`;
    if (existsSync(copy)) throw new Error(`${copy} stands already`);
    this.raw.prepare('vacuum into ?').run([copy]);
    for (const path of [copy, dirname(copy)]) {
      const file = openSync(path, 'r');
      fsyncSync(file);
      closeSync(file);
    }
    return copy;
  }

  problem(error: unknown): CollectionProblem | undefined {
    return problemOf(error, this.path);
  }
}
