import { afterEach, describe, expect, it } from 'vitest';
import { findingsOf, never } from '../store/findings.ts';
import { type Served, serve } from './served.ts';

describe('answers', () => {
  let served: Served;
  afterEach(() => served.close());

  /** All items of a listing, part by part. */
  const walked = async (path: string, limit: number) => {
    const items: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await served.get(
        `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor && `&cursor=${cursor}`}`,
      );
      expect(json.items.length).toBeLessThanOrEqual(limit);
      items.push(...json.items);
      cursor = json.next;
    }
    return items;
  };

  it('give a listing part by part as it is given whole', async () => {
    served = await serve();
    for (const path of [
      '/api/reports',
      '/api/statements',
      '/api/statements?actor=brandt',
      '/api/search?words=bridge',
    ]) {
      const whole = (await served.get(path)).json;
      expect(whole.next).toBeNull();
      expect(whole.items.length).toBeGreaterThan(2);
      for (const limit of [1, 2, whole.items.length]) expect(await walked(path, limit)).toEqual(whole.items);
    }
  });

  it('give statements as hearsay statements --json does, with reasons only where they are asked for', async () => {
    served = await serve();
    const [first] = (await served.get('/api/statements?act=deny')).json.items;
    expect(first).toMatchObject({
      ...{ text: 'The bridge was never closed.', speaker: { name: 'Mayor Ilse Brandt', kind: 'person' } },
      ...{ outlet: 'The Varna Ledger', published: '2031-03-04', act: 'deny' },
    });
    expect(first.reasons).toBeUndefined();
    const [explained] = (await served.get('/api/statements?act=deny&explain=true')).json.items;
    expect(explained.reasons).toEqual({ act: 'it stands in brackets' });
  });

  it('take a year, a month or a day as the edge of a time', async () => {
    served = await serve();
    const texts = async (query: string) => (await served.get(`/api/statements?${query}`)).json.items.length;
    expect(await texts('since=2031-04')).toBe(1);
    expect(await texts('until=2031-03')).toBe(3);
    expect(await texts('since=2031&until=2031')).toBe(4);
  });

  it('are tagged, and not given again to who has them', async () => {
    served = await serve();
    const first = await served.get('/api/statements');
    const tag = first.headers.get('etag') as string;
    const known = (headers: Record<string, string>, path = '/api/statements') =>
      fetch(served.address + path, { headers });
    const again = await known({ 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await known({ 'If-None-Match': `"other", ${tag}` })).status).toBe(304);
    expect((await known({ 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await known({ 'If-None-Match': tag }, '/api/statements?limit=1')).status).toBe(200);
    await served.collection.add(findingsOf('more.txt', 'X | 2031-05-01\nMore\nAda (affirm): Yes.\n'), never);
    expect((await known({ 'If-None-Match': tag })).status).toBe(200);
  });

  it('count anew after every change', async () => {
    served = await serve();
    const counts = async () => (await served.get('/api/overview')).json.counts.reports;
    const acts = async () => (await served.get('/api/facets')).json.act;
    expect([await counts(), await counts()]).toEqual([4, 4]);
    const before = await acts();
    expect(await acts()).toEqual(before);
    await served.collection.add(findingsOf('more.txt', 'X | 2031-05-01\nMore\nAda (affirm): Yes.\n'), never);
    expect(await counts()).toBe(5);
    expect(await acts()).not.toEqual(before);
    expect((await served.get('/api/facets')).headers.get('content-type')).toBe('application/json');
  });

  it('never tag what went wrong', async () => {
    served = await serve();
    expect((await served.get('/api/statements?limit=0')).headers.get('etag')).toBeNull();
  });

  it("give a page's bytes to be saved, never to be shown", async () => {
    const page = 'X | 2031-05-01\n<script>alert(1)</script>\nAda (affirm): Yes.\n';
    served = await serve({ findings: [findingsOf('"evil\r\nSet-Cookie: a=b".html', page)] });
    const [{ id, page: ref }] = (await served.get('/api/reports')).json.items;
    const answer = await fetch(`${served.address}/api/reports/${id}/page`);
    expect(await answer.text()).toBe(page);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="page-${ref.sha256.slice(0, 12)}.bin"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'x-page-sha256': ref.sha256,
    });
  });

  it("let no page's script run, no frame hold ours, and no address leak", async () => {
    served = await serve();
    for (const path of ['/api/overview', '/api/nothing', '/', '/api/openapi.json']) {
      const { headers } = await fetch(served.address + path);
      const policy = headers.get('content-security-policy') as string;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('let nobody keep the server waiting', async () => {
    served = await serve({ limits: { headersMs: 200, requestMs: 400, lookMs: 50 } });
    const body = await served.raw(
      `POST /api/pages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"text":`,
    );
    expect(body).toContain('HTTP/1.1 408');
    expect(JSON.parse(body.split('\r\n\r\n')[1]).error.code).toBe('too_slow');
    const head = await served.raw('GET /api/overview HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    expect(head).toContain('too_slow');
    expect((await served.get('/api/overview')).status).toBe(200);
  });
});

describe('a token', () => {
  const token = 'a token of chance 81527';
  let served: Served;
  afterEach(() => served.close());

  it('lets programs in that know it, and nobody else', async () => {
    served = await serve({ token });
    const status = async (headers: Record<string, string>) => (await served.get('/api/overview', headers)).status;
    expect(await status({})).toBe(401);
    expect(await status({ Authorization: 'Bearer wrong' })).toBe(401);
    expect(await status({ Authorization: `Basic ${token}` })).toBe(401);
    expect(await status({ Cookie: 'hearsay=' })).toBe(401);
    expect(await status({ Cookie: `hearsay=${token}` })).toBe(401);
    expect(await status({ Authorization: `Bearer ${token}` })).toBe(200);
    expect((await served.get('/api/overview')).json.error.code).toBe('no_token');
    expect((await served.post('/api/pages', { text: 'x' })).status).toBe(401);
  });

  it('lets people in by a form, and leaves a cookie that no script reads and no other site sends', async () => {
    served = await serve({ token });
    const form = await fetch(served.address, { headers: { Accept: 'text/html' } });
    expect([form.status, form.headers.get('content-type')]).toEqual([401, expect.stringContaining('text/html')]);
    expect(await form.text()).not.toContain('<script');
    const enter = (given: string, headers = {}) =>
      fetch(`${served.address}/enter`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token: given }),
      });
    expect((await enter('wrong')).headers.get('set-cookie')).toBeNull();
    expect((await enter(token, { Origin: 'http://evil.example' })).status).toBe(403);
    const entered = await enter(token);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    const cookie = entered.headers.get('set-cookie') as string;
    expect(cookie).toMatch(/^hearsay=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(token);
    expect((await served.get('/api/overview', { Cookie: cookie.split(';')[0] })).status).toBe(200);
  });
});
