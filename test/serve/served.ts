import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOf } from '../../src/serve/app.ts';
import type { Hands } from '../../src/serve/jobs/hands.ts';
import { Jobs } from '../../src/serve/jobs/jobs.ts';
import { LIMITS, type Limits } from '../../src/serve/limits.ts';
import { listen } from '../../src/serve/listen.ts';
import { type Collection, type Findings, openCollection } from '../../src/store/index.ts';
import { findingsOf, LATER, never, TWO_REPORTS, UNDATED } from '../store/findings.ts';

export const VERSION = '9.9.9';

// biome-ignore lint/suspicious/noExplicitAny: whatever the server answers; the tests say what it must be
type Json = any;

/** A collection that is served on a free port, with small pages in it. */
export interface Served {
  readonly address: string;
  readonly port: number;
  readonly collection: Collection;
  readonly folder: string;
  /** `GET` of a path, as JSON. */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; json: Json }>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; json: Json }>;
  /** Sends bytes as they are, and gives what comes back until the server ends the connection. */
  raw(request: string, ms?: number): Promise<string>;
  close(): Promise<void>;
}

export interface Setting {
  readonly findings?: readonly Findings[];
  readonly token?: string;
  readonly host?: string;
  readonly hands?: Hands;
  readonly limits?: Partial<Limits>;
  readonly pageFolder?: string;
}

/** Pages with a denial, an accusation, a statement without words, and a report without a date. */
export const pages = () => [
  findingsOf('town/two.txt', TWO_REPORTS),
  findingsOf('later.txt', LATER),
  findingsOf('undated.txt', UNDATED),
];

const noHands: Hands = {
  work: () => Promise.reject(new Error('is not asked for in this test')),
  close: async () => {},
};

export async function serve(setting: Setting = {}): Promise<Served> {
  const { findings = pages(), token = null, host = '127.0.0.1', hands = noHands, pageFolder = '/nowhere' } = setting;
  const limits = { ...LIMITS, ...setting.limits };
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'));
  const collection = await openCollection(join(folder, 'c.db'), { version: VERSION, create: true });
  for (const each of findings) await collection.add(each, never);
  const jobs = new Jobs(hands, limits);
  const app = appOf({ collection, jobs, version: VERSION }, { host, token, limits, pageFolder });
  const listening = await listen(app, host, 0, limits);
  const port = Number(new URL(listening.address).port);
  const answered = async (path: string, init: RequestInit) => {
    const answer = await fetch(listening.address + path, init);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, json: text === '' ? null : JSON.parse(text) };
  };
  return {
    ...{ address: listening.address, port, collection, folder },
    get: (path, headers = {}) => answered(path, { headers }),
    post: (path, body, headers = {}) =>
      answered(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    raw: (request, ms = 5000) => exchange(port, request, ms),
    close: async () => {
      await listening.close();
      await jobs.close();
      await collection.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function exchange(port: number, request: string, ms: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const late = setTimeout(() => socket.destroy(), ms);
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(late);
      resolve(answer);
    });
  });
}
