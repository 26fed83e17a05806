import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const train = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'train/index.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run train', () => {
  it('refuses a part that there is not, and names those there are', () => {
    const { status, stderr } = train('names', 'nouns');
    expect(status).toBe(2);
    expect(stderr).toMatch(/nouns: there is no such part.*syntax, names, attributions, acts/);
  });

  it('refuses to begin where data is not there, and names every file that is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
    const { status, stderr } = train('acts', 'attributions', '--data', empty);
    expect(status).toBe(2);
    expect(stderr).toContain(join(empty, 'voices/dev.jsonl.gz'));
    expect(stderr).toContain(join(empty, 'statements/train.jsonl.gz'));
    expect(stderr).toContain('--data');
  });

  it.each([
    ['--seed', 'x'],
    ['--seed', '-1'],
    ['--sead', '1'],
  ])('refuses %s %s', (...args) => {
    const { status, stderr } = train('acts', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--sea?e?d/);
  });
});
