import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/index.ts';
import { isFailure, type OpenFailure, openPages, readPage } from '../../src/read/index.ts';
import { docxOf } from './build/docx.ts';
import { pdfOf } from './build/pdf.ts';
import { answer, type MadeRecord, warcRecords } from './build/warc.ts';
import { zipOf } from './build/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-containers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (n: number) => `The barrier of Orsa opened for lorry number ${n}, said the governor of Tarn on Monday.\n`;

async function open(paths: string[]): Promise<(Page | OpenFailure)[]> {
  const opened: (Page | OpenFailure)[] = [];
  for await (const item of openPages(paths, Readable.from([]))) opened.push(item);
  return opened;
}

/** What opening bytes of a file gives: `path = start of the text` or the message, the folder left out. */
async function opening(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return (await open([path])).map(shown);
}

function shown(item: Page | OpenFailure): string {
  const plain = (text: string) => text.replaceAll(`${folder}/`, '');
  if (isFailure(item)) return plain(item.message);
  return `${plain(item.path)} = ${Buffer.from(item.bytes).toString('latin1').slice(0, 60).trim()}`;
}

const start = (n: number) => page(n).slice(0, 60).trim();

describe('ZIP files', () => {
  it('give the entries that end as pages do, in their order, and nothing else', async () => {
    const bytes = zipOf({
      'b/two.txt': page(2),
      'picture.jpg': 'x',
      '__MACOSX/b/._two.txt': 'x',
      'a/one.html': page(1),
      'inner.zip': zipOf({ 'three.txt': page(3) }),
    });
    expect(await opening('box.zip', bytes)).toEqual([
      `box.zip#b/two.txt = ${start(2)}`,
      `box.zip#a/one.html = ${start(1)}`,
      `box.zip#inner.zip#three.txt = ${start(3)}`,
    ]);
  });

  it('say what is wrong with an entry, and give the others', async () => {
    const bytes = zipOf({ 'a.txt': page(1).repeat(50), 'b.txt': page(2) });
    bytes.fill(0xff, 40, 90);
    const [first, second, more] = await opening('damaged.zip', bytes);
    expect(first).toMatch(/^damaged.zip#a.txt: can't be read \(the ZIP file's entry is damaged/);
    expect([second, more]).toEqual([`damaged.zip#b.txt = ${start(2)}`, undefined]);
  });

  it('that are cut short, hold nothing to read, or are books say so', async () => {
    expect(await opening('cut.zip', zipOf({ 'a.txt': page(1) }).subarray(0, 60))).toEqual([
      'cut.zip: is a ZIP file that is cut short; fetch it again',
    ]);
    expect((await opening('pictures.zip', zipOf({ 'a.jpg': 'x' })))[0]).toMatch(/^pictures.zip: holds no page/);
    expect((await opening('book.epub', zipOf({ mimetype: 'x', 'a.html': 'x' })))[0]).toMatch(
      /^book.epub: is an office document or book/,
    );
  });

  it('are not unpacked where they swell beyond all measure, nor where they lie too deep', async () => {
    const bomb = zipOf({ 'zeros.txt': new Uint8Array(20 << 20), 'a.txt': page(1) });
    expect(await opening('bomb.zip', bomb)).toEqual([
      'bomb.zip#zeros.txt: unpacks to more than 150 times its size, which no page does; it was not read',
      'bomb.zip#a.txt: unpacks to more than 150 times its size, which no page does; it was not read',
    ]);
    let deep = zipOf({ 'a.txt': page(1) });
    for (let i = 0; i < 6; i++) deep = zipOf({ 'in.zip': deep });
    expect((await opening('deep.zip', deep))[0]).toMatch(/lies in more than 4 containers/);
  });

  it('that are Word documents are pages themselves', async () => {
    const [only] = await open([write('letter.docx', docxOf('One line of text, no more.'))]);
    expect((only as Page).path).toBe(join(folder, 'letter.docx'));
    expect((await readPage(only as Page)).reports[0].text).toBe('One line of text, no more.');
  });
});

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('gzip files', () => {
  it('give the page in them', async () => {
    expect(await opening('page.txt.gz', gzipSync(page(1)))).toEqual([`page.txt.gz = ${start(1)}`]);
  });

  it('that are cut short or damaged give what could be read, and say so', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => page(i)).join('');
    const [read, said] = await opening('cut.txt.gz', gzipSync(text).subarray(0, -2000));
    expect(read).toBe(`cut.txt.gz = ${start(0)}`);
    expect(said).toBe('cut.txt.gz: its gzip data is cut short; what could be read was read');
  });

  it('are not unpacked beyond all measure', async () => {
    const [, said] = await opening('bomb.txt.gz', gzipSync(new Uint8Array(200 << 20)));
    expect(said).toMatch(/^bomb.txt.gz: it unpacks to more than 150 times its size/);
  });
});

