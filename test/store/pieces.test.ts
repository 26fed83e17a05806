import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFailure, openPages, readPage } from '../../src/pipeline.ts';
import { pieceFault } from '../../src/store/pieces.ts';
import { pageOf, readingOf } from './findings.ts';

const read = join(import.meta.dirname, '../read');

describe('a text held against its page', () => {
  const [report] = readingOf(pageOf('a.txt', 'Courier | 2031-03-06\nFerry\nBo Lund (affirm): It sank.\n')).reports;
  const held = (text: string, pieces: [number, number, number][], page: string) =>
    pieceFault({ ...report, text, pieces: pieces.map(([at, start, end]) => ({ at, page: [start, end] })) }, page);

  it('may write as characters what its page writes as references', () => {
    expect(held('“It sank”', [[1, 7, 14]], '&ldquo;It sank&rdquo;')).toBeNull();
    expect(
      held(
        'It “sank”',
        [
          [0, 0, 3],
          [4, 9, 13],
        ],
        'It \\u201csank\\u201d',
      ),
    ).toBeNull();
    expect(
      held(
        'Tom & Ana',
        [
          [0, 0, 4],
          [5, 9, 13],
        ],
        'Tom &amp; Ana',
      ),
    ).toBeNull();
  });

  it('may set a bar between cells, and white space anywhere', () => {
    expect(
      held(
        'Year | Boats\n\n7',
        [
          [0, 4, 8],
          [7, 17, 22],
          [14, 31, 32],
        ],
        '<th>Year</th><th>Boats</th><td>7',
      ),
    ).toBeNull();
  });

  it('may hold no word that its page does not', () => {
    expect(
      held(
        'It never sank',
        [
          [0, 0, 3],
          [9, 3, 7],
        ],
        'It sank',
      ),
    ).toMatch(/words at 3 that are not from its page/);
    expect(
      held(
        'It “sank',
        [
          [0, 0, 3],
          [4, 9, 13],
        ],
        'It &amp; sank',
      ),
    ).toMatch(/words at 3/);
    expect(held('It sank now', [[0, 0, 7]], 'It sank')).toMatch(/words at 7/);
  });

  it('may change no character of a piece', () => {
    expect(held('It sang', [[0, 0, 7]], 'It sank')).toMatch(/is not what stands at 0/);
  });

  it("holds for every page of the readers' tests", async () => {
    const folders = [join(read, 'html/pages'), join(read, 'pages'), join(read, 'documents')];
    expect(readdirSync(folders[0]).length).toBeGreaterThan(15);
    let reports = 0;
    for await (const page of openPages(folders)) {
      if (isFailure(page)) continue;
      const reading = await readPage(page).catch(() => null);
      for (const one of reading?.reports ?? []) {
        reports++;
        expect(pieceFault(one, reading?.decoded ?? ''), `${page.path}`).toBeNull();
      }
    }
    expect(reports).toBeGreaterThan(40);
  });
});
