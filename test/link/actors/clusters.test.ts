import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActorJudgement,
  clustersOf,
  linkSpellings,
  spellingKeys,
  touched,
} from '../../../src/link/actors/index.ts';
import type { Cluster, Heard, Kind, NameLink } from '../../../src/model/index.ts';

interface Case {
  readonly title: string;
  readonly heard: readonly Heard[];
  readonly judgements: readonly ActorJudgement[];
  readonly expected: string;
}

const cases = readFileSync(new URL('clusters.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block): Case => {
    const [given, expected] = block.split('==>');
    const [title, ...lines] = given.trim().split('\n');
    return {
      title,
      heard: lines.filter((line) => /^\d/.test(line)).map(heardOf),
      judgements: lines.filter((line) => line.startsWith('judgement')).map(judgementOf),
      expected: expected.trim(),
    };
  });

/** "1 person Ann Lee; reports 1 2; company 4; office minister of Norway". */
function heardOf(line: string): Heard {
  const [head, ...facts] = line.split('; ');
  const [, number, kind, name] = /^(\d+) (\S+) (.+)$/.exec(head) as RegExpExecArray;
  const numbers = (what: string) =>
    facts
      .filter((fact) => fact.startsWith(what))
      .flatMap((fact) => fact.split(' ').slice(1))
      .map(Number);
  const offices = facts.flatMap((fact) => {
    const [, title, of] = /^office (.+?) of (.+)$/.exec(fact) ?? [];
    return title ? [{ title, of, first: null, last: null, formerSince: null }] : [];
  });
  const [reports, company] = [numbers('reports'), numbers('company')];
  return { number: Number(number), kind: kind as Kind, name, mentions: 1, statements: 1, reports, company, offices };
}

function judgementOf(line: string): ActorJudgement {
  const [, number, kind, ...about] = line.split(' ');
  return { number: Number(number), kind: kind as ActorJudgement['kind'], about: about.map(Number) };
}

/** The links of spellings that share a key, as a store finds them. */
function linksOf(heard: readonly Heard[]): NameLink[] {
  const links: NameLink[] = [];
  heard.forEach((one, n) => {
    const { asked } = spellingKeys(one);
    for (const other of heard.slice(0, n)) {
      const link = spellingKeys(other).held.some((key) => asked.includes(key)) ? linkSpellings(one, other) : null;
      if (link) links.push(link);
    }
  });
  return links;
}

/** Clusters as the cases write them: an actor by the number of its first spelling. */
function written(clusters: readonly Cluster[]): string {
  const first = (n: number) => clusters.find(({ spellings }) => spellings.includes(n))?.spellings[0] ?? n;
  const pairs = (of: string, order: (pair: number[]) => number[]) => {
    const lines = clusters.flatMap(({ spellings, relationships }) =>
      relationships
        .filter(({ relation }) => relation === of)
        .map(({ spelling }) => `${of.split(' ')[0]} ${order([spellings[0], first(spelling)]).join(' ')}`),
    );
    return [...new Set(lines)].sort();
  };
  return [
    ...clusters.map(({ spellings }) => spellings.join(' ')).sort(),
    ...pairs('maybe the same', (pair) => pair.sort((a, b) => a - b)),
    ...pairs('speaks for', (pair) => pair),
  ].join('\n');
}

describe('actors of a collection', () => {
  it.each(cases)('$title', ({ heard, judgements, expected }) => {
    const clusters = clustersOf(heard, linksOf(heard), judgements);
    expect(written(clusters)).toBe(expected);
    for (const { actor, spellings } of clusters) {
      expect(actor.id).toBe(`a${spellings[0]}`);
      if (spellings.length > 1) expect(actor.reasons.length).toBeGreaterThan(0);
    }
  });

  const all = cases
    .flatMap(({ heard }) => heard)
    .map((one, n) => ({ ...one, number: n + 1, reports: [], company: [], offices: [] }));
  const links = linksOf(all);
  const asked = async (numbers: readonly number[]) =>
    links.filter(({ a, b }) => numbers.includes(a) || numbers.includes(b));

  it('gives every spelling to one actor, however the links are ordered', () => {
    const expected = written(clustersOf(all, links, []));
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (shuffled) => {
        const clusters = clustersOf(all, shuffled, []);
        expect(clusters.flatMap(({ spellings }) => [...spellings]).sort((a, b) => a - b)).toEqual(
          all.map(({ number }) => number),
        );
        expect(written(clusters)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('makes of what is touched the same actors as of everything', async () => {
    const whole = new Map(clustersOf(all, links, []).map(({ actor, spellings }) => [actor.id, spellings.join(' ')]));
    for (const { number } of all) {
      const reach = await touched([number], asked, []);
      const heard = all.filter((one) => reach.spellings.includes(one.number));
      for (const { actor, spellings } of clustersOf(heard, reach.links, []))
        expect(whole.get(actor.id), `touched by ${number}`).toBe(spellings.join(' '));
    }
  });

  it('reaches over judgements where no link leads', async () => {
    const judgements: ActorJudgement[] = [{ number: 1, kind: 'merge', about: [1, 40] }];
    expect((await touched([40], asked, judgements)).spellings).toContain(1);
  });

  it('does not walk through a single name that many bear', async () => {
    const given = 'Ada Bea Cleo Dora Edna Fay Gwen Hope Iris Joy Kay Lena Mina Nora Olive'.split(' ');
    const khans = given.map((name, n) => heardOf(`${n + 2} person ${name} Tarkhan`));
    const heard = [heardOf('1 person Tarkhan'), ...khans];
    const found = linksOf(heard);
    const reach = await touched(
      [2],
      async (numbers) => found.filter(({ a, b }) => numbers.includes(a) || numbers.includes(b)),
      [],
    );
    expect(reach.spellings).toEqual([1, 2]);
    const [single] = clustersOf(heard, found, []);
    expect(single.spellings).toEqual([1]);
  });
});
