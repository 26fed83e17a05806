import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/index.ts';
import { isFailure, type OpenFailure, openPages } from '../../src/read/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);

async function open(paths: string[], stdin: Readable = Readable.from([])): Promise<(Page | OpenFailure)[]> {
  const opened: (Page | OpenFailure)[] = [];
  for await (const item of openPages(paths, stdin)) opened.push(item);
  return opened;
}

const shown = (items: (Page | OpenFailure)[]) => items.map((item) => (isFailure(item) ? item.message : item.path));

describe('opening pages', () => {
  it('gives a file’s bytes and their SHA-256', async () => {
    writeFileSync(at('one.page'), 'The bridge is open.');
    const [page] = (await open([at('one.page')])) as Page[];
    expect(Buffer.from(page.bytes).toString()).toBe('The bridge is open.');
    expect(page.sha256).toBe(createHash('sha256').update('The bridge is open.').digest('hex'));
  });

  it('searches folders for text and HTML pages in the order of their names, and follows no linked folder', async () => {
    mkdirSync(at('tree', 'b'), { recursive: true });
    for (const name of ['c.txt', 'a.TXT', 'skip.png', 'd.htm']) writeFileSync(at('tree', name), 'x');
    writeFileSync(at('tree', 'b', 'deep.txt'), 'x');
    symlinkSync(at('tree'), at('tree', 'circle.txt'));
    expect(shown(await open([at('tree')]))).toEqual([
      at('tree', 'a.TXT'),
      at('tree', 'b', 'deep.txt'),
      at('tree', 'c.txt'),
      at('tree', 'd.htm'),
    ]);
  });

  it('reads standard input, and says when it is empty', async () => {
    const [page] = (await open(['-'], Readable.from(['The bridge ', 'is open.']))) as Page[];
    expect([page.path, Buffer.from(page.bytes).toString()]).toEqual(['-', 'The bridge is open.']);
    expect(shown(await open(['-']))).toEqual(['-: standard input is empty; pipe a page into it']);
  });

  it('says what is wrong with a path, names it, and goes on with the next', async () => {
    mkdirSync(at('empty folder'));
    writeFileSync(at('empty.txt'), '');
    writeFileSync(at('huge.txt'), '');
    truncateSync(at('huge.txt'), 500 * 1024 * 1024);
    writeFileSync(at('good.txt'), 'x');
    const paths = ['missing.txt', 'empty folder', 'empty.txt', 'huge.txt', 'good.txt/below.txt', 'good.txt'].map((n) =>
      at(n),
    );
    expect(shown(await open(paths))).toEqual([
      `${paths[0]}: there is no such file or folder; check the path`,
      `${paths[1]}: the folder holds no page of a kind that is read here; name the files themselves if they end otherwise`,
      `${paths[2]}: the file is empty; capture it again`,
      `${paths[3]}: is larger than 64 MB (500 MB or more), which no page is; split it into pages`,
      `${paths[4]}: a part of the path is a file, not a folder; check the path`,
      paths[5],
    ]);
  });

  it('stops reading a stream that has no end', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1 << 20, 0x61);
      })(),
    );
    expect(shown(await open(['-'], endless))[0]).toMatch(/^-: is larger than 64 MB/);
  });
});
