import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Floors, falls, floorAt, isTiming, lowered, raised } from '../../bench/floors.ts';
import { BENCHES } from '../../bench/list.ts';
import { table } from '../../bench/table.ts';

const folder = resolve(import.meta.dirname, '../../bench');

describe('floors', () => {
  const floors = { found: 74, act: 80.5 };

  it('hold where scores reach them', () => {
    expect(falls({ found: 74, act: 91.25, 'words/s': 3 }, floors)).toEqual([]);
  });

  it('name what fell, from what to what', () => {
    expect(falls({ found: 73.99, act: 80.5 }, floors)).toEqual([{ figure: 'found', floor: 74, value: 73.99 }]);
  });

  it('miss a figure that is no longer measured', () => {
    expect(falls({ found: 75 }, floors)).toEqual([{ figure: 'act', floor: 80.5, value: null }]);
  });

  it('are rounded down to a tenth, and whole numbers stay', () => {
    expect([74.39, 74.3, 0.29, 14].map(floorAt)).toEqual([74.3, 74.3, 0.2, 14]);
  });

  it('rise to what was reached, and never fall so; timings have none', () => {
    const reached = { found: 76.28, act: 12, via: 93.06, 'words/s': 20_000, 'start, ms': 190 };
    expect(raised(reached, floors)).toEqual({ found: 76.2, act: 80.5, via: 93 });
  });

  it('are lowered one at a time, on purpose', () => {
    expect(lowered({ found: 70.55, act: 12 }, floors, 'found')).toEqual({ found: 70.5, act: 80.5 });
    expect(lowered({ found: 75 }, floors, 'act')).toEqual({ found: 74 });
  });

  it('are not lowered where nothing fell', () => {
    expect(() => lowered({ found: 74, act: 81 }, floors, 'found')).toThrow(/"found" did not fall/);
    expect(() => lowered({ found: 74, act: 81 }, floors, 'fuond')).toThrow(/"fuond" did not fall/);
  });
});

describe('the table', () => {
  it('marks what lies below its floor, and no timing', () => {
    const scores = { zeal: { found: 61.5, 'words/s': 1200, via: 90 } };
    const rows = table(scores, { zeal: { found: 62, 'words/s': 9999 } }, { zeal: { found: 70 } }).split('\n');
    expect(rows.map((row) => row.split(/\s{2,}/))).toEqual([
      ['figure', 'value', 'floor', 'target'],
      ['zeal found', '61.5', '62', '70', 'BELOW'],
      ['zeal words/s', '1,200', '9,999'],
      ['zeal via', '90'],
    ]);
  });
});

describe('bench/floors.json', () => {
  const recorded: Floors = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8'));

  it('has floors only of benches that exist, and none of timings', () => {
    expect(Object.keys(recorded).filter((name) => !Object.hasOwn(BENCHES, name))).toEqual([]);
    expect(Object.values(recorded).flatMap((floors) => Object.keys(floors).filter(isTiming))).toEqual([]);
  });

  it('has floors of every bench but those of the store, which are only timed', () => {
    const without = Object.keys(BENCHES).filter((name) => Object.keys(recorded[name] ?? {}).length === 0);
    expect(without).toEqual(['growth', 'store']);
  });
});

it('every file that measures is in the list', () => {
  const measuring = readdirSync(folder).filter((file) =>
    /^export async function measure\(/m.test(readFileSync(join(folder, file), 'utf8')),
  );
  const listed = readFileSync(join(folder, 'list.ts'), 'utf8');
  expect(measuring.length).toBeGreaterThan(5);
  for (const file of measuring) expect(listed).toContain(`import('./${file}')`);
});
