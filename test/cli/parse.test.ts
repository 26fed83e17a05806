import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { complaints } from '../parse/format-level.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bin = resolve(import.meta.dirname, '../../bin/hearsay');
function hearsay(args: string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'parse', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

describe('hearsay parse', () => {
  it('reads text from standard input or a file and prints CoNLL-U', () => {
    const text = 'Rain fell on Port Vell.\n\n“Stay in,” said Ana Ruiz.\n';
    const piped = hearsay([], text);
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    expect(complaints(piped.stdout)).toEqual([]);
    expect(piped.stdout).toContain('# newpar\n# sent_id = 2\n# text = “Stay in,” said Ana Ruiz.\n');
    expect(piped.stdout.endsWith('\n\n')).toBe(true);
    const path = join(folder, 'report.txt');
    writeFileSync(path, text);
    expect(hearsay([path])).toEqual(piped);
    expect(hearsay(['-'], text)).toEqual(piped);
  });

  it('keeps the tokens of CoNLL-U with --conllu', () => {
    const row = (id: number, form: string) => [id, form, ...Array(8).fill('_')].join('\t');
    const given = `# sent_id = x-1\n# text = New York-based Ana\n${row(1, 'New')}\n${row(2, 'York-based')}\n${row(3, 'Ana')}\n\n`;
    const { status, stdout } = hearsay(['--conllu'], given);
    expect(status).toBe(0);
    expect(complaints(stdout)).toEqual([]);
    expect(
      stdout
        .split('\n')
        .map((line) => line.split('\t')[1] ?? line)
        .slice(0, 5),
    ).toEqual(['# sent_id = x-1', '# text = New York-based Ana', 'New', 'York-based', 'Ana']);
  });

  it('prints a JSON line for each sentence with --json', () => {
    const text = 'Rain fell. 😀 Ana left.';
    const lines = hearsay(['--json'], text)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['Rain fell.', '😀 Ana left.']);
    for (const { words } of lines) for (const { span, form } of words) expect(text.slice(span[0], span[1])).toBe(form);
  });

  it('says what is wrong and exits 1 for a bad file, 2 for wrong use', () => {
    expect(hearsay([join(folder, 'none.txt')])).toMatchObject({ status: 1, stdout: '' });
    expect(hearsay([join(folder, 'none.txt')]).stderr).toContain('none.txt: there is no such file');
    expect(hearsay([folder]).stderr).toContain('is a folder');
    const bad = hearsay(['--conllu'], '1\tRain\n');
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(bad.stderr).toContain('standard input: is not CoNLL-U: line 1: 2 columns');
    expect(hearsay(['--conlu']).status).toBe(2);
    expect(hearsay(['a', 'b']).status).toBe(2);
  });

  it('takes empty input, bytes that are no UTF-8, and a long line', () => {
    expect(hearsay([], '')).toEqual({ status: 0, stdout: '', stderr: '' });
    const odd = hearsay([], Uint8Array.of(0x41, 0xff, 0x00, 0x20, 0x42, 0x2e));
    expect(odd.status).toBe(0);
    expect(complaints(odd.stdout)).toEqual([]);
    const long = hearsay([], 'word '.repeat(20_000));
    expect(long.status).toBe(0);
    expect(long.stdout.split('\n').length).toBeGreaterThan(20_000);
  });
});
