import type { Expression, Kysely, SqlBool } from 'kysely';
import type { Span } from '../model/index.ts';
import type { CollectionProblem } from './problem.ts';
import type { Tables } from './tables.ts';
import type { Sought } from './words.ts';

export type Db = Kysely<Tables>;

/** The words of a column's type, where databases differ. */
export interface ColumnTypes {
  /** A whole number that the database counts up: the primary key. */
  readonly key: string;
  /** A whole number of 64 bits. */
  readonly integer: string;
  /** A 64-bit binary fraction. */
  readonly real: string;
  readonly bytes: string;
  /** What follows the closing bracket of a table. */
  readonly end: string;
  /** The same for a table that is kept in the order of its primary key. */
  readonly clustered: string;
}

/** A report in which all that was sought is found, and where: ascending, never overlapping. */
export interface TextHit {
  readonly report: number;
  readonly spans: readonly Span[];
}

/** All that differs between one database and another. What is not here is plain SQL that both speak. */
export interface Dialect {
  readonly types: ColumnTypes;
  /** What marks a new database as a collection. */
  readonly mark: readonly string[];
  /** A column of bytes as the driver gives it. */
  bytes(value: unknown): Uint8Array;
  /** DDL that lets nobody update or delete a table's rows. */
  appendOnly(table: string): readonly string[];
  /** DDL of what full-text search over reports and statements needs. */
  searchTables(): readonly string[];
  indexReport(db: Db, report: number, text: string): Promise<void>;
  indexStatements(db: Db, statements: readonly { readonly number: number; readonly text: string }[]): Promise<void>;
  /** Reports with all that is sought, best first. */
  reportHits(db: Db, sought: readonly Sought[], limit: number, offset: number): Promise<TextHit[]>;
  /** Holds for a statement whose words hold all that is sought; `statements.number` is in scope. */
  statementMatches(sought: readonly Sought[]): Expression<SqlBool>;
  /** Whether the database holds this collection's tables. */
  isCollection(db: Db): Promise<boolean>;
  /** Keeps others from making or migrating the collection until the transaction ends. */
  lockSchema(db: Db): Promise<void>;
  /** Keeps other writers from appending to the log until the transaction ends. */
  lockLog(db: Db): Promise<void>;
  /** What the database itself, or its schema against `expected` DDL, shows to be wrong; null where nothing is. */
  fault(db: Db, expected: readonly string[]): Promise<string | null>;
  /** A copy of the whole collection as it stands, before it is migrated. Returns where it is, for the user. */
  backUp(label: string): Promise<string>;
  /** The clear problem behind an error of the driver; undefined where it is none of the database's. */
  problem(error: unknown): CollectionProblem | undefined;
}
