import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractErrorShape, extractLineShape } from '../../src/formats/index.ts';

const bin = resolve(import.meta.dirname, '../../bin/hearsay');
const run = (input: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'extract', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
};
const article = (id: string | number, text: string) => JSON.stringify({ id, text });

describe('hearsay extract', () => {
  it('answers each line in order, with spans into the text as given', () => {
    const text = 'The bridge is open, Mayor Ilka Vorn said on Monday.';
    const { status, lines } = run(`${article('a', text)}\n\n${article(2, '')}\n`);
    expect(status).toBe(0);
    const [first, second] = lines.map((line) => extractLineShape.parse(JSON.parse(line)));
    expect([first.id, second.id]).toEqual(['a', 2]);
    expect(second.statements).toEqual([]);
    const [{ cue, content, speaker }] = first.statements;
    expect(cue.map(([start, end]) => text.slice(start, end))).toEqual(['said']);
    expect(content.map(([start, end]) => text.slice(start, end))).toEqual(['The bridge is open']);
    expect(speaker?.name).toBe('Ilka Vorn');
  });

  it('says what is wrong with a line, goes on, and exits 1', () => {
    const { status, stderr, lines } = run(`no json\n{"id": "x"}\n${article('ok', 'Rain fell.')}\n`);
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(extractErrorShape.parse(JSON.parse(lines[0])).id).toBeNull();
    expect(extractErrorShape.parse(JSON.parse(lines[1])).id).toBe('x');
    expect(extractLineShape.parse(JSON.parse(lines[2])).id).toBe('ok');
    expect(stderr).toContain('-, line 1: not JSON');
    expect(stderr).toContain('line 2: text:');
  });

  it('names a file that is not there', () => {
    const { status, stderr } = run('', '/nowhere/lines.jsonl');
    expect(status).toBe(1);
    expect(stderr).toContain('/nowhere/lines.jsonl');
  });

  it('gives reasons only when asked', () => {
    const line = article('a', '“The bridge is open,” Mayor Ilka Vorn said.');
    expect(JSON.parse(run(line).lines[0]).statements[0].reasons).toBeUndefined();
    expect(Object.keys(JSON.parse(run(line, '--explain').lines[0]).statements[0].reasons)).toContain('cue');
  });

  it('documents every field that it prints', () => {
    const docs = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
    const { lines } = run(article('a', 'The bridge is open, Mayor Ilka Vorn said.'));
    const { id, ...rest } = JSON.parse(lines[0]);
    expect(id).toBe('a');
    for (const key of [...Object.keys(rest), ...Object.keys(rest.statements[0])]) expect(docs).toContain(`\`${key}\``);
  });
});
