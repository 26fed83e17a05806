import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemShape } from '../../src/serve/problem.ts';
import { type Served, serve } from './served.ts';

const text = readFileSync(join(import.meta.dirname, 'refused.txt'), 'utf8');
const cases = text
  .split(/^# /m)
  .slice(1)
  .map((part) => {
    const [, name, request, expected] = /^(.*)\n([\s\S]*)==>\n(.*)\n/.exec(part) ?? [];
    return { name, request, expected };
  });

describe('requests that are refused', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ limits: { pageBytes: 1024 } });
  });
  afterAll(() => served.close());

  it('are all in the file', () => expect(cases.length).toBeGreaterThan(40));

  it.each(cases)('$name', async ({ request, expected }) => {
    const [, status, code, words] = /^(\d+) (\w+): (.*)$/.exec(expected) as RegExpExecArray;
    const answer = await served.raw(overTheLine(request, served.port));
    const [head, ...body] = answer.split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toContain(` ${status} `);
    expect(head.toLowerCase()).toContain('x-content-type-options: nosniff');
    const { error } = problemShape.strict().parse(JSON.parse(body.join('')));
    expect(error).toEqual({ code, message: expect.stringContaining(words) });
    expect(answer).not.toMatch(/\bat .*\.(?:ts|js|mjs):\d|node_modules/);
  });

  it('change nothing', async () => {
    expect((await served.get('/api/jobs')).json.items).toEqual([]);
  });
});

/** The request's lines with their ends as HTTP has them, asking the server to hang up after its answer. */
function overTheLine(request: string, port: number): string {
  const written = request
    .replace(/(.)…(\d+)/g, (_, char: string, times: string) => char.repeat(Number(times)))
    .replaceAll('HOST', `127.0.0.1:${port}`);
  const [head, ...body] = written.split('\n\n');
  const lines = [...head.split('\n'), 'Connection: close'];
  return `${lines.join('\r\n')}\r\n\r\n${body.join('\n\n').replace(/\n$/, '').replaceAll('\n', '\r\n')}${/chunked/.test(head) ? '\r\n\r\n' : ''}`;
}
