import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lies } from '../../src/model/index.ts';
import { CopyIndex } from '../../src/read/copy-index.ts';
import { passagesOf, sharingOf } from '../../src/read/passages.ts';
import { normal } from '../../src/read/wording.ts';

const folder = join(import.meta.dirname, 'passages');
/** Words alone, as two texts are compared. */
const plain = (text: string) => normal(text.replace(/\s+/g, ' '));

describe('shared passages', () => {
  // Each file: a report, another one, and after the last `==>` how they lean and `passage of the one | of the other`.
  it.each(readdirSync(folder))('%s', (name) => {
    const [a, b, expected] = readFileSync(join(folder, name), 'utf8').split('\n==>');
    const [kind, ...lines] = expected.trim().split('\n');
    const sharing = sharingOf(a.trim(), b.trim());
    const found = sharing.passages.map(({ a: one, b: two }) => [
      plain(a.trim().slice(...one)),
      plain(b.trim().slice(...two)),
    ]);
    expect(found).toEqual(lines.map((line) => line.split(' | ').map(plain)));
    expect(sharing.kind).toBe(kind);
  });

  const word = fc.constantFrom(
    'road',
    'salt',
    'queue',
    'lorry',
    'onion',
    'barrier',
    'governor',
    'said',
    '“',
    '”',
    'ü',
    '路',
  );
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

  it('lie in their texts, ascend and do not overlap in the first, and say no more words than they have', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let at = 0;
        for (const passage of passagesOf(a, b)) {
          expect(lies(passage.a, a.length) && lies(passage.b, b.length)).toBe(true);
          expect(passage.a[0]).toBeGreaterThanOrEqual(at);
          at = passage.a[1];
          expect(passage.words).toBeGreaterThanOrEqual(8);
          expect(a.slice(...passage.a).split(/\s+/).length).toBeGreaterThanOrEqual(passage.words);
          expect(passage.quoted).toBeGreaterThanOrEqual(0);
          expect(passage.quoted).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('a passage of thirty words put anywhere into other words is found whole', () => {
    const own = (seed: number, count: number) => Array.from({ length: count }, (_, i) => `w${seed}x${i}`).join(' ');
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (before, inside, after) => {
        const passage = own(1, 30);
        const a = [own(2, before), passage, own(3, after)].join(' ');
        const b = [own(4, inside), passage, own(5, before)].join(' ');
        const [found, more] = passagesOf(a, b);
        expect([a.slice(...found.a), b.slice(...found.b), more]).toEqual([passage, passage, undefined]);
        const index = new CopyIndex();
        index.add('a', a);
        expect(index.near(b)).toEqual(['a']);
      }),
    );
  });

  it.each<[string, string]>([
    ['one word, a hundred thousand times', 'road '.repeat(100_000)],
    ['a phrase, twenty thousand times', 'the road of salt is closed '.repeat(20_000)],
    [
      'two words in every order',
      Array.from({ length: 100_000 }, (_, i) => ((i * 2654435761) & 64 ? 'a' : 'b')).join(' '),
    ],
    ['quotation marks', '“'.repeat(200_000)],
  ])('cost linear time: %s', (_, hostile) => {
    const start = process.cpuUsage().user;
    sharingOf(hostile, hostile);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});
