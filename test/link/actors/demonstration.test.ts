import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appearancesOf, clustersOf, linkSpellings, spellingKeys } from '../../../src/link/actors/index.ts';
import type { Cluster, Heard, NameLink } from '../../../src/model/index.ts';
import { isFailure, openPages, understandPage } from '../../../src/pipeline.ts';

const examples = resolve(import.meta.dirname, '../../../examples');
const planted: { name: string; names: string[] }[] = JSON.parse(
  readFileSync(resolve(examples, 'expected.json'), 'utf8'),
).actors;

type Growing = { -readonly [key in keyof Heard]: Heard[key] extends readonly (infer T)[] ? T[] : Heard[key] };

/** All spellings of the demonstration collection. */
async function hear(): Promise<Growing[]> {
  const heard = new Map<string, Growing>();
  let report = 0;
  for await (const page of openPages([resolve(examples, 'zhamir')])) {
    if (isFailure(page)) throw new Error(page.message);
    const { reading, extractions } = await understandPage(page);
    for (const [n, { text, published }] of reading.reports.entries()) {
      report++;
      const here = appearancesOf(text, extractions[n]).map((one) => {
        const key = `${one.kind} ${one.name}`;
        const known = heard.get(key) ?? {
          ...{ number: heard.size + 1, name: one.name, kind: one.kind, mentions: 0, statements: 0 },
          ...{ reports: [], company: [], offices: [] },
        };
        heard.set(key, known);
        known.mentions += one.mentions;
        known.reports.push(report);
        for (const { title, of, former } of one.offices)
          known.offices.push({
            ...{ title, of, first: former ? null : published, last: former ? null : published },
            formerSince: former ? published : null,
          });
        return known;
      });
      for (const one of here) one.company.push(...here.filter((other) => other !== one).map(({ number }) => number));
    }
  }
  return [...heard.values()];
}

describe('the demonstration collection', () => {
  let clusters: Cluster[] = [];
  beforeAll(async () => {
    const heard = await hear();
    const links: NameLink[] = [];
    heard.forEach((one, n) => {
      const { asked } = spellingKeys(one);
      for (const other of heard.slice(0, n)) {
        const link = spellingKeys(other).held.some((key) => asked.includes(key)) ? linkSpellings(one, other) : null;
        if (link) links.push(link);
      }
    });
    clusters = clustersOf(heard, links, []);
  }, 120_000);

  const holding = (name: string) => clusters.filter(({ actor }) => actor.names.some((one) => one.name === name));

  it('joins what was planted as one, and joins no two that were planted apart', () => {
    let [joined, missed, wrong] = [0, 0, 0];
    for (const [n, { names }] of planted.entries()) {
      const found = names.filter((name) => holding(name).length > 0);
      for (const [i, a] of found.entries())
        for (const b of found.slice(i + 1)) {
          if (holding(a).some((cluster) => holding(b).includes(cluster))) joined++;
          else missed++;
        }
      for (const other of planted.slice(n + 1))
        for (const a of found)
          for (const b of other.names) if (holding(a).some((cluster) => holding(b).includes(cluster))) wrong++;
    }
    expect(wrong).toBe(0);
    expect(joined).toBeGreaterThanOrEqual(6);
    expect(joined / (joined + missed)).toBeGreaterThan(0.85);
  });

  it('keeps the two interior ministers, and the office of both', () => {
    const [mirosh, tamsen] = ['Adela Mirosh', 'Ruvik Tamsen'].map((name) => holding(name)[0].actor);
    expect(mirosh.id).not.toBe(tamsen.id);
    for (const { offices } of [mirosh, tamsen])
      expect(offices?.map(({ title }) => title)).toContain('interior minister');
    const held = mirosh.offices?.find(({ title, of }) => title === 'interior minister' && of === null);
    expect(held?.first?.slice(0, 10)).toBe('2025-03-03');
  });
});
