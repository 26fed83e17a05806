import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { KeptCollection } from '../kept.ts';
import { migrate, schema } from '../migrate.ts';
import type { OpenOptions } from '../open.ts';
import { CollectionProblem } from '../problem.ts';
import { builder, connect, type Raw } from './connection.ts';
import { APPLICATION_ID, SqliteCollectionDialect } from './dialect.ts';
import { problemOf } from './problems.ts';

/** Opens the collection in one SQLite file. @throws CollectionProblem */
export async function openSqlite(path: string, options: Required<OpenOptions>): Promise<KeptCollection> {
  const { create, migrations, version, now, onBackup, busyMs } = options;
  checkFile(path, create);
  try {
    const raw = create || writable(path) ? connect(path, busyMs) : connectReadOnly(path, busyMs);
    const dialect = new SqliteCollectionDialect(path, raw);
    const db = builder(raw);
    const exists = isCollection(path, raw);
    guard(raw);
    if (create || !exists) await writeAhead(raw, busyMs);
    await migrate(db, exists, { dialect, migrations, where: path, version, now, onBackup });
    const close = async () => {
      oneFile(raw);
      await db.destroy();
      if (raw.open) raw.close();
    };
    return new KeptCollection({ name: path, db, dialect, schema: schema(migrations, dialect), now, close });
  } catch (error) {
    throw problemOf(error, path) ?? error;
  }
}

function checkFile(path: string, create: boolean): void {
  if (!existsSync(path)) {
    const folder = dirname(path);
    if (!create) {
      throw new CollectionProblem(
        'missing',
        `${path}: no such collection. Make one with: hearsay add -c ${path} FILE…`,
      );
    }
    if (!existsSync(folder))
      throw new CollectionProblem('no-folder', `${path}: the folder ${folder} does not exist. Make it first`);
  } else if (!statSync(path).isFile()) {
    throw new CollectionProblem(
      'not-a-collection',
      `${path} is not a file, so it is not a collection: name another with -c`,
    );
  }
}

/** Whether the database holds a collection; false where it is empty, as a kill while it was made can leave it. */
function isCollection(path: string, raw: Raw): boolean {
  const [{ application_id: id }] = raw.pragma('application_id') as [{ application_id: number }];
  const tables = raw.prepare('select name from sqlite_master').all() as { name: string }[];
  if (tables.length === 0) return false;
  if (id === APPLICATION_ID) return true;
  const message = `${path} is an SQLite database, but not a collection of Hearsay: name another file with -c`;
  throw new CollectionProblem('not-a-collection', message);
}

function writable(path: string): boolean {
  try {
    for (const needed of [path, dirname(path)]) accessSync(needed, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a file that we have no right to write. One that a killed writer left in write-ahead mode can be read there only
 * as immutable, which is safe where no log stands beside it.
 */
function connectReadOnly(path: string, busyMs: number): Raw {
  const address = pathToFileURL(path).href;
  const raw = connect(`${address}?mode=ro`, busyMs);
  try {
    raw.prepare('select name from sqlite_master limit 1').all();
    return raw;
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_CANTOPEN' || existsSync(`${path}-wal`)) throw error;
    raw.close();
    return connect(`${address}?immutable=1`, busyMs);
  }
}

/** A collection may come from strangers: its schema may call nothing, and its triggers can't be passed by a replace. */
function guard(raw: Raw): void {
  for (const setting of ['foreign_keys = on', 'recursive_triggers = on', 'trusted_schema = off']) {
    raw.prepare(`pragma ${setting}`).all();
  }
}

/**
 * Lets readers go on while we write, and makes every commit reach the disk before it returns.
 * The switch does not wait for others by itself.
 */
async function writeAhead(raw: Raw, busyMs: number): Promise<void> {
  const until = Date.now() + busyMs;
  while (true) {
    try {
      raw.prepare('pragma journal_mode = wal').all();
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || Date.now() > until) throw error;
      await sleep(20);
    }
  }
  raw.prepare('pragma synchronous = full').all();
}

/**
 * Folds the write-ahead log into the file, so that a closed collection is one file, which a read-only folder can hold.
 * Where another process has it open, or the disk is full, the log stays: nothing is lost by that.
 */
function oneFile(raw: Raw): void {
  try {
    raw.prepare('pragma busy_timeout = 0').all();
    raw.prepare('pragma journal_mode = delete').all();
  } catch {
    // The next one to close it will do so.
  }
}
