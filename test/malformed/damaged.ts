import { gzipSync } from 'node:zlib';
import { docxOf } from '../read/build/docx.ts';
import { pdfOf } from '../read/build/pdf.ts';
import { answer, warcRecords } from '../read/build/warc.ts';
import { zipOf } from '../read/build/zip.ts';
import { BODY, html, type Input, input, random } from './input.ts';

/** Sound files of every kind, which are then cut and scratched. */
export const SOUND: Readonly<Record<string, () => Uint8Array>> = {
  'page.html': () => Buffer.from(html('')),
  'page.txt': () => Buffer.from(`Governor denies closing the Salt Road\n\n${BODY.join('\n\n')}\n`),
  'page.md': () => Buffer.from(`---\ndate: 2031-05-05\n---\n# Governor denies\n\n${BODY.join('\n\n')}\n`),
  'page.pdf': () =>
    pdfOf(`--- sheet\n72 700 24 Governor denies\n${BODY.map((p, i) => `72 ${600 - 20 * i} 10 ${p}`).join('\n')}`),
  'page.docx': () => docxOf(`Titel| Governor denies\n${BODY.join('\n')}`),
  'page.eml': () =>
    Buffer.from(
      `From: a@b.example\r\nSubject: =?utf-8?q?Salt=20Road?=\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${BODY.join('\r\n\r\n')}\r\n--x\r\nContent-Type: text/html; name=a.html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n${html('')}\r\n--x--\r\n`,
    ),
  'box.zip': () => zipOf({ 'a.html': html(''), 'b.txt': BODY.join('\n\n') }),
  'page.html.gz': () => gzipSync(html('')),
  'crawl.warc': () => Buffer.concat(records()),
  'crawl.warc.gz': () => Buffer.concat(records().map((record) => gzipSync(record))),
  'crawl.wacz': () => zipOf({ 'archive/a.warc.gz': gzipSync(Buffer.concat(records())), 'datapackage.json': '{}' }),
};

const records = () =>
  warcRecords([
    { type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: by hand' },
    { address: 'https://courier.example/1', block: answer(html(''), { 'Content-Type': 'text/html' }) },
    { address: 'https://courier.example/2', block: answer(BODY.join('\n\n')) },
  ]);

const CUTS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99];
const SCRATCHES = 8;

/** Each sound file whole, cut short at eight places, and with bytes changed, eight times. */
export function damaged(): Input[] {
  return Object.entries(SOUND).flatMap(([name, make], kind) => [
    input(`whole-${name}`, make, 'reading'),
    ...CUTS.map((share) =>
      input(`cut-${100 * share}-${name}`, () => make().subarray(0, Math.ceil(make().length * share))),
    ),
    ...Array.from({ length: SCRATCHES }, (_, seed) =>
      input(`scratched-${seed}-${name}`, () => scratched(make(), 100 * kind + seed)),
    ),
  ]);
}

/** A copy with one byte in a hundred changed, three at least. */
function scratched(bytes: Uint8Array, seed: number): Uint8Array {
  const rnd = random(seed);
  const copy = Uint8Array.from(bytes);
  const count = Math.max(3, Math.round(copy.length / 100));
  for (let i = 0; i < count; i++) copy[Math.floor(rnd() * copy.length)] = Math.floor(rnd() * 256);
  return copy;
}