const address = (n: number) => `https://courier.example/${n}.html`;
const records = (...more: MadeRecord[]): MadeRecord[] => [
  { type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: by hand' },
  { address: address(1), block: answer(page(1)) },
  ...more,
  { address: address(9), block: answer(page(9)) },
];
const warc = (...more: MadeRecord[]) => Buffer.concat(warcRecords(records(...more)));
const first = `#${address(1)} = ${start(1)}`;
const last = `#${address(9)} = ${start(9)}`;

describe('web archives', () => {
  it('give each answer with its capture', async () => {
    const [one] = (await open([write('crawl.warc', warc())])) as Page[];
    expect(one.capture).toEqual({
      address: address(1),
      at: '2031-05-05T09:30:00Z',
      status: 200,
      headers: [['content-type', 'text/plain; charset=utf-8']],
    });
    expect(Buffer.from(one.bytes).toString()).toBe(page(1));
  });

  it('tell what the page does not: its address, and that it was published before', async () => {
    const [one] = (await open([write('told.warc', warc())])) as Page[];
    const [report] = (await readPage(one)).reports;
    expect([report.address, report.publishedRange]).toEqual([address(1), { from: null, to: '2031-05-05' }]);
    expect(report.evidence.filter(({ field }) => field === 'address').map(({ text }) => text)).toEqual([address(1)]);
  });

  it('packed record by record, as a whole, and in a WACZ give the same', async () => {
    const packed = Buffer.concat(warcRecords(records()).map((record) => gzipSync(record)));
    expect(await opening('a.warc.gz', packed)).toEqual([`a.warc.gz${first}`, `a.warc.gz${last}`]);
    expect(await opening('b.warc.gz', gzipSync(warc()))).toEqual([`b.warc.gz${first}`, `b.warc.gz${last}`]);
    const wacz = zipOf({ 'archive/a.warc.gz': packed, 'pages/notes.txt': 'x', 'datapackage.json': '{}' });
    const inner = 'c.wacz#archive/a.warc.gz';
    expect(await opening('c.wacz', wacz)).toEqual([`${inner}${first}`, `${inner}${last}`]);
  });

  const body = page(5).repeat(40);
  const chunks = Buffer.from(
    `${(100).toString(16)};x=y\r\n${body.slice(0, 100)}\r\n${(body.length - 100).toString(16)}\r\n${body.slice(100)}\r\n0\r\n\r\n`,
  );
  it.each<[string, Uint8Array | string, Record<string, string>]>([
    ['gzip', gzipSync(body), { 'Content-Encoding': 'gzip' }],
    ['br', brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    ['deflate', deflateSync(body), { 'Content-Encoding': 'deflate' }],
    ['chunked', chunks, { 'Transfer-Encoding': 'chunked' }],
    [
      'said to be gzip and chunked, but kept plain',
      body,
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
    ],
  ])('undo transfer and content encodings: %s', async (_, bytes, headers) => {
    const path = write('encoded.warc', warc({ address: address(5), block: answer(bytes, headers) }));
    const [, page] = (await open([path])) as Page[];
    expect(Buffer.from(page.bytes).toString()).toBe(body);
  });

  it('pass over what is no page: styles, pictures, redirects, missing pages, robots.txt, requests', async () => {
    const others: MadeRecord[] = [
      { address: 'https://courier.example/a.css', block: answer('x', { 'Content-Type': 'text/css' }) },
      { address: 'https://courier.example/a.js', block: answer('x') },
      { address: 'https://courier.example/a.png', block: answer('x', { 'Content-Type': 'image/png' }) },
      { address: 'https://courier.example/robots.txt', block: answer('x') },
      { address: address(2), block: answer(page(2), {}, 301) },
      { address: address(3), block: answer(page(3), {}, 404) },
      { type: 'request', address: address(4), block: 'GET /4.html HTTP/1.1\r\n\r\n' },
      { type: 'metadata', address: address(5), contentType: 'text/plain', block: page(5) },
    ];
    expect(await opening('others.warc', warc(...others))).toEqual([`others.warc${first}`, `others.warc${last}`]);
  });

  it('give resources as they are, and note revisits without failing', async () => {
    const path = write(
      'revisits.warc',
      warc(
        { type: 'resource', address: 'file:///notes.txt', contentType: 'text/plain', block: page(6) },
        { type: 'revisit', address: address(1), block: answer('') },
      ),
    );
    const items = await open([path]);
    expect(items.map(shown).slice(1)).toEqual([
      `revisits.warc#file:///notes.txt = ${start(6)}`,
      `revisits.warc${last}`,
      'revisits.warc: 1 of its 5 records are revisits, left out: their pages were captured before, unchanged',
    ]);
    expect((items.at(-1) as OpenFailure).note).toBe(true);
  });

  it.each<[string, number | string]>([
    ['too small', 40],
    ['too great', 400],
    ['no number', 'many'],
  ])('with a length that is %s give every page, and say so', async (_, length) => {
    const items = await opening('wrong.warc', warc({ address: address(5), block: answer(page(5)), length }));
    expect(items.slice(0, 3)).toEqual([
      `wrong.warc${first}`,
      `wrong.warc#${address(5)} = ${start(5)}`,
      `wrong.warc${last}`,
    ]);
    expect(items[3]).toMatch(
      /^wrong.warc: the record at byte \d+ (?:has a wrong length|states no length).*; what could be read was read$/,
    );
  });

  it('that are cut short anywhere give the pages before, and what was left of the last', async () => {
    const whole = warc();
    const packed = Buffer.concat(warcRecords(records()).map((record) => gzipSync(record)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 5 }), fc.boolean(), async (length, isPacked) => {
        const bytes = isPacked ? packed.subarray(0, Math.min(length, packed.length - 1)) : whole.subarray(0, length);
        const items = await opening('cut.warc', bytes);
        expect(items.length).toBeGreaterThan(0);
        for (const item of items) expect(item).toMatch(/^cut\.warc/);
      }),
      { numRuns: 60 },
    );
    const [one, two, said] = await opening('cut.warc', whole.subarray(0, -30));
    expect([one, two]).toEqual([`cut.warc${first}`, `cut.warc${last.slice(0, -2)}`]);
    expect(said).toMatch(/the record at byte \d+ is cut short; what could be read was read$/);
  });

  it('without a page say so', async () => {
    const bytes = Buffer.concat(warcRecords([{ type: 'warcinfo', block: 'x' }]));
    expect(await opening('none.warc', bytes)).toEqual([
      'none.warc: the archive holds no page (none of its 1 records is a page that was served); add the archive that does',
    ]);
  });
});

