import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openCollection } from '../../src/store/index.ts';
import { contract, type Place } from './contract.ts';
import { findsContract } from './finds-contract.ts';
import { judgementsContract } from './judgements-contract.ts';
import { linksContract } from './links-contract.ts';

const make = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
  const file = join(folder, 'a collection.db');
  return {
    open: () => openCollection(file, { version: '1.0.0', create: true }),
    tamper: async (...statements) => {
      const raw = new Database(file, { timeout: 1000 });
      raw.exec('pragma recursive_triggers = on');
      for (const statement of statements)
        raw.exec(statement.replace("bytes = '0123'", "bytes = x'0123'").replace(/, ''\)$/, ", x'')"));
      raw.close();
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

contract('SQLite', make);
findsContract('SQLite', make);
judgementsContract('SQLite', make);
linksContract('SQLite', make);
