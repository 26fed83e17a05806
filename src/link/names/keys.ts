import type { Kind } from '../../model/index.ts';
import { acronymKeys } from './acronyms.ts';
import { knownAs } from './aliases.ts';
import { isGivenName } from './alike.ts';
import { bodyName } from './body.ts';
import { COMMON, DESCRIPTIVE } from './body-words.ts';
import { demonymCode } from './countries.ts';
import { isFamilyFirst } from './family-first.ts';
import { personName } from './person.ts';
import { isTelling, placeName } from './places.ts';
import { skeletonsOf } from './sounds.ts';
import { thingWords } from './things.ts';
import { wordsOf } from './words.ts';

/** So many keys at most: a name has few parts, and hostile ones must not cost more. */
const MOST_KEYS = 24;

/**
 * Keys under which a name is looked up: two names that `compareNames` finds the same share one, but for few whose sounds
 * are far apart. Persons: the family name, and each two names together; bodies: each telling word, and initials; all: who
 * they are known to be.
 */
export function nameKeys(name: string, kind: Kind): string[] {
  const keys = new Set<string>();
  for (const known of knownAs(name, kind)) keys.add(`=${known.name}`);
  for (const key of kind === 'unnamed' ? [wordsOf(name).join(' ')] : partKeys(name, kind))
    if (key !== '') keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

function partKeys(name: string, kind: Exclude<Kind, 'unnamed'>): string[] {
  switch (kind) {
    case 'person':
      return personKeys(name);
    case 'org':
    case 'group':
      return bodyKeys(name);
    case 'place': {
      const { words } = placeName(name);
      return [...skeletonsOf(words.join('')), ...words.filter((word) => !isTelling(word)).flatMap(soundKeys)];
    }
    case 'weapon':
      return thingWords(name).flatMap((word) => (/\d/.test(word) ? [word] : soundKeys(word)));
    case 'nationality':
      return [demonymCode(wordsOf(name).join(' ')) ?? wordsOf(name).join(' ')];
  }
}

function personKeys(name: string): string[] {
  const { words } = personName(name);
  const long = words.filter((word) => word.length > 1);
  if (long.length === 0) return [words.join('')];
  const family = isFamilyFirst(words) ? long[0] : long[long.length - 1];
  const keys = [...soundKeys(family)];
  if (/^(?:[ae]l|ben|bin|[ae]ss).{4}/.test(family))
    keys.push(...soundKeys(family.replace(/^(?:[ae]l|b[ei]n|[ae]s)/, '')).slice(0, 2));
  // A family name that is also a given name is met too often to lead alone to fuller names.
  const whole = long.join('');
  if (long.length > 1) keys.push(...skeletonsOf(whole).map((skeleton) => `+${skeleton}`));
  for (const word of long.slice(0, -1)) if (!isGivenName(word)) keys.push(...soundKeys(word).slice(0, 2));
  for (let i = 0; i < Math.min(long.length, 4); i++)
    for (let j = i + 1; j < Math.min(long.length, 4); j++)
      keys.push(`${skeletonsOf(long[i])[0]}+${skeletonsOf(long[j])[0]}`);
  return keys;
}

/** Skeletons, or for words of hardly a consonant themselves. */
const soundKeys = (word: string): string[] =>
  skeletonsOf(word).map((skeleton) => (skeleton.length > 1 ? skeleton : `${skeleton}:${word.slice(0, 2)}`));

function bodyKeys(name: string): string[] {
  const body = bodyName(name);
  const keys = acronymKeys(body);
  if (body.isAcronym) return keys;
  const telling = body.words.filter((word) => !COMMON.has(word) && !DESCRIPTIVE.has(word));
  for (const word of telling) keys.push(...soundKeys(word).slice(0, 3));
  if (telling.length === 0)
    keys.push([...body.words.filter((word) => !DESCRIPTIVE.has(word)), ...body.countries].sort().join(' '));
  return keys;
}
