import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extraction, Report, Statement } from '../src/model/index.ts';
import { openCollection } from '../src/store/index.ts';
import type { Scores } from './floors.ts';
import { alone } from './shared.ts';

/*
 * How fast a collection takes pages and answers: `npx tsx bench/store.ts [reports]`. Pages are made here, one report of
 * 20 statements and 60 mentions each, so that only the store is measured; 5,000 reports are 100,000 statements.
 */

const STATEMENTS = 20;
const NAMES = 3000;

let seed = 1;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

/** A word of a vocabulary of 30,000 in which a few are used most. */
const word = () => `w${Math.floor(30_000 * (random(1e6) / 1e6) ** 4).toString(36)}`;
const name = () => `Anna${random(60)} Berg${random(NAMES / 60)}`;

function reportOf(n: number): { report: Report; extraction: Extraction; bytes: Uint8Array; sha256: string } {
  let text = `Report ${n} ${word()}`;
  const statements: Statement[] = [];
  const mentions: Extraction['mentions'][number][] = [];
  for (let i = 0; i < STATEMENTS; i++) {
    text += '\n\n';
    const who = name();
    const source = [text.length, text.length + who.length] as const;
    text += `${who} said `;
    const start = text.length;
    text += Array.from({ length: 25 }, word).join(' ');
    statements.push({
      ...{ source: [source], cue: [[source[1] + 1, source[1] + 5]], content: [[start, text.length]] },
      ...{ speaker: { name: who, kind: 'person' }, act: 'affirm', via: [], confidence: 0.9, reasons: { cue: 'said' } },
    });
    for (let k = 0; k < 3; k++) mentions.push({ span: source, kind: 'person', actor: k === 0 ? who : name() });
  }
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report: Report = {
    ...{ id: `${sha256.slice(0, 12)}-1`, page: { path: `p/${n}.txt`, sha256 }, title: `Report ${n}`, subtitle: null },
    ...{ byline: null, outlet: `Outlet ${n % 40}`, published: new Date(1.9e12 + n * 4e6).toISOString().slice(0, 10) },
    ...{ publishedRange: null, wire: null, language: 'en', text, evidence: [] },
    pieces: [{ at: 0, page: [0, text.length] }],
  };
  return { report, extraction: { statements, mentions }, bytes, sha256 };
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${what.padEnd(52)} ${(performance.now() - start).toFixed(1).padStart(9)} ms`, result ?? '');
  return result;
}

async function count(items: AsyncIterable<unknown>, most = Number.POSITIVE_INFINITY): Promise<number> {
  let n = 0;
  for await (const _ of items) if (++n === most) break;
  return n;
}

/** Makes so many reports, adds them and asks. */
export async function measure(reports = 5000): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const file = join(folder, 'bench.db');
  const made = Array.from({ length: reports }, (_, n) => reportOf(n));
  const collection = await openCollection(file, { version: 'bench', create: true });
  const start = performance.now();
  for (const { report, extraction, bytes, sha256 } of made) {
    const copyKeys = Array.from({ length: 48 }, () => random(2 ** 32));
    const findings = {
      page: { path: report.page.path, sha256, bytes },
      encoding: 'utf-8',
      readBy: 'b',
      extractedBy: 'b',
    };
    await collection.add({ ...findings, reports: [{ report, extraction, dropped: [], copyKeys }] }, () => 0);
  }
  const seconds = (performance.now() - start) / 1000;
  const words = made.reduce((sum, { report }) => sum + report.text.split(/\s+/).length, 0);
  console.log(
    `added ${reports} pages, ${(reports / seconds).toFixed(0)} pages/s, ${(words / seconds).toFixed(0)} words/s`,
  );
  console.log(
    `${(statSync(file).size / reports / 1024).toFixed(1)} KiB a page (${(made[0].bytes.length / 1024).toFixed(1)} KiB of bytes)`,
  );
  await timed('known page', async () => (await collection.known(made[reports >> 1].report.page))?.status);
  const asked = performance.now();
  await timed('statements of one speaker', () => count(collection.statements({ actor: 'Anna7 Berg9' })));
  const answered = performance.now();
  await timed('statements of one given name', () => count(collection.statements({ actor: 'Anna7' })));
  await timed('statements with a rare word', () => count(collection.statements({ text: 'wn0a' })));
  await timed('statements with a common word, of one speaker', () =>
    count(collection.statements({ text: 'w0', actor: 'Anna7 Berg9' })),
  );
  await timed('statements of one day', () =>
    count(collection.statements({ since: '2030-03-20', until: '2030-03-20' })),
  );
  await timed('statements of one outlet, the first 500', () =>
    count(collection.statements({ outlet: 'Outlet 7' }), 500),
  );
  await timed('statements, the first 500', () => count(collection.statements(), 500));
  const { report: middle } = made[reports >> 1];
  await timed('statements, 50 behind one in the middle', () =>
    count(collection.statements({ after: `${middle.id}-7`, limit: 50 })),
  );
  await timed('statements of one speaker, 50 behind one', () =>
    count(collection.statements({ actor: 'Anna7 Berg9', after: `${middle.id}-7`, limit: 50 })),
  );
  await timed('facets of all', async () => (await collection.facets()).month.length);
  await timed('facets of one speaker', async () => (await collection.facets({ actor: 'Anna7 Berg9' })).month.length);
  await timed('overview', async () => (await collection.overview()).counts.statements);
  await timed('statements, all', () => count(collection.statements()));
  await timed('reports, all, in full', () => count(collection.reports()));
  await timed('search for a rare word', async () => (await collection.search('wn0a')).length);
  await timed('search for the commonest word', async () => (await collection.search('w0')).length);
  await timed('search for a phrase', async () => (await collection.search('"w0 w1"')).length);
  await timed('search for a begun word', async () => (await collection.search('wn*')).length);
  await timed(
    'verify',
    async () => (await collection.verify(async (page) => new TextDecoder().decode(page.bytes))).differs,
  );
  await timed('close', () => collection.close());
  rmSync(folder, { recursive: true });
  return {
    'words added/s': Math.round(words / seconds),
    'statements of one speaker, ms': Math.round(answered - asked),
  };
}

await alone(import.meta.url, () => measure(Number(process.argv[2] ?? 5000)));
