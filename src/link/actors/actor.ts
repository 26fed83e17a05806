import type { Cluster, Heard, HeldOffice, Kind, Relationship } from '../../model/index.ts';
import { bodyName, personName } from '../names/index.ts';
import type { Weighed } from './evidence.ts';

/** The id of the actor whose first spelling has this number. */
export const actorId = (number: number): string => `a${number}`;

/** So many doubts of an actor are kept, the likeliest. */
const MOST_DOUBTS = 20;

/** An actor of its spellings. */
export function describe(
  numbers: readonly number[],
  known: ReadonlyMap<number, Heard>,
  reasons: ReadonlyMap<number, readonly string[]>,
  doubts: readonly Weighed[],
): Cluster {
  const heard = numbers.map((n) => known.get(n) as Heard);
  const offices = officesOf(heard);
  const kind = kindOf(heard);
  return {
    actor: {
      id: actorId(numbers[0]),
      name: nameOf(heard.filter((one) => one.kind === kind)),
      kind,
      names: heard.map(({ name, kind: own }) => ({ name, kind: own })),
      statements: heard.reduce((sum, { statements }) => sum + statements, 0),
      reasons: numbers.flatMap((n) => reasons.get(n) ?? []),
      ...(offices.length > 0 && { offices }),
    },
    spellings: numbers,
    relationships: relationshipsOf(new Set(numbers), doubts),
  };
}

/** The kind that most mentions give it. */
function kindOf(heard: readonly Heard[]): Kind {
  const mentions = new Map<Kind, number>();
  for (const { kind, mentions: count } of heard) mentions.set(kind, (mentions.get(kind) ?? 0) + count);
  return [...mentions].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The spelling that most reports use among those that are full names. */
function nameOf(heard: readonly Heard[]): string {
  const full = heard.filter((one) => isFull(one));
  const among = full.length > 0 ? full : heard;
  return among.reduce((best, next) => (next.mentions > best.mentions ? next : best)).name;
}

function isFull({ name, kind }: Heard): boolean {
  if (name.length > 3 && name === name.toUpperCase()) return false;
  if (kind === 'person') return personName(name).words.filter((word) => word.length > 1).length > 1;
  return (kind !== 'org' && kind !== 'group') || !bodyName(name).isAcronym;
}

function relationshipsOf(own: ReadonlySet<number>, doubts: readonly Weighed[]): Relationship[] {
  const found: Relationship[] = [];
  for (const { a, b, relation, sameness, short, score, reason } of doubts) {
    if (own.has(a) === own.has(b)) continue;
    if (relation === null && sameness === 'different') continue;
    if (relation !== null && !own.has(short === 'a' ? a : b)) continue;
    found.push({ relation: relation ?? 'maybe the same', spelling: own.has(a) ? b : a, score, reason });
  }
  return found.sort((x, y) => y.score - x.score || x.spelling - y.spelling).slice(0, MOST_DOUBTS);
}

/** The offices of all spellings, one entry an office, the latest first. */
function officesOf(heard: readonly Heard[]): HeldOffice[] {
  const offices = new Map<string, HeldOffice>();
  for (const office of heard.flatMap((one) => one.offices)) {
    const key = `${office.title} ${office.of ?? ''}`.toLowerCase();
    const known = offices.get(key);
    offices.set(key, known ? together(known, office) : office);
  }
  const latest = ({ last, formerSince }: HeldOffice) => last ?? formerSince ?? '';
  return [...offices.values()].sort((x, y) => latest(y).localeCompare(latest(x)));
}

const together = (x: HeldOffice, y: HeldOffice): HeldOffice => ({
  ...x,
  first: edge(x.first, y.first, (a, b) => (a < b ? a : b)),
  last: edge(x.last, y.last, (a, b) => (a > b ? a : b)),
  formerSince: edge(x.formerSince, y.formerSince, (a, b) => (a < b ? a : b)),
});

const edge = (a: string | null, b: string | null, pick: (a: string, b: string) => string) =>
  a === null || b === null ? (a ?? b) : pick(a, b);
