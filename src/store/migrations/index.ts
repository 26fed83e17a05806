import type { Db, Dialect } from '../dialect.ts';
import { collection } from './0001-collection.ts';
import { quantities } from './0002-quantities.ts';
import { captures } from './0003-captures.ts';
import { finds } from './0004-finds.ts';
import { judgements } from './0005-judgements.ts';
import { links } from './0006-links.ts';
import { watched } from './0007-watched.ts';

/** One step from an older schema to a newer one. Once released, a migration never changes: only new ones are added. */
export interface Migration {
  readonly name: string;
  /** Its SQL, statement by statement, in the words of one database. */
  readonly statements: (dialect: Dialect) => readonly string[];
  /** Fills what it made from what the collection holds; called once the schema is this version's, in the same transaction. */
  readonly fill?: (db: Db) => Promise<void>;
}

/** Every migration, in the order in which they are applied. Append only. */
export const MIGRATIONS: readonly Migration[] = [collection, quantities, captures, finds, judgements, links, watched];
