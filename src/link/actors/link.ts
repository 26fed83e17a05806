import type { Heard, Kind, NameLink, Spelling } from '../../model/index.ts';
import { compareNames, nameKeys } from '../names/index.ts';

/** Kinds that one actor's spellings may mix: reports tell organisations and groups apart as they please. */
const FAMILY: Readonly<Record<Kind, string>> = {
  person: 'person',
  org: 'body',
  group: 'body',
  place: 'place',
  weapon: 'weapon',
  nationality: 'nationality',
  unnamed: 'unnamed',
};

/**
 * Keys under which a spelling is looked up among a collection's others: only spellings that share one are linked.
 * `[]` for the unnamed, whom no name holds together across reports.
 */
export function spellingKeys({ name, kind }: Spelling): string[] {
  if (kind === 'unnamed') return [];
  return nameKeys(name, kind).map((key) => `${FAMILY[kind]}:${key}`);
}

type Numbered = Spelling & Pick<Heard, 'number'>;

/** What two spellings that share a key are to each other; null where it is not worth keeping: different, and unrelated. */
export function linkSpellings(one: Numbered, other: Numbered): NameLink | null {
  const [a, b] = one.number < other.number ? [one, other] : [other, one];
  const match = compareNames(a.name, b.name, a.kind);
  if (match.sameness === 'different') return null;
  return { ...match, a: a.number, b: b.number, short: null, relation: null };
}
