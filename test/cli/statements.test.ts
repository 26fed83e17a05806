import { expect, it } from 'vitest';
import { paintFor } from '../../src/cli/show/paint.ts';
import { showFound } from '../../src/cli/show/passage.ts';
import { type Said, showStatements } from '../../src/cli/show/statements.ts';
import { keptStatementLine } from '../../src/formats/index.ts';
import { extractionOf, pageOf, readingOf } from '../store/findings.ts';

const paper = paintFor({ isTTY: false, columns: 100 }, {});
const page = pageOf(
  'a.txt',
  'Ostmark Courier | 2031-03-06\nFerry\nIlse Brandt (deny): It sank.\nBo Lund (ask): Who saw it?\n',
);
const [report] = readingOf(page).reports;

function said(id: string, copyOf: string | null): Said[] {
  return extractionOf(report.text).statements.map((statement, i) => ({
    line: keptStatementLine({ id: `${id}-${i + 1}`, report: { ...report, id, copyOf }, statement, judged: null }),
    text: report.text,
  }));
}

it('statements are grouped by speaker, and what a copy repeats is counted', () => {
  expect(showStatements([...said('first-1', null), ...said('second-1', 'first-1')], paper)).toBe(
    `Ilse Brandt
  2031-03-06 · Ostmark Courier · first-1
    deny    It sank. (deny)
  2031-03-06 · Ostmark Courier · second-1 · the same report as first-1: 1 statement there too

Bo Lund
  2031-03-06 · Ostmark Courier · first-1
    ask     Who saw it? (ask)
  2031-03-06 · Ostmark Courier · second-1 · the same report as first-1: 1 statement there too`,
  );
});

it('a copy whose original is not shown is shown itself', () => {
  const [first] = said('second-1', 'first-1');
  expect(showStatements([first], paper)).toContain('It sank.');
});

it('a hit is marked, with whose words it stands in, and only so many passages are shown', () => {
  const { id, page: ref, title, outlet, published, publishedRange, text } = report;
  const start = text.indexOf('sank');
  const passage = {
    span: [start - 3, start + 5] as [number, number],
    text: text.slice(start - 3, start + 5),
    hits: [[start, start + 4] as [number, number]],
    statements: [{ id: 'x-1', speaker: { name: 'Ilse Brandt', kind: 'person' as const }, act: 'deny' as const }],
  };
  const found = { report: id, page: ref, title, outlet, published, publishedRange, copyOf: null };
  expect(showFound({ ...found, passages: Array(5).fill(passage) }, paper)).toBe(
    `Ferry
  Ostmark Courier · 2031-03-06 · ${id} · a.txt
${'    Ilse Brandt deny: It [sank].\n'.repeat(3)}    and 2 more passages`,
  );
});
