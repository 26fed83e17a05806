import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairLineShape } from '../../src/formats/index.ts';

const bin = resolve(import.meta.dirname, '../../bin/hearsay');
const run = (input: string) => spawnSync(process.execPath, [bin, 'compare'], { input, encoding: 'utf8' });

describe('hearsay compare', () => {
  const report = (published: string, text: string) => ({ outlet: 'The Ferry Post', published, text });
  const denied = {
    id: 'ferry',
    a: report(
      '2031-05-02',
      'The ferry Santa Brena sank because its doors were open, a sailor told the inquiry in Lomar.',
    ),
    b: report(
      '2031-05-03',
      'The owner of the Santa Brena denied that its doors were open when the ferry sank. "They were shut," he said in Lomar.',
    ),
  };

  it('answers each line with a relation whose spans lie in the texts', () => {
    const { status, stdout } = run(`${JSON.stringify(denied)}\n`);
    expect(status).toBe(0);
    const line = pairLineShape.parse(JSON.parse(stdout));
    expect(line).toMatchObject({ id: 'ferry', relation: 'denial' });
    expect(line.spans.a[0][1]).toBeLessThanOrEqual(denied.a.text.length);
    expect(line.spans.b[0][1]).toBeLessThanOrEqual(denied.b.text.length);
    expect(line.reason).not.toBe('');
  });

  it('says what is wrong with a bad line and answers the others', () => {
    const { status, stdout, stderr } = run(`{"id": 1}\n${JSON.stringify(denied)}\n`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout.split('\n')[0])).toMatchObject({ id: 1, error: expect.stringContaining('"a"') });
    expect(JSON.parse(stdout.split('\n')[1])).toMatchObject({ id: 'ferry' });
    expect(stderr).toContain('line 1');
  });
});
