import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { assertionsOf } from '../src/link/assertions/index.ts';
import { parse } from '../src/parse/index.ts';
import { rows } from '../train/data.ts';
import { randoms } from '../train/random.ts';
import type { Scores } from './floors.ts';
import { type Held, isClash, linked, membersIn, membersOf } from './linked.ts';
import { alone, data } from './shared.ts';

/**
 * Conflicts between assertions: `npx tsx bench/links.ts`. On the demonstration collection against examples/expected.json, where
 * a planted conflict is found when a clash of its kind (figures, or words) stands between its two pages;
 * on the five real pages for the pairs that a reader looks for; and false alarms: pairs of news articles drawn at random
 * in which a conflict is found. Names and numbers only are printed of the real pages.
 */
const examples = resolve(import.meta.dirname, '../examples');
const STRANGERS = 200;

interface Expected {
  readonly conflicts: readonly { kind: string; about: string; sides: readonly { page: string; quote: string }[] }[];
}

export async function measure(): Promise<Scores> {
  return { ...(await demonstration()), ...(await seeds()), ...falseAlarms() };
}

async function demonstration(): Promise<Scores> {
  const { conflicts } = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8')) as Expected;
  const clashes = linked(await membersIn(join(examples, 'zhamir'))).filter(isClash);
  const kin = (kind: string, found: string) => kind === found || (kind !== 'figures' && found !== 'figures');
  const between = ({ a, b, relating }: Held, { kind, sides: [x, y] }: Expected['conflicts'][number]) =>
    kin(kind, relating.relation) &&
    [
      [a, b],
      [b, a],
    ].some(([one, other]) => one.report.startsWith(`${x.page}#`) && other.report.startsWith(`${y.page}#`));
  const found = conflicts.filter((conflict) => clashes.some((held) => between(held, conflict)));
  const planted = clashes.filter((held) => conflicts.some((conflict) => between(held, conflict)));
  console.log(
    `demonstration: ${found.length} of ${conflicts.length} planted conflicts, ${clashes.length - planted.length} others`,
  );
  for (const { about } of found) console.log(`  found: ${about}`);
  return {
    'demonstration, planted found': found.length,
    'demonstration, share planted': (100 * planted.length) / clashes.length,
  };
}

/** What a reader looks for on the real pages: whose words clash with whose, and how. */
const LOOKED_FOR: readonly (readonly [kind: string, one: RegExp, other: RegExp])[] = [
  ['reversal', /Baghaei/, /Baqaei/],
  ['denial', /Haji/, /Lavrentiev/],
  ['denial', /Haji|Iran/, /five informed sources/],
  ['denial', /Baghaei/, /Putin|Russian president/],
  ['denial', /Palestinians/, /Israel/],
];

async function seeds(): Promise<Scores> {
  const clashes = linked(await membersIn(data('seeds'))).filter(isClash);
  const name = ({ speaker }: Held['a']) => speaker?.name ?? '';
  const found = LOOKED_FOR.filter(([kind, one, other]) =>
    clashes.some(
      ({ a, b, relating }) =>
        (relating.relation === kind || (kind === 'denial' && relating.relation === 'contradiction')) &&
        ((one.test(name(a)) && other.test(name(b))) || (one.test(name(b)) && other.test(name(a)))),
    ),
  );
  console.log(`real pages: ${found.length} of ${LOOKED_FOR.length} looked for, ${clashes.length} conflicts in all`);
  for (const { a, b, relating } of clashes)
    console.log(
      `  ${relating.relation} ${relating.score.toFixed(2)}: ${name(a) || 'outlet'} and ${name(b) || 'outlet'}`,
    );
  return { 'real pages, looked for found': found.length };
}

function falseAlarms(): Scores {
  const articles = rows<{ id: string; text: string; date?: string; publisher?: string }>(
    data('statements/dev.jsonl.gz'),
  );
  const told = articles.map(({ id, text, date, publisher }) => {
    const known = { outlet: publisher ?? null, published: date ?? null };
    const parsed = parse(text);
    const extraction = extract(parsed, known);
    return membersOf(id, { ...known, text }, assertionsOf(parsed, extraction), extraction.statements);
  });
  const random = randoms(11);
  let alarms = 0;
  for (let n = 0; n < STRANGERS; n++) {
    const draw = () => told[Math.floor(random() * told.length)];
    const [x, y] = [draw(), draw()];
    if (x === y) continue;
    const clash = linked([...x, ...y]).find((held) => isClash(held) && held.a.report !== held.b.report);
    if (!clash) continue;
    alarms++;
    console.log(
      `  ${x[0].report}, ${y[0].report}: ${clash.relating.relation} ${clash.relating.score.toFixed(2)}, ${clash.relating.reason}`,
    );
  }
  console.log(`${alarms} of ${STRANGERS} pairs of articles drawn at random have a conflict`);
  return { [`of ${STRANGERS} random pairs of articles no conflict`]: STRANGERS - alarms };
}

await alone(import.meta.url, measure);
