import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  actorLineShape,
  claimLineShape,
  conflictLineShape,
  judgementLineShape,
  keptStatementLineShape,
} from '../../src/formats/index.ts';

const command = join(import.meta.dirname, '../../bin/hearsay');

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Two invented reports that agree word for word on one thing, and one whose parts are too many for its whole. */
const PAGES = {
  'one.txt': `Bridge at Toll Hill closes

The Varna Ledger, 4 March 2031

"The bridge at Toll Hill will be closed to lorries from Monday," Mayor Ilse Brandt told the council.

The storm killed 9 people in Varna: seven in the harbour, and four in the old town, the council said.
`,
  'two.txt': `Mayor shuts bridge

Ostmark Courier, 6 March 2031

Ilse Brandt said on Thursday: "The bridge at Toll Hill will be closed to lorries from Monday." Port master Teodor Malk said the harbour stays open.
`,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-judge-'));
  mkdirSync(join(folder, 'pages'));
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, 'pages', name), text);
  expect(hearsay('add', 'pages').status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hearsay(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', cwd: folder });
}

const lines = <T>({ stdout }: SpawnSyncReturns<string>, shape: { parse(value: unknown): T }): T[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));

it('lists who is who, what is claimed and what conflicts, in lines of the schema and in words', () => {
  const [brandt] = lines(hearsay('actors', 'brandt', '--json'), actorLineShape.strict());
  expect(brandt).toMatchObject({ kind: 'person', statements: 2 });
  expect(hearsay('actors', 'brandt').stdout).toContain(`Ilse Brandt · person · 2 statements · ${brandt.id}`);
  const claims = lines(hearsay('claims', '--json'), claimLineShape.strict());
  const closed = claims.find(({ text }) => text.includes('closed to lorries'));
  expect(closed?.sides.map(({ stance, actor, outlet }) => [stance, actor, outlet])).toEqual([
    ['affirms', brandt.name, 'The Varna Ledger'],
    ['affirms', brandt.name, 'Ostmark Courier'],
  ]);
  const [sum] = lines(hearsay('conflicts', '--kind', 'sum', '--json'), conflictLineShape.strict());
  expect(sum).toMatchObject({ kind: 'sum', judged: null, grade: null, reason: expect.stringContaining('7 + 4 = 11') });
  expect(hearsay('conflicts').stdout).toContain('why: 7 + 4 = 11');
  expect(hearsay('statements', '--actor', brandt.id, '--json').stdout.trim().split('\n')).toHaveLength(2);
});

it('records decisions, lists them, and takes them back', () => {
  const [{ id, act }] = lines(hearsay('statements', '--json', '--limit', '1'), keptStatementLineShape.strict());
  const edit = ['judge', 'edit', id, '--set', 'act=deny', '--set', 'speaker=Bo Lund', '--by', 'Mira', '--note', 'tape'];
  expect(lines(hearsay(...edit, '--json'), judgementLineShape.strict())).toMatchObject([
    { number: 1, kind: 'edit', about: [id], value: { act: 'deny', speaker: 'Bo Lund' }, note: 'tape', by: 'Mira' },
  ]);
  const [edited] = lines(hearsay('statements', '--json', '--limit', '1'), keptStatementLineShape.strict());
  expect(edited).toMatchObject({ judged: 'edit', act: 'deny', speaker: { name: 'Bo Lund' }, was: { act } });
  expect(hearsay('judge', 'grade', id, '--grade', 'b2', '--by', 'Bo').stdout).toMatch(/^2 {2}\S+ \S+ {2}Bo {2}grade /);
  expect(hearsay('undo', '1', '--by', 'Mira').stdout).toContain('undo 1');
  const [back] = lines(hearsay('statements', '--json', '--limit', '1'), keptStatementLineShape.strict());
  expect(back).toMatchObject({ judged: null, grade: 'B2', act });
  expect(hearsay('judgements').stdout).toContain('edit');
  expect(hearsay('judgements').stdout).toContain('(undone by 3)');
  expect(hearsay('verify').status).toBe(0);
});

it('says what is wrong with a decision that can not be, with exit code 1 or 2', () => {
  const refused = (code: number, words: RegExp, ...args: string[]) => {
    const run = hearsay('judge', ...args);
    expect([run.status, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toMatch(words);
  };
  refused(1, /^hearsay: nobody-1: nothing here has this id/, 'accept', 'nobody-1');
  refused(2, /Allowed choices are accept, reject/, 'applaud', 'nobody-1');
  refused(2, /give field=value/, 'edit', 'nobody-1', '--set', 'deny');
  refused(2, /a letter from A to F/, 'grade', 'nobody-1', '--grade', 'Z9');
});
