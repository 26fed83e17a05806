import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading, Report } from '../../src/model/index.ts';
import { readPage } from '../../src/read/index.ts';

const folder = join(import.meta.dirname, 'pages');
const names = readdirSync(folder);

function showReport({
  title,
  subtitle,
  byline,
  outlet,
  published,
  publishedRange,
  wire,
  language,
  text,
  evidence,
}: Report): string {
  const range = publishedRange && `${publishedRange.from ?? ''}..${publishedRange.to ?? ''}`;
  const fields = { title, subtitle, byline, outlet, published: published ?? range, wire, language };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value ?? '-'}`);
  const because = evidence
    .filter(({ field }) => field === 'published')
    .map(({ text, reason }) => `  “${text}”: ${reason}`);
  return ['== report', ...lines, ...because, '', text].join('\n');
}

function show({ reports, dropped, encoding }: Reading): string {
  const steps = dropped.map(({ step, text }) => `${step}: ${text}`);
  return `${[`encoding: ${encoding}`, ...reports.map(showReport), `== dropped\n${steps.join('\n')}`].join('\n\n')}\n`;
}

describe('pages as people save them', () => {
  it('has pages to read', () => expect(names.length).toBeGreaterThan(5));

  // Each folder holds the page as saved and, written by hand or looked through line by line, what a careful reader gets.
  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(join(folder, name, 'page.txt'));
    const page = { path: 'page.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
    expect(show(await readPage(page))).toBe(readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
  });
});
