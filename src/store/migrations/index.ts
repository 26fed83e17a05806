import type { Dialect } from '../dialect.ts';
import { collection } from './0001-collection.ts';
import { quantities } from './0002-quantities.ts';
import { captures } from './0003-captures.ts';

/** One step from an older schema to a newer one. Once released, a migration never changes: only new ones are added. */
export interface Migration {
  readonly name: string;
  /** Its SQL, statement by statement, in the words of one database. */
  readonly statements: (dialect: Dialect) => readonly string[];
}

/** Every migration, in the order in which they are applied. Append only. */
export const MIGRATIONS: readonly Migration[] = [collection, quantities, captures];
