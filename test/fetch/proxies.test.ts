import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/fetch/index.ts';
import { html, QUICK, StageServer } from './server.ts';

let stage: StageServer;
beforeAll(async () => {
  stage = await StageServer.open();
});
afterAll(() => stage.close());

const string = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('proxies', () => {
  it('are asked for what NO_PROXY does not name, plainly for http and through a tunnel for https', async () => {
    const lines: string[] = [];
    const proxy = createServer((request, response) => {
      lines.push(`${request.method} ${request.url}`);
      if (request.url?.endsWith('/robots.txt')) response.writeHead(404).end();
      else response.end('by proxy');
    });
    proxy.on('connect', (request, socket) => {
      lines.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const proxies = { http: address, https: address, none: 'paper.test' };
    stage.on('/a', html('direct'));
    const one = new Fetcher({ ...QUICK, proxies });
    try {
      expect(string((await one.page('http://far.example/x?y')).bytes)).toBe('by proxy');
      expect(lines).toEqual(['GET http://far.example/robots.txt', 'GET http://far.example/x?y']);
      expect(string((await one.page(stage.address('/a'))).bytes)).toContain('direct');
      await expect(one.page('https://far.example/')).rejects.toMatchObject({ kind: 'unreachable' });
      expect(lines[2]).toBe('CONNECT far.example:443');
      await expect(one.page('http://169.254.169.254/')).rejects.toMatchObject({ kind: 'refused' });
      await expect(one.page('http://metadata.google.internal/')).rejects.toMatchObject({ kind: 'refused' });
      expect(lines).toHaveLength(3);
    } finally {
      await one.close();
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
