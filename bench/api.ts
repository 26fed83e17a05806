import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCollection } from '../src/store/index.ts';
import type { Scores } from './floors.ts';
import { makeCollection } from './made.ts';
import { alone } from './shared.ts';

/*
 * How fast the API answers over HTTP on 100,000 made statements (bench/made.ts), view by view, as the page asks:
 * `npx tsx bench/api.ts [FILE] [times]`. FILE is such a collection; it is made where there is none, which takes minutes, so that this
 * is no part of `npm run bench`. Every question is asked so many times (40), each time with other names, words, days and places
 * in the listing. Printed are the median, the 95th percentile and the slowest, and the 95th percentile of processor time, which says
 * what a busy machine would take alone. The target is 200 ms at the 95th percentile for every view.
 */

/** Each view by what it asks, given the answers to what a user would have looked at before. */
function questions(seen: Seen): Readonly<Record<string, (n: number) => string>> {
  const { actors, reports, cursors } = seen;
  const of = <T>(items: readonly T[], n: number): T => items[n % items.length];
  const words = ['harbour', 'ferry', 'convoy', 'mill', 'flood', 'grain', 'council', 'letters', 'guards', 'dawn'];
  return {
    overview: () => '/api/overview',
    'reports, newest': () => '/api/reports?newest=true&brief=true&limit=8',
    'reports, anywhere': (n) => `/api/reports?brief=true&cursor=${of(reports, n * 37)}`,
    'one report': (n) => `/api/reports/${of(reports, n)}?explain=true`,
    statements: () => '/api/statements',
    'statements, anywhere': (n) => `/api/statements?cursor=${of(cursors, n)}`,
    'statements of an actor': (n) => `/api/statements?actorId=${of(actors, n).id}`,
    'statements of a name': (n) => `/api/statements?actor=${encodeURIComponent(of(actors, n).name)}`,
    'statements with words': (n) => `/api/statements?text=${of(words, n)}`,
    'statements with two words, of an act': (n) => `/api/statements?text=${of(words, n)}+${of(words, n + 3)}&act=deny`,
    'statements of an outlet and year': (n) =>
      `/api/statements?outlet=Berg&since=${2021 + (n % 10)}&until=${2021 + (n % 10)}`,
    'facets of all': () => '/api/facets',
    'facets of words': (n) => `/api/facets?text=${of(words, n)}`,
    'facets of an actor': (n) => `/api/facets?actorId=${of(actors, n).id}`,
    'search, a common word': (n) => `/api/search?words=${of(words, n)}&limit=20`,
    'search, a phrase': (n) =>
      `/api/search?words=%22${['left+the+valley', 'carried+grain', 'stood+empty'][n % 3]}%22&limit=20`,
    'search, a number': (n) => `/api/search?words=${n + 17}&limit=20`,
    actors: () => '/api/actors',
    'one actor': (n) => `/api/actors/${of(actors, n).id}`,
    'actors by name': (n) => `/api/actors?name=${of(actors, n).name.split(' ')[0]}`,
    claims: () => '/api/claims',
    conflicts: () => '/api/conflicts?judged=false&limit=50',
    figures: () => '/api/figures?limit=500',
    'figures of an actor': (n) => `/api/figures?actor=${of(actors, n).id}`,
    timeline: () => '/api/timeline',
    places: () => '/api/places',
    judgements: () => '/api/judgements',
  };
}

/** What the questions are about. */
interface Seen {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly reports: readonly string[];
  readonly cursors: readonly string[];
}

async function seenIn(file: string): Promise<Seen> {
  const collection = await openCollection(file, { version: 'bench' });
  const actors: Seen['actors'][number][] = [];
  const reports: string[] = [];
  const cursors: string[] = [];
  for await (const { id, name } of collection.actors({ limit: 200 })) actors.push({ id, name });
  for await (const { report } of collection.reports()) reports.push(report.id);
  for (let i = 0; i < reports.length; i += 97) cursors.push(`${reports[i]}-7`);
  await collection.close();
  return { actors, reports, cursors };
}

/** Serves the collection and asks. @param file made where it is not there */
async function measure(file?: string, times = 40): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-api-'));
  const made = file ?? join(folder, 'made.db');
  if (!existsSync(made)) await makeCollection(made);
  const seen = await seenIn(made);
  const { serveCollection } = await import('../src/serve/index.ts');
  const collection = await openCollection(made, { version: 'bench' });
  const { counts } = await collection.overview();
  console.log(`${counts.statements} statements, ${counts.reports} reports, ${counts.actors} actors`);
  const { address, close } = await serveCollection(collection, {
    host: '127.0.0.1',
    port: 0,
    token: null,
    version: 'bench',
  });
  const slowest: Record<string, number> = {};
  const busiest: Record<string, number> = {};
  const head = ['median', 'p95', 'slowest', 'p95 of processor'].map((name) => name.padStart(18)).join('');
  console.log(`${''.padEnd(40)}${head}`);
  for (const [view, question] of Object.entries(questions(seen))) {
    const took: number[] = [];
    const used: number[] = [];
    let bytes = 0;
    for (let n = 0; n < times; n++) {
      const before = process.cpuUsage();
      const start = performance.now();
      const answer = await fetch(address + question(n));
      bytes = (await answer.arrayBuffer()).byteLength;
      took.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      used.push((user + system) / 1000);
      if (answer.status !== 200) throw new Error(`${question(n)} was answered with ${answer.status}`);
    }
    slowest[view] = at(took, 0.95);
    busiest[view] = at(used, 0.95);
    const columns = [at(took, 0.5), slowest[view], at(took, 1), busiest[view]];
    const shown = columns.map((ms) => `${ms.toFixed(1)} ms`.padStart(18)).join('');
    console.log(`${view.padEnd(40)}${shown}${(bytes / 1024).toFixed(0).padStart(8)} kB`);
  }
  await close();
  await collection.close();
  rmSync(folder, { recursive: true });
  return {
    'slowest view at the 95th percentile, ms': Math.round(Math.max(...Object.values(slowest))),
    'the same in processor time, ms': Math.round(Math.max(...Object.values(busiest))),
  };
}

/** The value that a share of all lies at or below. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

await alone(import.meta.url, async () => console.log(await measure(process.argv[2], Number(process.argv[3] ?? 40))));
