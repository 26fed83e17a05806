import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { answer, type MadeRecord, warcRecords } from '../read/build/warc.ts';
import { zipOf } from '../read/build/zip.ts';
import { BODY, html, type Input, input } from './input.ts';

const page = BODY.join('\n\n');

/** ZIP files with names, sizes and signs that lie. */
function zips(): Input[] {
  const names = [
    '../../etc/passwd.txt',
    '/etc/passwd.txt',
    'C:\\x\\a.txt',
    '..\\..\\a.txt',
    'a\0b.txt',
    `${'a/'.repeat(5000)}b.txt`,
    '\u202etxt.exe.txt',
    '-rf.txt',
    ' .txt',
    'con.txt',
  ];
  const one = () => zipOf({ 'a.txt': page });
  const changed =
    (at: (bytes: Buffer) => number, value: number, width = 4) =>
    () => {
      const bytes = Buffer.from(one());
      const place = at(bytes);
      if (width === 2) bytes.writeUInt16LE(value, place);
      else bytes.writeUInt32LE(value, place);
      return bytes;
    };
  const central = (offset: number) => (bytes: Buffer) => bytes.indexOf(Buffer.from('PK\u0001\u0002')) + offset;
  const end = (offset: number) => (bytes: Buffer) => bytes.lastIndexOf(Buffer.from('PK\u0005\u0006')) + offset;
  const nested = (depth: number) => {
    let bytes = zipOf({ 'a.txt': page });
    for (let i = 0; i < depth; i++) bytes = zipOf({ 'a.zip': bytes, 'b.zip': bytes });
    return bytes;
  };
  return [
    ...names.map((name, i) => input(`name-${i}.zip`, () => zipOf({ [name]: page }), 'reading')),
    input('bomb.zip', () => zipOf({ 'a.txt': new Uint8Array(60 << 20) }), /150 times/),
    input(
      'bomb-many.zip',
      () => zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, new Uint8Array(7 << 20)]))),
      /150 times/,
    ),
    input('bomb-nested.zip', () => nested(8), /more than 4 containers/),
    input(
      'many-entries.zip',
      () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`${i}.jpg`, strToU8('x')]))),
      /no page/,
    ),
    input('locked.zip', changed(central(8), 1, 2), /password/),
    input('odd-method.zip', changed(central(10), 99, 2), /packed in a way/),
    input('size-lies-small.zip', changed(central(24), 10)),
    input('size-lies-great.zip', changed(central(24), 0x7fffffff)),
    input('packed-size-lies.zip', changed(central(20), 0x7fffffff)),
    input('offset-lies.zip', changed(central(42), 0x7ffffff0)),
    input('name-length-lies.zip', changed(central(28), 0xffff, 2)),
    input('count-lies.zip', changed(end(10), 0xfffe, 2)),
    input('directory-lies.zip', changed(end(16), 0x7fffffff)),
    input('comment-lies.zip', changed(end(20), 500, 2)),
    input('two-ends.zip', () => Buffer.concat([one(), one()])),
    input('empty.zip', () => zipSync({})),
    input('only-local.zip', () => one().subarray(0, 120)),
    input('folder-names.zip', () => zipOf({ 'a.txt/': '', 'b.html': '' })),
  ];
}

function gzips(): Input[] {
  return [
    input('bomb.html.gz', () => gzipSync(new Uint8Array(120 << 20)), /150 times/),
    input('bomb-in-bomb.txt.gz', () => gzipSync(gzipSync(new Uint8Array(120 << 20))), /150 times/),
    input('many-members.txt.gz', () =>
      Buffer.concat(Array.from({ length: 20_000 }, () => gzipSync('Governor denies. '))),
    ),
    input('empty-members.txt.gz', () => Buffer.concat(Array.from({ length: 20_000 }, () => gzipSync('')))),
    input('only-mark.txt.gz', () => new Uint8Array([0x1f, 0x8b, 8])),
    input('name-without-end.txt.gz', () =>
      Buffer.concat([new Uint8Array([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0]), Buffer.alloc(1_000_000, 0x61)]),
    ),
    input('wrong-sum.txt.gz', () => {
      const bytes = gzipSync(page);
      bytes.fill(0, bytes.length - 8);
      return bytes;
    }),
    input('rubbish-after.txt.gz', () => Buffer.concat([gzipSync(page), Buffer.alloc(100_000, 0x7a)])),
    input(
      'deep.gz',
      () => {
        let bytes: Uint8Array = Buffer.from(page);
        for (let i = 0; i < 20; i++) bytes = gzipSync(bytes);
        return bytes;
      },
      /more than 4 containers/,
    ),
  ];
}

