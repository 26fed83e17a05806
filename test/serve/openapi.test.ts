import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Described, type Description } from './described.ts';
import { type Served, serve } from './served.ts';

/** What each route that only reads is asked, by its description's path. Every one must be here. */
const QUESTIONS: Record<string, (ids: { report: string }) => readonly string[]> = {
  '/api/overview': () => ['/api/overview'],
  '/api/reports': () => [
    '/api/reports',
    '/api/reports?limit=1&explain=true',
    '/api/reports?outlet=nobody',
    '/api/reports?newest=true&brief=true',
  ],
  '/api/reports/{id}': ({ report }) => [`/api/reports/${report}`, `/api/reports/${report}?explain=true`],
  '/api/statements': () => [
    '/api/statements',
    '/api/statements?explain=true&actor=brandt',
    '/api/statements?text=none',
  ],
  '/api/search': () => ['/api/search?words=bridge', '/api/search?words=nothing', '/api/search?words=bridge&limit=1'],
  '/api/facets': () => ['/api/facets', '/api/facets?actor=brandt&kind=person'],
  '/api/actors': () => ['/api/actors', '/api/actors?name=nobody&kind=org'],
  '/api/claims': () => ['/api/claims', '/api/claims?actorId=a1'],
  '/api/conflicts': () => ['/api/conflicts', '/api/conflicts?kind=denial&judged=false&actor=brandt'],
  '/api/figures': () => ['/api/figures', '/api/figures?what=killed&unit=people'],
  '/api/timeline': () => ['/api/timeline', '/api/timeline?type=ASSAULT&happened=yes'],
  '/api/places': () => ['/api/places', '/api/places?resolved=true'],
  '/api/judgements': () => ['/api/judgements', '/api/judgements?kind=reject&by=Ana'],
  '/api/jobs': () => ['/api/jobs'],
};

/** Routes whose answers other tests look at, or that give no JSON. */
const ELSEWHERE = [
  ...['/api/actors/{id}', '/api/claims/{id}', '/api/conflicts/{id}', '/api/export'],
  '/api/reports/{id}/page',
  '/api/jobs/{id}',
  '/api/openapi.json',
];

describe("the API's description of itself", () => {
  let served: Served;
  let description: Description;
  let described: Described;
  beforeAll(async () => {
    served = await serve();
    description = (await served.get('/api/openapi.json')).json;
    described = new Described(description);
  });
  afterAll(() => served.close());

  it('is OpenAPI 3.1', async () => {
    expect(description.openapi).toBe('3.1.0');
    expect(await new Validator().validate({ ...description })).toEqual({ valid: true });
  });

  it('tells of every route that reads, and each of them is asked here or elsewhere', () => {
    const reading = Object.keys(description.paths).filter((path) => 'get' in description.paths[path]);
    expect([...Object.keys(QUESTIONS), ...ELSEWHERE].sort()).toEqual([...reading, '/api/openapi.json'].sort());
  });

  it('says of every route what it is for, and how it refuses', () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        expect((operation as { summary?: string }).summary, `${method} ${path}`).toMatch(/\.$/);
        expect(Object.keys(operation.responses), `${method} ${path}`).toContain('default');
      }
    }
  });

  it.each(Object.keys(QUESTIONS))('%s answers as described', async (path) => {
    const report = (await served.get('/api/reports?limit=1')).json.items[0].id;
    for (const question of QUESTIONS[path]({ report })) {
      const { status, json } = await served.get(question);
      expect(status, question).toBe(200);
      described.check(path, 'get', 200, json);
    }
    const refused = await served.get(`${QUESTIONS[path]({ report })[0].split('?')[0]}?nobody=knows`);
    if (refused.status !== 200) described.check(path, 'get', refused.status, refused.json);
  });

  it('would notice an answer that is not as described', () => {
    expect(() => described.check('/api/reports', 'get', 200, { items: [{ id: 1 }], next: null })).toThrow('id');
    expect(() => described.check('/api/reports', 'get', 200, { items: [], next: null, more: 1 })).toThrow('more');
  });
});
