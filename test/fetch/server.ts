import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { FetchOptions } from '../../src/fetch/options.ts';

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback that plays what it is told, one play a path, and remembers what it was asked. */
export class StageServer {
  /** Paths with their hosts in the order asked, `paper.test /a`. */
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  /** Most requests that were under way at once, by host. */
  readonly together = new Map<string, number>();
  private readonly under = new Map<string, number>();
  private readonly plays = new Map<string, Play>();
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((request, response) => this.answer(request, response));

  static async open(): Promise<StageServer> {
    const stage = new StageServer();
    stage.server.on('connection', (socket) => {
      stage.sockets.add(socket);
      socket.on('error', () => {}).on('close', () => stage.sockets.delete(socket));
    });
    stage.server.listen(0, '127.0.0.1');
    await once(stage.server, 'listening');
    return stage;
  }

  /** @param host any name: the tests' resolver leads all of `.test` here */
  address(path: string, host = 'paper.test'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  on(path: string, play: Play): this {
    this.plays.set(path, play);
    return this;
  }

  /** Forgets plays and what was asked, for the next test. */
  clear(): void {
    this.plays.clear();
    this.asked.length = 0;
    this.headers.length = 0;
    this.together.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    this.asked.push(`${host} ${request.url}`);
    this.headers.push(request.headers);
    const under = (this.under.get(host) ?? 0) + 1;
    this.under.set(host, under);
    this.together.set(host, Math.max(under, this.together.get(host) ?? 0));
    response.on('close', () => this.under.set(host, (this.under.get(host) ?? 1) - 1));
    const play = this.plays.get(`${host}${request.url}`) ?? this.plays.get(request.url ?? '');
    if (play !== undefined) play(request, response);
    else response.writeHead(404).end('nothing here');
  }
}

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Play =>
  text(`<!doctype html><html><head><title>${body}</title></head><body><p>${body}</p></body></html>`, {
    'content-type': 'text/html; charset=utf-8',
    ...headers,
  });

export const text =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Play =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
  };

export const leads =
  (to: string, status = 302): Play =>
  (_request, response) => {
    response.writeHead(status, { location: to }).end();
  };

/** What the tests' names stand for. Nothing here leaves the machine. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inner.test': ['10.1.2.3'],
  'metadata.test': ['169.254.169.254'],
  'six.test': ['fd00::1'],
  'mixed.test': ['10.1.2.3', '127.0.0.1'],
};

/** Limits so short that a test of one takes no time, and names that lead to the stage server. */
export const QUICK: FetchOptions = {
  version: '9.9.9',
  allowLoopback: true,
  delayMs: 0,
  maxWaitMs: 300,
  connectMs: 300,
  silenceMs: 250,
  wholeMs: 600,
  maxBytes: 2 * 1024 * 1024,
  proxies: { http: '', https: '', none: '' },
  resolve: async (name) => {
    const ips = NAMES[name] ?? (name.endsWith('.test') ? ['127.0.0.1'] : []);
    if (ips.length === 0) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    return ips.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  },
};
