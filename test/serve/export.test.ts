import { afterEach, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

describe('what is handed over by the server', () => {
  let served: Served;
  afterEach(() => served.close());
  const asked = (query: string) => fetch(`${served.address}/api/export?${query}`);

  it('comes as a file that no browser shows under our address', async () => {
    served = await serve();
    const answer = await asked('format=html&actor=brandt');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="hearsay-statements-brandt.html"',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const page = await answer.text();
    expect(page).toContain('The bridge was never closed.');
    expect(page).not.toContain('Who will pay');
  });

  it('has a name without anything that a header or a file could not hold', async () => {
    served = await serve();
    const answer = await asked(`format=md&words=${encodeURIComponent('bridge "\r\nSet-Cookie: a=b; ../../é')}`);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="hearsay-search-bridge-Set-Cookie-a-b-e.md"',
    );
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('gives data for statements, a dossier for all', async () => {
    served = await serve();
    const { items } = (await served.get('/api/statements?explain=true')).json;
    expect(
      (await (await asked('format=jsonl')).text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(items);
    expect((await asked('format=csv&act=deny')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [{ report }] = items;
    expect(await (await asked(`format=md&report=${report}`)).text()).toContain(report);
  });

  it.each([
    ['format=html&claim=x', 404, 'not_found', 'there is no claim x'],
    ['format=html&claim=x&actor=y', 400, 'bad_request', 'ask for one claim'],
    ['format=csv&words=bridge', 404, 'not_found', 'csv is for statements'],
    ['format=exe', 400, 'bad_request', 'format'],
    ['', 400, 'bad_request', 'format'],
  ])('is refused in the one form: %s', async (query, status, code, message) => {
    served = await serve();
    const { json, ...answer } = await served.get(`/api/export?${query}`);
    expect([answer.status, json.error]).toEqual([status, { code, message: expect.stringContaining(message) }]);
  });
});
