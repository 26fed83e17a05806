import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assertion, Extraction, Report, Statement } from '../src/model/index.ts';
import { type Collection, openCollection } from '../src/store/index.ts';
import { linkAll } from '../src/work/index.ts';
import type { Scores } from './floors.ts';
import { alone } from './shared.ts';

/*
 * What adding one report costs in a large collection against a small one: `npx tsx bench/growth.ts [small] [large]`, by
 * default 300 and 3,000; what is promised is for 1,000 and 50,000. Reports are made here, of 12 statements each, with words
 * and names as unevenly spread as in news and ever new ones among them, so that only keeping and linking are measured.
 */

const STATEMENTS = 12;
/** Reports that are added to measure at one size. */
const PROBES = 60;

let seed = 1;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

/** A number below, small ones far more often: a few words make up most of a text. */
const uneven = (below: number) => Math.floor(below * (random(1e6) / 1e6) ** 4);

const SYLLABLES = [
  'ba',
  'dor',
  'fen',
  'gal',
  'hu',
  'kes',
  'lim',
  'mor',
  'nat',
  'ost',
  'pra',
  'ruv',
  'sil',
  'tam',
  'vel',
  'zhi',
];

/** A made-up word for a number, the same each time. */
function wordFor(n: number): string {
  let word = '';
  for (let rest = n + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word;
}

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

/** Somebody of a cast that grows with the collection, a few of them in most reports. */
function person(n: number): string {
  const number = random(4) === 0 ? 400 + random(n + 40) : uneven(400);
  return `${capital(wordFor(number % 90))} ${capital(wordFor(97 + number))}`;
}

/** What was said in the reports before. */
const said: { readonly words: readonly string[]; readonly about: string }[] = [];

function reportOf(n: number) {
  let text = `Report ${n}`;
  const statements: Statement[] = [];
  const mentions: Extraction['mentions'][number][] = [];
  const assertions: Assertion[] = [];
  const cast = Array.from({ length: 5 }, () => person(n));
  for (let i = 0; i < STATEMENTS; i++) {
    text += '\n\n';
    const who = cast[random(cast.length)];
    const source = [text.length, text.length + who.length] as const;
    text += `${who} said `;
    const start = text.length;
    // One in five says what was said before, mostly lately, so that claims come about and grow.
    const again = said.length > 0 && random(5) === 0 ? said[said.length - 1 - uneven(said.length)] : null;
    const words = again?.words ?? Array.from({ length: 14 }, () => wordFor(uneven(30_000)));
    const about = again?.about ?? cast[random(cast.length)];
    if (again === null) said.push({ words, about });
    text += `${about} ${words.join(' ')}.`;
    const span = [start, text.length] as const;
    const [subject, verb, object] = words;
    statements.push({
      ...{ source: [source], cue: [[source[1] + 1, source[1] + 5]], content: [span] },
      ...{ speaker: { name: who, kind: 'person' }, act: 'affirm', via: [], confidence: 0.9, reasons: { cue: 'said' } },
    });
    mentions.push({ span: source, kind: 'person', actor: who });
    mentions.push({ span: [start, start + about.length], kind: 'person', actor: about });
    const facts = { negated: random(8) === 0, modality: 'fact', tense: 'past' } as const;
    const lemmas = [...new Set(words)];
    assertions.push({
      ...{ statement: i, span, act: 'affirm', signals: [], words: lemmas, names: [about], quantities: [], times: [] },
      predicates: [{ span, lemma: verb, ...facts, subjects: [subject], objects: [object] }],
      keys: [
        ...about
          .toLowerCase()
          .split(' ')
          .map((part) => `n:${part}`),
        ...lemmas.map((word) => `w:${word}`),
      ],
    });
  }
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report: Report = {
    ...{ id: `${sha256.slice(0, 12)}-1`, page: { path: `p/${n}.txt`, sha256 }, title: `Report ${n}`, subtitle: null },
    ...{ byline: null, outlet: `Outlet ${n % 40}`, published: new Date(1.9e12 + n * 4e6).toISOString().slice(0, 10) },
    ...{ publishedRange: null, wire: null, language: 'en', text, evidence: [] },
    pieces: [{ at: 0, page: [0, text.length] }],
  };
  const copyKeys = Array.from({ length: 48 }, () => random(2 ** 32));
  const page = { path: report.page.path, sha256, bytes };
  const reports = [{ report, extraction: { statements, mentions }, assertions, dropped: [], copyKeys }];
  return { page, encoding: 'utf-8', readBy: 'bench', extractedBy: 'bench', reports };
}

/** Adds so many more reports. @returns the median of what one costs, in milliseconds: kept, and linked */
async function add(collection: Collection, from: number, count: number): Promise<{ kept: number; linked: number }> {
  const kept: number[] = [];
  const linked: number[] = [];
  for (let n = from; n < from + count; n++) {
    const findings = reportOf(n);
    const start = performance.now();
    await collection.add(findings, () => 0);
    const added = performance.now();
    await linkAll(collection, (report, message) => {
      throw new Error(`${report}: ${message}`);
    });
    kept.push(added - start);
    linked.push(performance.now() - added);
    if (process.stderr.isTTY && n % 100 === 0) process.stderr.write(`\r${n} reports`);
  }
  return { kept: median(kept), linked: median(linked) };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Fills a collection, and measures what one more report costs at two sizes. */
export async function measure(small = 300, large = 3000): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-growth-'));
  const collection = await openCollection(join(folder, 'growth.db'), { version: 'bench', create: true });
  const told = ({ kept, linked }: { kept: number; linked: number }) =>
    `${(kept + linked).toFixed(1)} ms (kept ${kept.toFixed(1)}, linked ${linked.toFixed(1)})`;
  try {
    await add(collection, 0, small);
    const before = await add(collection, small, PROBES);
    console.log(`one more report in a collection of ${small}: ${told(before)}`);
    await add(collection, small + PROBES, large - small - PROBES);
    const after = await add(collection, large, PROBES);
    console.log(`one more report in a collection of ${large}: ${told(after)}`);
    const growth = (after.kept + after.linked) / (before.kept + before.linked);
    console.log(`${growth.toFixed(2)} times`, (await collection.overview()).counts);
    return { 'cost, times': Math.round(growth * 100) / 100 };
  } finally {
    await collection.close();
    rmSync(folder, { recursive: true });
  }
}

await alone(import.meta.url, () => measure(Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 3000)));
