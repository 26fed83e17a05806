import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Capture, Page, Reading, Report } from '../../../src/model/index.ts';
import { readPage } from '../../../src/read/index.ts';

const folder = join(import.meta.dirname, 'pages');
const names = readdirSync(folder);

/** The page of a folder, with how it was served where `capture.json` says so. */
function pageOf(name: string): Page {
  const bytes = readFileSync(join(folder, name, 'page.html'));
  const served = join(folder, name, 'capture.json');
  const capture = existsSync(served) ? (JSON.parse(readFileSync(served, 'utf8')) as Capture) : undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: 'page.html', sha256, bytes, ...(capture && { capture }) };
}

function showReport(report: Report): string {
  const { title, subtitle, byline, outlet, published, wire, language, address, entries, foreign, text, evidence } =
    report;
  const fields = { title, subtitle, byline, outlet, published, wire, language, address };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value ?? '-'}`);
  const because = evidence.map(({ field, text, reason }) => `  ${field} “${text}”: ${reason}`);
  const parts = [...(entries ?? [])].map(({ span, published }) => `entry ${published ?? '-'}: ${text.slice(...span)}`);
  const others = [...(foreign ?? [])].map(({ span, language }) => `in ${language}: ${text.slice(...span)}`);
  const body = text.slice(report.body);
  return ['== report', ...lines, ...because, ...others, '', body, ...(parts.length > 0 ? ['', ...parts] : [])].join(
    '\n',
  );
}

function show({ reports, dropped, encoding }: Reading): string {
  const steps = dropped.map(({ step, text }) => `${step}: ${text}`);
  return `${[`encoding: ${encoding}`, ...reports.map(showReport), `== dropped\n${steps.join('\n')}`].join('\n\n')}\n`;
}

describe('HTML pages of many layouts', () => {
  it('has pages to read', () => expect(names.length).toBeGreaterThan(0));

  // Each folder holds a page and, looked through line by line, what a careful reader gets.
  it.each(names)('%s', async (name) => {
    expect(show(await readPage(pageOf(name)))).toBe(readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
  });
});
