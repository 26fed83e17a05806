import type { Kind } from '../../model/index.ts';
import { compareBodies } from './bodies.ts';
import { bodyName } from './body.ts';
import { countryCode, demonymCode } from './countries.ts';
import { BODIES_ELSEWHERE } from './lists/bodies-elsewhere.ts';
import { BODIES_OF_THE_MIDDLE_EAST } from './lists/bodies-middle-east.ts';
import { COUNTRIES } from './lists/countries.ts';
import { MEDIA } from './lists/media.ts';
import { PEOPLE_ELSEWHERE } from './lists/people-elsewhere.ts';
import { PEOPLE_OF_THE_MIDDLE_EAST } from './lists/people-middle-east.ts';
import { PLACES_ASIA } from './lists/places-asia.ts';
import { PLACES_ELSEWHERE } from './lists/places-elsewhere.ts';
import { PLACES_EUROPE } from './lists/places-europe.ts';
import { PLACES_MIDDLE_EAST } from './lists/places-middle-east.ts';
import { WEAPONS } from './lists/weapons.ts';
import { personName } from './person.ts';
import { comparePersons } from './persons.ts';
import { comparePlaces, placeName } from './places.ts';
import { remembered } from './remembered.ts';
import { consonantsIn, skeletonsOf, soundsOf } from './sounds.ts';
import { compareThings, thingWords } from './things.ts';
import { bracketed, wordsOf } from './words.ts';

/** One that goes by several names. */
export interface Known {
  /** The name that stands first in its list. */
  readonly name: string;
}

/** A list of the known, to look names up in. */
class Register {
  readonly #exact = new Map<string, Set<Known>>();
  readonly #near = new Map<string, { readonly alias: string; readonly known: Known }[]>();
  readonly #compare: typeof comparePersons;
  readonly #key: (name: string) => string;

  constructor(lines: Iterable<readonly string[]>, key: (name: string) => string, compare: typeof comparePersons) {
    this.#compare = compare;
    this.#key = key;
    for (const names of lines) {
      const known = { name: names[0] };
      for (const alias of names) {
        for (const form of formsOf(alias)) {
          const exact = key(form);
          if (exact !== '') this.#exact.set(exact, (this.#exact.get(exact) ?? new Set()).add(known));
        }
        for (const skeleton of skeletonsOf(squeezed(alias)))
          this.#near.set(skeleton, [...(this.#near.get(skeleton) ?? []), { alias, known }]);
      }
    }
  }

  /** Those that a name is known to be: as it is written, else as one of theirs is romanised. */
  readonly of = remembered((name: string) => this.#find(name));

  /** Those that a name is known to be as it is written. */
  exactly(name: string): ReadonlySet<Known> {
    return this.#exact.get(this.#key(name)) ?? NOBODY;
  }

  #find(name: string): ReadonlySet<Known> {
    const exact = this.#exact.get(this.#key(name));
    if (exact) return exact;
    const found = new Set<Known>();
    const squeezedName = squeezed(name);
    if (consonantsIn(soundsOf(squeezedName)) < FEWEST) return found;
    let best = SURE;
    for (const skeleton of skeletonsOf(squeezedName))
      for (const { alias, known } of this.#near.get(skeleton) ?? []) {
        if (wordsOf(alias).length > wordsOf(name).length + 1) continue;
        const { score } = this.#compare(name, alias);
        if (score < best) continue;
        if (score > best + 1e-9) found.clear();
        best = score;
        found.add(known);
      }
    return found;
  }
}

/** Below so many consonants only a name as written is known; and only a match as sure as this. */
const FEWEST = 3;
const SURE = 0.86;

/** An alias as it stands, and without the country in brackets that tells it from another: both may be meant then. */
function formsOf(alias: string): Set<string> {
  const { main, inside } = bracketed(alias);
  return new Set(inside.every((part) => countryCode(wordsOf(part)) !== null) ? [alias, main] : [alias]);
}

/** All of a name's letters: what a skeleton of a whole name is made of. */
const squeezed = (name: string) =>
  wordsOf(name)
    .filter((word) => !/^(?:the|al|el|as|ash|an|ar|az|ad|of)$/.test(word))
    .join('');

const linesOf = (...lists: readonly string[]): string[][] =>
  lists.flatMap((list) =>
    list
      .trim()
      .split('\n')
      .map((line) => line.split(' = ').map((name) => name.trim())),
  );

const countryLines = COUNTRIES.trim()
  .split('\n')
  .map((line) =>
    line
      .split(': ')[1]
      .split('|')[0]
      .split(', ')
      .map((name) => name.trim()),
  );

const personKey = (name: string) => {
  const { words, suffix, of } = personName(name);
  return [...words, suffix ?? '', of ?? ''].join(' ').trim();
};
const bodyKey = (name: string) => {
  const { words, countries, isAcronym, acronyms } = bodyName(name);
  return isAcronym ? acronyms[0] : [...words, ...countries.map((code) => `@${code}`)].sort().join(' ');
};
const placeKey = (name: string) => {
  const { words, within } = placeName(name);
  return [...words, ...within.map((one) => `@${countryCode(one.split(' ')) ?? demonymCode(one) ?? one}`)].join(' ');
};

let registers: Record<'person' | 'body' | 'place' | 'thing', Register> | null = null;

/** The lists, made ready when they are first asked. */
function register(kind: Kind): Register | null {
  registers ??= {
    person: new Register(linesOf(PEOPLE_OF_THE_MIDDLE_EAST, PEOPLE_ELSEWHERE), personKey, comparePersons),
    body: new Register(linesOf(BODIES_OF_THE_MIDDLE_EAST, BODIES_ELSEWHERE, MEDIA), bodyKey, compareBodies),
    place: new Register(
      [...linesOf(PLACES_ASIA, PLACES_EUROPE, PLACES_MIDDLE_EAST, PLACES_ELSEWHERE), ...countryLines],
      placeKey,
      comparePlaces,
    ),
    thing: new Register(linesOf(WEAPONS), (name) => thingWords(name).join(' '), compareThings),
  };
  if (kind === 'person' || kind === 'place') return registers[kind];
  if (kind === 'org' || kind === 'group') return registers.body;
  return kind === 'weapon' ? registers.thing : null;
}

/** Those that a name is known to be, from the project's own lists; none for most names. */
export function knownAs(name: string, kind: Kind): ReadonlySet<Known> {
  return register(kind)?.of(name) ?? NOBODY;
}

/** Those that a name as it is written is known to be: for names whose kind is in doubt, where a near sound says too little. */
export function knownExactly(name: string, kind: Kind): ReadonlySet<Known> {
  return register(kind)?.exactly(name) ?? NOBODY;
}

const NOBODY: ReadonlySet<Known> = new Set();
