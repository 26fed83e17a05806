import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addServe } from '../../src/cli/serve.ts';
import { PROBLEMS } from '../../src/serve/problem.ts';
import type { Description } from './described.ts';
import { type Served, serve } from './served.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
const cells = [...docs.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell]) => cell);

describe('docs/api.md', () => {
  let served: Served;
  let description: Description;
  beforeAll(async () => {
    served = await serve();
    description = (await served.get('/api/openapi.json')).json;
  });
  afterAll(() => served.close());

  it('tells of every route, and of none that is not there', () => {
    const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(cells.filter((cell) => /^(?:GET|POST) /.test(cell)).sort()).toEqual(routes.sort());
  });

  it('tells of every setting, and of none that is not there', () => {
    const program = new Command();
    addServe(program);
    const options = program.commands[0].options.map(({ flags }) => flags);
    expect(cells.filter((cell) => cell.startsWith('-')).sort()).toEqual(options.sort());
    expect(cells).toContain('HEARSAY_TOKEN');
  });

  it('tells of every problem with its status', () => {
    for (const [code, status] of Object.entries(PROBLEMS)) expect(docs).toMatch(new RegExp(`\`${code}\`\\s+${status}`));
  });
});
