import { CollectionProblem } from '../problem.ts';

/** A collection in a PostgreSQL database: how to reach the server, and the schema that holds the collection's tables. */
export interface PostgresAddress {
  /** What `pg` connects to. */
  readonly connection: string;
  /** The collection's name in the database. */
  readonly schema: string;
  /** The address without its password, for messages. */
  readonly shown: string;
}

/** The collection's name where the address gives none. */
const DEFAULT = 'hearsay';

export const isPostgres = (name: string): boolean => /^postgres(ql)?:\/\//.test(name);

/**
 * Reads `postgres://user@host/database#collection`; `hearsay` where no collection is named.
 * @throws CollectionProblem where it is no address, or the name would need quoting everywhere it is used
 */
export function postgresAddress(name: string): PostgresAddress {
  const shown = name.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1:…@');
  const [connection, schema = DEFAULT] = name.split('#', 2);
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(schema)) {
    const message = `${shown}: name the collection after # with small letters, digits and _, at most 40: …/database#evacuation`;
    throw new CollectionProblem('missing', message);
  }
  return { connection, schema, shown };
}
