import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lies, type Page, quote, type Reading } from '../../src/model/index.ts';
import { readPage } from '../../src/read/index.ts';
import { docxOf } from './build/docx.ts';
import { pdfOf } from './build/pdf.ts';

const folder = join(import.meta.dirname, 'documents');
const makers: Record<string, readonly [ending: string, make: (source: string) => Uint8Array]> = {
  pdf: ['pdf', pdfOf],
  docx: ['docx', docxOf],
  mail: ['eml', (source) => Buffer.from(source.replace(/\n/g, '\r\n'))],
  markdown: ['md', (source) => Buffer.from(source)],
};

function show({ reports, dropped }: Reading): string {
  const shown = reports.map(({ title, subtitle, byline, outlet, published, publishedRange: range, language, text }) => {
    const fields = {
      title,
      ...(subtitle && { subtitle }),
      byline,
      outlet,
      published: published ?? (range && `${range.from ?? ''}..${range.to ?? ''}`),
      language,
    };
    return [...Object.entries(fields).map(([name, value]) => `${name}: ${value ?? '-'}`), '', text].join('\n');
  });
  const lines = dropped.map(({ step, text }) => `${step}: ${text.replace(/\s+/g, ' ')}`);
  return [...shown, '', ['dropped', ...lines].join('\n')].join('\n');
}

/** Every piece stands in the decoded text as it stands in the report's, and nothing of the report stands nowhere. */
function checkPieces({ decoded, reports, dropped }: Reading): void {
  for (const { text, pieces, evidence } of reports) {
    let at = 0;
    for (const { at: start, page } of pieces) {
      expect(lies(page, decoded.length)).toBe(true);
      expect(text.slice(start, start + page[1] - page[0])).toBe(quote(decoded, page));
      expect(text.slice(at, start).trim()).toBe('');
      at = start + page[1] - page[0];
    }
    expect(at).toBe(text.length);
    for (const { span } of evidence) if (span) expect(lies(span, decoded.length)).toBe(true);
  }
  for (const { span, text } of dropped)
    expect(quote(decoded, span).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
}

describe.each(Object.entries(makers))('%s', (medium, [ending, make]) => {
  const names = readdirSync(join(folder, medium));

  // Each file holds the document in a form to read and, after `==>`, what a careful reader gets from it.
  it.each(names)('%s', async (name) => {
    const [source, expected] = readFileSync(join(folder, medium, name), 'utf8').split('\n==>\n');
    const bytes = make(source);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const page: Page = { path: `page.${ending}`, sha256, bytes };
    const reading = await readPage(page);
    expect(`${show(reading)}\n`).toBe(expected);
    checkPieces(reading);
    expect(await readPage(page)).toEqual(reading);
  });
});
