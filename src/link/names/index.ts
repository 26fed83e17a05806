import type { Kind, NameMatch } from '../../model/index.ts';
import { knownAs, knownExactly } from './aliases.ts';
import { ACRONYM_OF, compareBodies } from './bodies.ts';
import { demonymCode } from './countries.ts';
import { comparePersons } from './persons.ts';
import { comparePlaces } from './places.ts';
import { compareThings } from './things.ts';
import { verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

export { bodyName } from './body.ts';
export { countriesIn, countryName } from './countries.ts';
export { governmentOf } from './governments.ts';
export { findEachOther, nameKeys } from './keys.ts';
export { personName } from './person.ts';
export { placeName } from './places.ts';

/** A name's words alone: names that share this are spelled alike but for marks, case and punctuation. */
export const plainKey = (name: string): string => wordsOf(name).join(' ');

/** The places that a name is known to be, by the names that their lists begin with; a tagger may take them for bodies. */
export const knownPlaces = (name: string): string[] => [...knownExactly(name, 'place')].map((known) => known.name);

/** Whether a name is in the lists of the well known. */
export const isKnown = (name: string, kind: Kind): boolean => knownAs(name, kind).size > 0;

/**
 * Whether two names that reports use for the same kind of thing name one: `same` from a score of 0.7, `maybe` from 0.4.
 * Lists of well-known other names come first, then the names' own parts. The unnamed are never more than a maybe.
 */
export function compareNames(a: string, b: string, kind: Kind): NameMatch {
  if (kind === 'unnamed')
    return wordsOf(a).join(' ') === wordsOf(b).join(' ')
      ? verdict(0.45, 'the same description of nobody named')
      : verdict(0.02, 'two descriptions');
  if (a.trim() === b.trim() && a.trim() !== '') return verdict(1, 'the same spelling');
  const [x, y] = [knownAs(a, kind), knownAs(b, kind)];
  if (x.size > 0 && y.size > 0) {
    const both = [...x].filter((known) => y.has(known));
    if (both.length > 0) return verdict(x.size * y.size > 1 ? 0.8 : 0.97, `both known as ${both[0].name}`);
    // One acronym can be two bodies': the better known one does not bar the other.
    const match = byParts(a, b, kind);
    if (kind !== 'person' && kind !== 'place' && match.reason === ACRONYM_OF) return match;
    return verdict(0.02, `${[...x][0].name} and ${[...y][0].name}, which are two`);
  }
  return byParts(a, b, kind);
}

function byParts(a: string, b: string, kind: Exclude<Kind, 'unnamed'>): NameMatch {
  switch (kind) {
    case 'person':
      return comparePersons(a, b);
    case 'org':
    case 'group':
      return compareBodies(a, b);
    case 'place':
      return comparePlaces(a, b);
    case 'weapon':
      return compareThings(a, b);
    case 'nationality':
      return nationalities(a, b);
  }
}

function nationalities(a: string, b: string): NameMatch {
  const [x, y] = [a, b].map((name) => demonymCode(wordsOf(name).join(' ')) ?? wordsOf(name).join(' '));
  return x === y ? verdict(0.95, 'one people') : verdict(0.02, 'two peoples');
}
