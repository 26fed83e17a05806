import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/export/html.ts';
import { exported, type Format, type Wish } from '../../src/export/index.ts';
import { markdown } from '../../src/export/markdown.ts';
import { visible } from '../../src/export/visible.ts';
import { type Collection, openCollection } from '../../src/store/index.ts';
import { findingsOf, never } from '../store/findings.ts';

const OPTIONS = { version: '9.9.9', made: '2031-05-02T10:00:00Z' };

/** What strangers write to be run rather than read. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>1</script></svg>',
  '"><a href="javascript:alert(1)">press</a>',
  "'; alert(1); '",
  '</style><style>body{display:none}',
  '<!-- --><iframe src=//evil.example>',
  '[press](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '| a | b |',
  '# Heading',
  '- list',
  '1. list',
  '```',
  'http://evil.example',
  'www.evil.example',
  '&lt;script&gt;',
  '\u202egnihtemos\u202c',
  '\u2066isolated\u2069',
  '=HYPERLINK("http://evil.example";"press")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\u001b[31mred',
];

/** A report whose every part is hostile: outlet, title, speaker, words, path. */
const page = (evil: string) => {
  const line = evil.replace(/[\n()|]/g, ' ');
  return findingsOf(`${evil}.txt`, `${line} | 2031-05-01\n${line}\n${line} (affirm): ${line}\n`);
};

describe('what strangers wrote, handed over', () => {
  let collection: Collection;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'));
  beforeAll(async () => {
    collection = await openCollection(join(folder, `c&"'<d>.db`), { version: '9.9.9', create: true });
    for (const evil of HOSTILE) await collection.add(page(evil), never);
  });
  afterAll(async () => {
    await collection.close();
    rmSync(folder, { recursive: true });
  });

  const handed = async (wish: Wish, format: Format) => {
    let whole = '';
    for await (const piece of exported(collection, wish, format, OPTIONS)) whole += piece;
    return whole;
  };
  const all: Wish = { of: 'statements', query: {} };

  it('is text on a page that loads and runs nothing', async () => {
    for (const wish of [all, { of: 'search', words: 'alert' }, { of: 'search', words: 'evil' }] as const) {
      const page = await handed(wish, 'html');
      harmless(page);
      expect(page).toContain("default-src 'none'; style-src 'sha256-");
    }
  });

  it('is on that page as it was written', async () => {
    const { document } = parseHTML(await handed(all, 'html'));
    const quoted = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
    const kept: string[] = [];
    for await (const { report, statement } of collection.statements()) {
      kept.push(report.text.slice(...statement.content[0]));
    }
    expect(kept).toHaveLength(HOSTILE.length);
    for (const words of kept) expect(quoted.some((text) => text?.includes(visible(words)))).toBe(true);
  });

  it('works as nothing in Markdown', async () => {
    for (const wish of [all, { of: 'search', words: 'evil' }] as const) plainMarkdown(await handed(wish, 'md'));
  });

  it('is no formula in a table, and its cells are as many as its heads', async () => {
    const rows = cells(await handed(all, 'csv'));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(rows[0].length);
      for (const cell of row) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
    }
  });

  it('is in data exactly as it was written', async () => {
    const lines = (await handed(all, 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const whole = JSON.parse(await handed(all, 'json'));
    expect(whole.items).toEqual(lines);
    expect(whole.head).toEqual(await collection.head());
    expect(lines).toHaveLength(HOSTILE.length);
    expect(lines.map(({ page }) => page.path).sort()).toEqual(HOSTILE.map((evil) => `${evil}.txt`).sort());
  });

  it('is harmless whatever it is', () => {
    const evil = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...HOSTILE, ' ', '\n', '*', '_', '`', '\\'), { maxLength: 6 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(evil, evil, evil, (title, name, words) => {
        const dossier = dossierOf(title, name, words);
        const page = [...html(dossier)].join('');
        harmless(page);
        const { document } = parseHTML(page);
        expect(document.querySelector('blockquote')?.textContent).toBe(visible(words));
        plainMarkdown([...markdown(dossier)].join(''));
      }),
      { numRuns: 300 },
    );
  });
});

function dossierOf(title: string, name: string, words: string) {
  const report = {
    ...{ id: 'e95bb885374f-1', page: { path: name, sha256: 'a'.repeat(64) }, title, outlet: name, published: null },
    ...{ publishedRange: null, language: 'en', text: words, copyOf: null },
  };
  const segments = [{ text: words, role: 'content' as const }];
  const quotation = { segments, speaker: name, act: 'affirm', chain: [name], report, statement: null, notes: [title] };
  const groups = [{ heading: title, notes: [name], quotations: [quotation] }];
  return {
    ...{ title, facts: [name], sections: [{ heading: 'Statements', groups }], sources: [report], collection: name },
    ...{ head: { number: 1, hash: 'b'.repeat(64) }, ...OPTIONS },
  };
}

/** The elements and attributes that a dossier has, and no others. */
const ELEMENTS =
  /^(?:html|head|meta|title|style|body|header|main|section|article|h[123]|ul|ol|li|p|mark|bdi|time|strong|span|figure|figcaption|blockquote|a|table|thead|tbody|tr|th|td|code)$/;
const ATTRIBUTES = /^(?:lang|charset|http-equiv|content|name|class|dir|id|href|datetime)$/;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

function harmless(page: string): void {
  const { document } = parseHTML(page);
  for (const element of document.querySelectorAll('*')) {
    expect(element.localName).toMatch(ELEMENTS);
    for (const { name, value } of element.attributes) {
      expect(name).toMatch(ATTRIBUTES);
      if (name === 'href') expect(value).toMatch(/^#r-[\w-]+$/);
    }
  }
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(page).not.toMatch(CONTROLS);
}

/** Without what is escaped and our own marks no sign is left that Markdown or HTML would take for more than text. */
function plainMarkdown(text: string): void {
  expect(text).not.toMatch(CONTROLS);
  expect(text).not.toMatch(/</);
  for (const line of text.split('\n')) {
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/`[0-9a-f]{64}`/g, '');
    expect(bare).not.toMatch(/[`[\]_~]|:\/\/|www\./);
    const inTable = bare.startsWith('| ') || bare === '|---|---|---|---|---|---|';
    if (inTable) expect(bare.split('|')).toHaveLength(8);
    else expect(bare).not.toMatch(/\|/);
    expect(bare).not.toMatch(/^> (?:[-+]\s|#|[-=]+$|\d+[.)]\s)/);
  }
}

/** A table's cells as RFC 4180 has them. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    (rows.at(-1) as string[]).push((quoted ?? bare).replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
