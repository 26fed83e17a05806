import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportLineShape } from '../../src/formats/index.ts';

const bin = resolve(import.meta.dirname, '../../bin/hearsay');
const run = (...args: string[]) => spawnSync(process.execPath, [bin, 'read', ...args], { encoding: 'utf8' });

const PAGE = `Vorn: bridge is safe

Share this
Monday, 5 May 2031

Mayor Ilka Vorn said on Monday that the bridge over the Senn was safe and would open to carts within the week.

“I walked over it twice,” she said. “The second time I jumped.”

The carters' guild declined to comment on her plan, and the engineer who built the bridge could not be reached.
`;

describe('hearsay read', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'));
    writeFileSync(join(folder, 'bridge.txt'), PAGE);
    writeFileSync(join(folder, 'bridge again.txt'), `${PAGE}\n`);
    writeFileSync(join(folder, 'empty.txt'), '');
  });

  it('prints one report a line, as the schema says, and leads each span back to the page', () => {
    const { status, stdout } = run('--json', join(folder, 'bridge.txt'));
    expect(status).toBe(0);
    const report = reportLineShape.parse(JSON.parse(stdout));
    expect(report.title).toBe('Vorn: bridge is safe');
    expect(report.published).toBe('2031-05-05');
    expect(report.dropped.map(({ text }) => text)).toContain('Share this');
    for (const [at, start, end] of report.pieces)
      expect(report.text.slice(at, at + end - start)).toBe(PAGE.slice(start, end));
    const speakers = new Set(report.statements.map(({ speaker }) => speaker?.name));
    expect([...speakers]).toContain('Ilka Vorn');
  });

  it('marks a copy, tells what fails, reads the rest and exits 1', () => {
    const { status, stdout, stderr } = run('--json', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('empty.txt');
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([first.copyOf, second.copyOf]).toEqual([null, first.id]);
  });

  it('is plain text where the output is no terminal', () => {
    const { stdout } = run(join(folder, 'bridge.txt'));
    expect(stdout).toContain('“I walked over it twice,”');
    expect(stdout).not.toContain('\x1b');
  });

  it('exits 2 on wrong use', () => {
    expect(run().status).toBe(2);
    expect(run('--nonsense', 'x').status).toBe(2);
  });
});
