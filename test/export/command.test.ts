import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, hearsay, lines } from '../acceptance/hearsay.ts';

const PAGE = `Toll Hill bridge stays open

OSTMARK, March 4 (Varna Wire) - Mayor Ilse Brandt denied on Tuesday that the bridge at Toll Hill was unsafe. "The bridge was
never closed," Brandt told reporters. Engineer José Peña said that the mayor's office hid three reports.
`;

describe('hearsay export', () => {
  const cwd = folder();
  let sha256 = '';
  beforeAll(() => {
    writeFileSync(join(cwd, 'bridge.txt'), PAGE);
    const [{ page }] = lines<{ page: { sha256: string } }>(hearsay(['add', '--json', 'bridge.txt'], cwd).stdout);
    sha256 = page.sha256;
  }, 60_000);

  it('hands over what somebody said, with the page, its hash, and how to verify it', () => {
    const { status, stdout } = hearsay(['export', '--actor', 'brandt', '--format', 'md'], cwd);
    expect(status).toBe(0);
    expect(stdout).toContain('**Mayor Ilse Brandt** *denied*');
    expect(stdout).toContain('the bridge at Toll Hill was unsafe');
    expect(stdout).not.toContain('hid three reports.\n\ndate');
    expect(stdout).toContain(sha256);
    const head = /Entry (\d+) must have the hash ([0-9a-f]{64})/.exec(stdout);
    const verified = lines<{ head: { number: number; hash: string } }>(hearsay(['verify', '--json'], cwd).stdout)[0];
    expect(head?.slice(1)).toEqual([String(verified.head.number), verified.head.hash]);
  });

  it('writes a file, and none where there is nothing to hand over', () => {
    expect(hearsay(['export', '--search', 'bridge', '-o', 'found.html'], cwd)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'found.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    const none = hearsay(['export', '--claim', 'c1', '-o', 'none.html'], cwd);
    expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no claim c1 in hearsay.db') });
    expect(existsSync(join(cwd, 'none.html'))).toBe(false);
    const nowhere = hearsay(['export', '-o', 'no/such/folder.html'], cwd);
    expect(nowhere).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("no/such/folder.html can't be written"),
    });
  });

  it('gives statements as hearsay statements --json does', () => {
    const { stdout } = hearsay(['export', '--format', 'jsonl', '--act', 'deny'], cwd);
    expect(stdout).toBe(hearsay(['statements', '--json', '--explain', '--act', 'deny'], cwd).stdout);
    expect(lines(stdout)).not.toEqual([]);
  });

  it.each([
    [['--claim', 'c1', '--search', 'bridge'], 2, '--claim, --conflict and --search each stand alone'],
    [['--claim', 'c1', '--actor', 'brandt'], 2, '--claim, --conflict and --search each stand alone'],
    [['--format', 'docx'], 2, "argument 'docx' is invalid"],
    [['--format', 'csv', '--search', 'bridge'], 1, 'csv is for statements'],
    [['--report', 'x'], 1, 'there is no report x in hearsay.db'],
    [['--actor', 'nobody'], 1, 'nobody named nobody speaks in hearsay.db'],
  ] as const)('says why it can not: %j', (args, code, message) => {
    const { status, stderr, stdout } = hearsay(['export', ...args], cwd);
    expect([status, stderr, stdout]).toEqual([code, expect.stringContaining(message), '']);
  });
});
