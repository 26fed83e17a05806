import type { Heard, Kind, NameKeys, NameLink, NameMatch, Spelling } from '../../model/index.ts';
import {
  bodyName,
  compareNames,
  countryName,
  governmentOf,
  isKnown,
  knownPlaces,
  nameKeys,
  personName,
  placeName,
  plainKey,
} from '../names/index.ts';

/** Kinds whose names are made alike: reports tell organisations and groups apart as they please. */
const FAMILY: Readonly<Record<Kind, string>> = {
  person: 'person',
  org: 'body',
  group: 'body',
  place: 'place',
  weapon: 'weapon',
  nationality: 'nationality',
  unnamed: 'unnamed',
};

/** Kinds that a tagger takes for one another; a weapon or a people is hardly ever one of them. */
const MIXED: ReadonlySet<string> = new Set(['person', 'body', 'place']);

/**
 * Keys under which a spelling is looked up among a collection's others: it is linked with those that hold a key that it
 * asks for. None for the unnamed, whom no name holds together across reports.
 */
export function spellingKeys({ name, kind }: Spelling): NameKeys {
  if (kind === 'unnamed') return { held: [], asked: [] };
  const { held, asked } = nameKeys(name, kind);
  const of = (keys: readonly string[]) => keys.map((key) => `${FAMILY[kind]}:${key}`);
  const any: string[] = [];
  if (MIXED.has(FAMILY[kind])) any.push(`any:${plainKey(name)}`);
  if (FAMILY[kind] === 'body') any.push(...knownPlaces(name).map((place) => `place:=${place}`));
  const government = governmentOf(name);
  if (government !== null) any.push(`government:${government.code}`);
  return { held: [...of(held), ...any], asked: [...of(asked), ...any] };
}

type Numbered = Spelling & Pick<Heard, 'number'>;

/** What two spellings that share a key are to each other; null where it is not worth keeping: different, and unrelated. */
export function linkSpellings(one: Numbered, other: Numbered): NameLink | null {
  const [a, b] = one.number < other.number ? [one, other] : [other, one];
  const numbers = { a: a.number, b: b.number };
  const match = FAMILY[a.kind] === FAMILY[b.kind] ? compareNames(a.name, b.name, a.kind) : acrossKinds(a, b);
  if (match !== null && match.sameness !== 'different')
    return { ...match, ...numbers, short: shorter(a, b, match), relation: null };
  return standsFor(a, b, numbers);
}

const CALLED: Readonly<Record<string, string>> = {
  person: 'a person',
  org: 'an organisation',
  group: 'a group',
  place: 'a place',
};

/** One name as a person's here and a place's there: a tagger's slip, unless somebody bears the place's name. */
function acrossKinds(a: Spelling, b: Spelling): NameMatch | null {
  if (!MIXED.has(FAMILY[a.kind]) || !MIXED.has(FAMILY[b.kind])) return null;
  if (plainKey(a.name) !== plainKey(b.name)) {
    const place = a.kind !== 'person' && b.kind !== 'person' ? knownPlaces(a.name) : [];
    const shared = place.find((name) => knownPlaces(b.name).includes(name));
    return shared === undefined ? null : { sameness: 'same', score: 0.8, reason: `both known as ${shared}` };
  }
  return {
    sameness: 'same',
    score: 0.72,
    reason: `the same name, taken for ${CALLED[a.kind]} and for ${CALLED[b.kind]}`,
  };
}

/** Which of two is only a part of the other's name, so that it may be somebody else's as well. */
function shorter(a: Spelling, b: Spelling, { sameness, score }: NameMatch): 'a' | 'b' | null {
  if (sameness !== 'same') return null;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (FAMILY[a.kind] !== FAMILY[b.kind]) return a.kind === 'person' ? 'a' : b.kind === 'person' ? 'b' : null;
  if (score >= KNOWN && isKnown(a.name, a.kind) && isKnown(b.name, b.kind)) return null;
  return x < y ? 'a' : y < x ? 'b' : null;
}

/** From here on two names are one by the list of the well known. */
const KNOWN = 0.97;

/** How much of a full name a spelling has: 0 for a single name, initials or an acronym. */
function partsOf({ name, kind }: Spelling): number {
  if (kind === 'person') {
    const { words } = personName(name);
    return words.length === 1 || words.some((word) => word.length === 1) ? 0 : 1;
  }
  if (kind === 'org' || kind === 'group') return bodyName(name).isAcronym ? 0 : 1;
  return kind === 'place' && placeName(name).within.length === 0 ? 0 : 1;
}

/** "Tehran said": a capital and its country's government. */
function standsFor(a: Spelling, b: Spelling, numbers: { readonly a: number; readonly b: number }): NameLink | null {
  const [x, y] = [governmentOf(a.name), governmentOf(b.name)];
  if (x === null || y === null || x.code !== y.code || x.capital === y.capital) return null;
  const capital = x.capital ? a : b;
  const reason = `${capital.name} is the capital: it can stand for the government of ${countryName(x.code)}`;
  return {
    ...numbers,
    sameness: 'different',
    score: 0.6,
    reason,
    short: x.capital ? 'a' : 'b',
    relation: 'speaks for',
  };
}