const response = (block: string | Uint8Array, more: Partial<MadeRecord> = {}): MadeRecord => ({
  address: 'https://courier.example/x',
  block,
  ...more,
});
const archive = (...records: MadeRecord[]) => Buffer.concat(warcRecords(records));

function archives(): Input[] {
  const sound = response(answer(html(''), { 'Content-Type': 'text/html' }));
  const lengths = [0, 1, 7, 99_999, 10 ** 12, -1, '1e99', '0x10', '', 'NaN', '9'.repeat(400)];
  const bodies: Record<string, () => MadeRecord> = {
    'no-http': () => response('not http at all'),
    'no-body': () => response('HTTP/1.1 200 OK\r\nContent-Type: text/html'),
    'odd-status': () => response(`HTTP/1.1 2x0 OK\r\n\r\n${page}`),
    'head-1-mb': () => response(answer(page, { 'X-Long': 'x'.repeat(1_000_000) })),
    'heads-50000': () =>
      response(answer(page, Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`X-${i}`, '1'])))),
    'chunk-huge': () => response(answer(`ffffffff\r\n${page}`, { 'Transfer-Encoding': 'chunked' })),
    'chunk-negative': () => response(answer(`-5\r\n${page}`, { 'Transfer-Encoding': 'chunked' })),
    'chunks-tiny': () => response(answer('1\r\na\r\n'.repeat(200_000), { 'Transfer-Encoding': 'chunked' })),
    'chunk-missing': () => response(answer('5\r\nabc', { 'Transfer-Encoding': 'chunked' })),
    'br-rubbish': () => response(answer(page, { 'Content-Encoding': 'br' })),
    'br-bomb': () => response(answer(brotliCompressSync(new Uint8Array(120 << 20)), { 'Content-Encoding': 'br' })),
    'gzip-bomb': () => response(answer(gzipSync(new Uint8Array(120 << 20)), { 'Content-Encoding': 'gzip' })),
    'gzip-cut': () => response(answer(gzipSync(page.repeat(100)).subarray(0, -20), { 'Content-Encoding': 'gzip' })),
    'encodings-many': () => response(answer(page, { 'Content-Encoding': 'gzip, '.repeat(10_000) })),
    'encoding-zstd': () => response(answer(page, { 'Content-Encoding': 'zstd' })),
    'says-pdf': () => response(answer(page, { 'Content-Type': 'application/pdf' })),
    'says-html-is-noise': () =>
      response(
        answer(
          Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256),
          { 'Content-Type': 'text/html' },
        ),
      ),
    'no-address': () => ({ block: answer(page) }),
    'address-2-mb': () => ({ address: `https://x.example/${'a'.repeat(2_000_000)}`, block: answer(page) }),
    'address-odd': () => ({ address: 'javascript:alert(1)\u202e', block: answer(page) }),
    'date-odd': () => response(answer(page), { at: '0000-99-99T99:99:99Z' }),
    'type-odd': () => response(answer(page), { type: 'nonsense' }),
    'packed-archive-inside': () =>
      response(answer(gzipSync(archive(sound)), { 'Content-Type': 'application/octet-stream' })),
    'zip-inside': () => response(answer(zipOf({ 'a.txt': page }), { 'Content-Type': 'application/pdf' })),
  };
  return [
    ...lengths.map((length, i) =>
      input(`length-${i}.warc`, () => archive(sound, response(answer(page), { length }), sound), 'reading'),
    ),
    ...Object.entries(bodies).map(([name, make]) =>
      input(`${name}.warc`, () => archive(sound, make(), sound), 'reading'),
    ),
    input('line-ends.warc', () =>
      Buffer.from(archive(sound, sound).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    ),
    input('no-end-of-head.warc', () => `WARC/1.0\r\n${'X: y\r\n'.repeat(200_000)}`),
    input('line-without-end.warc', () => `WARC/1.0\r\n${'x'.repeat(5_000_000)}`),
    input('only-mark.warc', () => 'WARC/1.0'),
    input('marks.warc', () => 'WARC/1.0\r\n\r\n'.repeat(100_000)),
    input('old.arc', () => 'filedesc://x.arc 0.0.0.0 20310505 text/plain 76\n1 0 Archive\n'),
    input(
      'rubbish-between.warc',
      () =>
        Buffer.concat([
          archive(sound),
          Buffer.alloc(300_000, 0x0a),
          Buffer.alloc(300_000, 0x41),
          Buffer.from('\r\n\r\n'),
          archive(sound),
        ]),
      'reading',
    ),
    input('many-records.warc', () =>
      archive(...Array.from({ length: 5000 }, () => response('x', { type: 'request' }))),
    ),
  ];
}

/** What is packed, and lies about it. */
export const packed = (): Input[] => [...zips(), ...gzips(), ...archives()];
