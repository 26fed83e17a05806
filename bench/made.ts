import { createHash } from 'node:crypto';
import type { Extraction, Figure, Page, Report, Span, Statement } from '../src/model/index.ts';
import { ACTS } from '../src/model/index.ts';
import { type Findings, openCollection } from '../src/store/index.ts';
import { linkSpellingsOf } from '../src/work/link/spellings.ts';

/*
 * A large collection, made: reports of twenty statements each by a few thousand people, over ten years, the same for the
 * same number. Nothing is read or parsed for it; it goes in through the store's own `add`, and its names are linked as any
 * others. Ten minutes, so it is no part of `npm run bench`.
 * `npx tsx bench/made.ts FILE [statements]`
 */

const STATEMENTS = 20;
const GIVEN =
  'Ada Bo Cato Dina Edvin Freya Gosta Hedda Ivo Jutta Karl Lena Milo Nora Otto Pia Rolf Siri Tove Uno'.split(' ');
const FAMILY =
  'Alm Berg Carr Dahl Eng Fors Grau Holt Iden Jarl Kast Lund Mohr Nast Orre Pell Quist Rost Strand Thorn'.split(' ');
const ENDS = 'en ov'.split(' ');
const WHO = [
  'the harbour office',
  'the third ferry',
  'the north bridge',
  'the relief convoy',
  'the river guard',
  'the mill',
];
const DOES = ['was closed', 'left the valley', 'stood empty', 'carried grain', 'was under repair', 'had been searched'];
const WHEN = [
  'on Monday',
  'before dawn',
  'after the flood',
  'last winter',
  'without warning',
  'by order of the council',
];
const COUNTED = ['people were hurt', 'lorries were seen', 'houses burned', 'guards stayed', 'letters came'];

/** Numbers that look like chance and are the same each time. Source: Numerical Recipes' quick generator. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The findings of one made page, as reading and extracting would give them. @param n from 0 */
export function madeFindings(
  n: number,
): Findings & { readonly reports: readonly [{ readonly copyKeys: readonly number[] }] } {
  const random = chance(n + 1);
  const one = <T>(of: readonly T[]): T => of[random(of.length)];
  // Few speak often and many seldom, as in news.
  const name = () => `${GIVEN[random(20)]} ${FAMILY[Math.floor(20 * (random(1000) / 1000) ** 2)]}${ENDS[random(2)]}`;
  const title = `Report ${n + 1}: ${one(WHO)} ${one(DOES)}`;
  let text = title;
  const statements: Statement[] = [];
  const mentions: Extraction['mentions'][number][] = [];
  const figures: Figure[] = [];
  for (let i = 0; i < STATEMENTS; i++) {
    text += '\n\n';
    const speaker = { name: name(), kind: 'person' as const };
    const source: Span = [text.length, text.length + speaker.name.length];
    text += `${speaker.name} said `;
    const cue: Span = [source[1] + 1, text.length - 1];
    const start = text.length;
    text += `that ${one(WHO)} ${one(DOES)} ${one(WHEN)}, and that `;
    const count = random(400) + 2;
    const span: Span = [text.length, text.length + `at least ${count}`.length];
    text += `at least ${count} ${one(COUNTED)} ${one(WHEN)}`;
    const what = text.includes('people') ? 'wounded' : null;
    figures.push({
      ...{ span, raw: `at least ${count}`, min: count, max: null, unit: 'people', what, bound: 'at least' },
      ...{ where: null, when: null, by: speaker.name },
    });
    statements.push({
      ...{ source: [source], cue: [cue], content: [[start, text.length]], speaker, act: one(ACTS), via: [] },
      ...{ confidence: 0.9, reasons: { cue: 'made' } },
    });
    mentions.push({ span: source, kind: 'person', actor: speaker.name });
    text += '.';
  }
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const page: Page = { path: `made/${n + 1}.txt`, sha256, bytes };
  const report: Report = {
    ...{ id: `${sha256.slice(0, 12)}-1`, page: { path: page.path, sha256 }, title, subtitle: null, byline: null },
    ...{ outlet: `The ${FAMILY[n % 20]} ${n % 3 === 0 ? 'Courier' : 'Gazette'}`, publishedRange: null, wire: null },
    ...{ published: new Date(Date.UTC(2021, 0, 1) + random(3650) * 86_400_000).toISOString().slice(0, 10) },
    ...{ language: 'en', text, pieces: [{ at: 0, page: [0, text.length] as const }], evidence: [] },
  };
  const extraction = { statements, mentions, figures, times: [], sums: [] };
  const found = { report, extraction, dropped: [], copyKeys: [random(2 ** 32)] };
  return { page, encoding: 'utf-8', readBy: 'made', extractedBy: 'made', reports: [found] };
}

/** Makes a collection of so many statements. @returns seconds to add, and to link */
export async function makeCollection(file: string, statements = 100_000): Promise<{ added: number; linked: number }> {
  const collection = await openCollection(file, { version: 'made', create: true });
  try {
    const start = performance.now();
    for (let n = 0; n < statements / STATEMENTS; n++) await collection.add(madeFindings(n), () => 0);
    const added = performance.now();
    // What made sentences assert is not held against one another: they are all alike, as no reports are.
    for (let more = true; more; ) {
      more = await collection.linking(async (links) => {
        const report = await links.next();
        if (report === null) return false;
        await linkSpellingsOf(links, report);
        await links.done(report.number);
        return true;
      });
    }
    return { added: (added - start) / 1000, linked: (performance.now() - added) / 1000 };
  } finally {
    await collection.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { added, linked } = await makeCollection(process.argv[2], Number(process.argv[3] ?? 100_000));
  console.log(`added in ${added.toFixed(0)} s, linked in ${linked.toFixed(0)} s`);
}
