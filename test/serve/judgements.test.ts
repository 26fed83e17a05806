import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Described } from './described.ts';
import { type Served, serve } from './served.ts';

describe('judgements', () => {
  let served: Served;
  let described: Described;
  beforeEach(async () => {
    served = await serve();
    described = new Described((await served.get('/api/openapi.json')).json);
  });
  afterEach(() => served.close());

  const first = async () => (await served.get('/api/statements?act=deny&limit=1')).json.items[0];
  const judge = async (body: object) => {
    const answer = await served.post('/api/judgements', body);
    described.check('/api/judgements', 'post', answer.status, answer.json);
    return answer;
  };

  it('are recorded, hold at once, are listed, undone, and listed as that', async () => {
    const { id } = await first();
    const { json, status } = await judge({ kind: 'reject', about: [id], note: 'not her words', by: 'Ana' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      number: 1,
      kind: 'reject',
      about: [id],
      note: 'not her words',
      by: 'Ana',
      undone: null,
    });
    expect((await served.get(`/api/statements?report=${id.replace(/-\d+$/, '')}`)).json.items[0].judged).toBe('reject');
    const undone = await served.post('/api/undo', { number: 1, by: 'Bo' });
    described.check('/api/undo', 'post', 200, undone.json);
    const listed = (await served.get('/api/judgements')).json;
    described.check('/api/judgements', 'get', 200, listed);
    expect(listed.items.map(({ number, kind, undone }: Record<string, unknown>) => [number, kind, undone])).toEqual([
      [2, 'undo', null],
      [1, 'reject', 2],
    ]);
    expect((await served.get('/api/judgements?limit=1')).json.next).toBe('2');
    expect((await served.get('/api/judgements?limit=1&cursor=2')).json.items[0].number).toBe(1);
    expect((await first()).judged).toBeNull();
  });

  it('change the tag of what was asked before', async () => {
    const tag = (await served.get('/api/statements')).headers.get('etag') as string;
    await judge({ kind: 'accept', about: [(await first()).id] });
    const answer = await fetch(`${served.address}/api/statements`, { headers: { 'If-None-Match': tag } });
    expect(answer.status).toBe(200);
  });

  it.each([
    [{ kind: 'accept', about: ['no-such-1'] }, 409, 'impossible', 'no-such-1'],
    [{ kind: 'accept', about: [] }, 400, 'bad_request', 'about'],
    [{ kind: 'undo', about: ['1'] }, 400, 'bad_request', 'kind'],
    [{ kind: 'praise', about: ['x'] }, 400, 'bad_request', 'kind'],
    [{ kind: 'edit', about: ['FIRST'], value: { act: 'lie' } }, 409, 'impossible', "act can't be lie"],
    [{ kind: 'edit', about: ['FIRST'], value: { act: { deep: 1 } } }, 400, 'bad_request', 'value.act'],
    [{ kind: 'grade', about: ['FIRST'], value: { reliability: 'Z' } }, 409, 'impossible', 'a letter from A to F'],
  ])('are refused where they can not be: %j', async (body, status, code, words) => {
    const { id } = await first();
    const about = body.about.map((each) => (each === 'FIRST' ? id : each));
    const answer = await judge({ ...body, about });
    expect([answer.status, answer.json.error]).toEqual([status, { code, message: expect.stringContaining(words) }]);
    expect((await served.get('/api/judgements')).json.items).toEqual([]);
  });

  it('are not undone twice, nor where there is none', async () => {
    expect((await served.post('/api/undo', { number: 7 })).json.error.code).toBe('impossible');
    expect((await served.post('/api/undo', { number: 0 })).json.error.code).toBe('bad_request');
  });
});
