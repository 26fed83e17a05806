import { createHash } from 'node:crypto';
import type { Act, Extraction, Page, Reading, Report, Span, Statement, Time } from '../../src/model/index.ts';
import type { Alike, Decode, Findings } from '../../src/store/index.ts';

/*
 * A page small enough to read by eye, for tests that are about keeping and not about reading. Its reports stand one
 * after another, `===` between them; a report's first line is `outlet | date`, its second the title. In the body a line
 * `NAME (act): words` is one statement of the outlet's paragraph.
 */

const VERSION = '1.0.0';

export function pageOf(path: string, text: string): Page {
  const bytes = new TextEncoder().encode(text);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

export function readingOf(page: Page): Reading {
  const decoded = new TextDecoder().decode(page.bytes);
  const reports: Report[] = [];
  let at = 0;
  for (const part of decoded.split('===\n')) {
    reports.push(reportOf(page, decoded, [at, at + part.length], reports.length + 1));
    at += part.length + '===\n'.length;
  }
  const { path, sha256 } = page;
  return { page: { path, sha256 }, encoding: 'utf-8', decoded, reports, dropped: [] };
}

function reportOf({ path, sha256 }: Page, decoded: string, [start, end]: Span, place: number): Report {
  const facts = decoded.slice(start, decoded.indexOf('\n', start));
  const [outlet, date] = facts.split(' | ');
  const [published, until] = (date ?? '').split('/');
  const from = start + facts.length + 1;
  const text = decoded.slice(from, end).trimEnd();
  return {
    id: `${sha256.slice(0, 12)}-${place}`,
    page: { path, sha256 },
    title: text.split('\n')[0],
    ...{ subtitle: null, byline: null, wire: null, language: 'en' },
    outlet: outlet === '' ? null : outlet,
    published: until === undefined && published !== '' ? published : null,
    publishedRange: until === undefined ? null : { from: published === '' ? null : published, to: until || null },
    text,
    pieces: [{ at: 0, page: [from, from + text.length] }],
    evidence: [{ field: 'outlet', text: outlet, span: [start, start + outlet.length], reason: 'the first line' }],
  };
}

export function extractionOf(text: string): Extraction {
  const statements: Statement[] = [];
  for (const { 1: name, 2: act, 3: words, indices } of text.matchAll(/^([^(\n]*) \(([a-z]+)\):(?: (.*))?$/dgmu)) {
    const [, source, cue, content] = indices as [number, number][];
    statements.push({
      source: name === '' ? [] : [source],
      cue: [cue],
      content: words ? [content] : [],
      speaker: name === '' ? null : { name, kind: 'person' },
      ...{ act: act as Act, via: [], confidence: 1 / 3, reasons: { act: 'it stands in brackets' } },
    });
  }
  const mentions = statements.flatMap(({ source, speaker }) =>
    speaker === null ? [] : [{ span: source[0], kind: speaker.kind, actor: speaker.name }],
  );
  return { statements, mentions, times: timesOf(text) };
}

/** Weekdays, so that there is something of each kind to keep. */
function timesOf(text: string): Time[] {
  return [...text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)].map(({ 0: day, index }) => ({
    ...{ span: [index, index + day.length] as Span, type: 'DATE', value: null },
  }));
}

/** @param copyKeys of each report's text; none by default */
export function findingsOf(path: string, text: string, copyKeys: (text: string) => number[] = () => []): Findings {
  const page = pageOf(path, text);
  const reports = readingOf(page).reports.map((report) => ({
    report,
    extraction: extractionOf(report.text),
    dropped: [{ span: [0, 1] as Span, text: text.slice(0, 1), step: 'furniture', reason: 'to have one' }],
    copyKeys: copyKeys(report.text),
  }));
  return { page, encoding: 'utf-8', readBy: VERSION, extractedBy: VERSION, reports };
}

export const never: Alike = () => 0;

export const decode: Decode = async (page) => readingOf(page).decoded;

export const TWO_REPORTS = `The Varna Ledger | 2031-03-04
Bridge at Toll Hill stays open
Mayor Ilse Brandt (deny): The bridge was never closed.
===
Ostmark Courier | 2031-03-06
Engineers doubt the bridge
José Peña (accuse): The mayor's office hid three reports.
Ilse Brandt (decline): 
`;

export const LATER = `The Varna Ledger | 2031-04-01
Bridge closes
Ilse Brandt (affirm): The bridge is closed from today, and was unsafe.
`;

export const UNDATED = ` | 
A leaflet without a date
Peña (ask): Who will pay for the bridge?
`;