describe('mails', () => {
  it('give what is attached to them as pages of their own', async () => {
    const pdf = pdfOf('--- sheet\n72 700 12 The barrier of Orsa opened on Monday, said the governor of Tarn.');
    const mail = [
      'From: a@b.example',
      'Subject: Two files',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Two files.',
      '--x',
      'Content-Type: application/pdf; name="orsa.pdf"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="orsa.pdf"',
      '',
      Buffer.from(pdf).toString('base64'),
      '--x',
      'Content-Type: image/png; name="logo.png"',
      'Content-Disposition: attachment; filename="logo.png"',
      '',
      'x',
      '--x--',
    ].join('\r\n');
    const items = await opening('two.eml', mail);
    expect(items.map((item) => item.split(/[\r\n]/)[0])).toEqual([
      'two.eml = From: a@b.example',
      'two.eml#orsa.pdf = %PDF-1.4',
    ]);
  });
});

describe('folders and patterns', () => {
  it('are searched for all that is read', async () => {
    mkdirSync(join(folder, 'tree', 'in', 'ner'), { recursive: true });
    for (const name of ['a.html', 'b.HTM', 'c.md', 'd.jpg', 'in/e.txt', 'in/ner/f.eml', '.hidden.txt'])
      write(`tree/${name}`, page(1));
    const names = async (path: string) => (await open([join(folder, path)])).map((item) => shown(item).split(' = ')[0]);
    expect(await names('tree')).toEqual([
      'tree/.hidden.txt',
      'tree/a.html',
      'tree/b.HTM',
      'tree/c.md',
      'tree/in/e.txt',
      'tree/in/ner/f.eml',
    ]);
    expect(await names('tree/*.{html,md}')).toEqual(['tree/a.html', 'tree/c.md']);
    expect(await names('tree/[a-c].?*')).toEqual(['tree/a.html', 'tree/b.HTM', 'tree/c.md']);
    expect(await names('tree/**/*.t?t')).toEqual(['tree/in/e.txt']);
    expect(await names('tree/*.odt')).toEqual([`tree/*.odt: no file has such a name; check the pattern`]);
  });

  it('a file whose name looks like a pattern is that file', async () => {
    expect(await opening('what[1].txt', page(1))).toEqual([`what[1].txt = ${start(1)}`]);
  });
});
