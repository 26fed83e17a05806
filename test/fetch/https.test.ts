import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Fetcher } from '../../src/fetch/index.ts';
import { article } from './articles.ts';
import { hearsay, lines } from './command.ts';
import { QUICK } from './server.ts';

/** A certificate for this machine's names that nobody trusts unless he is told to. */
const pem = (name: string) => join(import.meta.dirname, 'https', name);

let server: Server;
let folder: string;
const address = (host: string, scheme = 'https') => `${scheme}://${host}:${(server.address() as AddressInfo).port}/a`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-https-'));
  const keys = { key: readFileSync(pem('key.pem')), cert: readFileSync(pem('certificate.pem')) };
  server = createServer(keys, (request, response) => {
    if (request.url === '/a') response.writeHead(200, { 'content-type': 'text/html' }).end(article(1));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  [
    'a certificate that nobody trusts',
    () => address('localhost'),
    { kind: 'broken', message: /certificate can't be trusted/ },
  ],
  [
    'a certificate for another name',
    () => address('paper.test'),
    { kind: 'broken', message: /certificate can't be trusted/ },
  ],
  [
    'http to a port that speaks https',
    () => address('localhost', 'http'),
    { kind: 'broken', message: /broke the connection off/ },
  ],
])('%s fails', async (_what, of, { kind, message }) => {
  const fetcher = new Fetcher({ ...QUICK, resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
  await expect(fetcher.page(of())).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
  await fetcher.close();
});

it('a private address is refused before anything is said to it', async () => {
  const fetcher = new Fetcher({ ...QUICK, allowLoopback: false });
  await expect(fetcher.page(address('paper.test'))).rejects.toMatchObject({ kind: 'refused' });
  await fetcher.close();
});

it('a page comes over a connection that is trusted', async () => {
  const args = ['read', '--json', '--allow-loopback', address('localhost'), address('127.0.0.1')];
  const run = await hearsay(args, folder, { NODE_EXTRA_CA_CERTS: pem('certificate.pem') }).ended;
  expect(run.stderr).toBe('');
  expect(lines<{ page: { path: string } }>(run.stdout).map(({ page }) => page.path)).toEqual(args.slice(3));
});
