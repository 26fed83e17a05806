import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

const INDEX = `<!doctype html><title>Hearsay</title>${'<p>one page</p>'.repeat(200)}`;

describe("the page's files", () => {
  let served: Served;
  beforeAll(async () => {
    const outer = mkdtempSync(join(tmpdir(), 'hearsay-page-'));
    const folder = join(outer, 'web');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), INDEX);
    writeFileSync(join(folder, 'assets/index-B4xQ12aZ.js'), 'let one = 1;');
    writeFileSync(join(folder, 'assets/index.php'), 'of a kind that is not served');
    writeFileSync(join(outer, 'secret.txt'), 'secret');
    served = await serve({ pageFolder: folder });
  });
  afterAll(() => served.close());

  it('are served with their types; what has a hash in its name for good', async () => {
    const script = await fetch(`${served.address}/assets/index-B4xQ12aZ.js`);
    expect([script.status, await script.text()]).toEqual([200, 'let one = 1;']);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-security-policy')).toContain("script-src 'self'");
    const index = await fetch(`${served.address}/`);
    expect(index.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(served.address, { headers: { 'If-None-Match': index.headers.get('etag') as string } });
    expect(again.status).toBe(304);
  });

  it('answer every view, so that its address leads back to it', async () => {
    for (const path of ['/', '/actors/some-one', '/claims/12?side=a', '/index.html']) {
      const answer = await fetch(served.address + path);
      expect([answer.status, await answer.text()]).toEqual([200, INDEX]);
    }
  });

  it('are sent small to who can read that', async () => {
    const answer = await served.raw('GET / HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n');
    expect(answer.toLowerCase()).toContain('content-encoding: gzip');
    expect(answer.length).toBeLessThan(INDEX.length + 400);
    expect(await (await fetch(served.address)).text()).toBe(INDEX);
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/index.php',
    '/assets/gone.js',
  ])('are all that is served: not %s', async (path) => {
    const answer = await served.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toContain('HTTP/1.1 404');
    expect(answer).not.toMatch(/^secret/m);
  });
});
