import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, findEachOther, nameKeys } from '../../../src/link/names/index.ts';
import { KINDS, type Kind, type Sameness } from '../../../src/model/index.ts';

const MARKS: Readonly<Record<string, Sameness>> = { '=': 'same', '~': 'maybe', '#': 'different' };
const files: readonly (readonly [string, Kind])[] = [
  ['persons', 'person'],
  ['bodies', 'org'],
  ['places', 'place'],
  ['weapons', 'weapon'],
];

/** The pairs of a file: every line with a mark between two names. */
function pairsOf(file: string): [a: string, mark: string, b: string][] {
  const lines = readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  return lines.flatMap((line) => {
    const found = /^(.+) ([=~#]) (.+)$/.exec(line);
    return found ? [[found[1], found[2], found[3]] as [string, string, string]] : [];
  });
}

const all = files.flatMap(([file, kind]) => pairsOf(file).map((pair) => ({ kind, pair })));

describe.each(files)('names: %s', (file, kind) => {
  const pairs = pairsOf(file);

  it('has cases', () => expect(pairs.length).toBeGreaterThan(5));

  it.each(pairs)('%s %s %s', (a, mark, b) => {
    const match = compareNames(a, b, kind);
    // Two that are not known to be one are never joined; how near they come is the score's to say.
    if (mark === '#') expect(match.sameness, match.reason).not.toBe('same');
    else expect(match.sameness, match.reason).toBe(MARKS[mark]);
    expect(match.reason).not.toBe('');
  });

  it.each(pairs.filter(([, mark]) => mark === '='))('%s %s %s: they find each other', (a, _, b) => {
    expect(findEachOther(nameKeys(a, kind), nameKeys(b, kind))).toBe(true);
  });
});

describe('names: of any kind', () => {
  it.each(all)('$pair: the order of the two makes no difference', ({ kind, pair: [a, , b] }) => {
    expect(compareNames(b, a, kind).sameness).toBe(compareNames(a, b, kind).sameness);
  });

  const kind = fc.constantFrom(...KINDS);
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom('', ' ', "''", 'al-', '((', 'abd', 'ʿ', '123', 'Ω', 'бумага', '한국'),
  );

  it('takes any text, and gives a score that fits what it says', () => {
    fc.assert(
      fc.property(text, text, kind, (a, b, of) => {
        const { score, sameness } = compareNames(a, b, of);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(sameness === 'same').toBe(score >= 0.7);
        expect(nameKeys(a, of).held.length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 300 },
    );
  });

  it('is itself by its spelling, but for the unnamed', () => {
    for (const { kind: of, pair } of all) expect(compareNames(pair[0], pair[0], of).score).toBe(1);
    expect(compareNames('a guard', 'a guard', 'unnamed').sameness).toBe('maybe');
  });

  it('bears hostile names', () => {
    const hostile = [
      'a '.repeat(20_000),
      'al-'.repeat(20_000),
      'Mohammed '.repeat(5_000),
      'x'.repeat(100_000),
      '('.repeat(50_000),
      'Kh'.repeat(40_000),
      'U.'.repeat(40_000),
    ];
    const began = performance.now();
    for (const a of hostile)
      for (const b of hostile)
        for (const of of KINDS) {
          compareNames(a, `${b}.`, of);
          nameKeys(a, of);
        }
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
