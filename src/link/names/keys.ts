import type { Kind, NameKeys } from '../../model/index.ts';
import { acronymKeys } from './acronyms.ts';
import { knownAs } from './aliases.ts';
import { givenLines, isGivenName } from './alike.ts';
import { bodyName } from './body.ts';
import { COMMON, DESCRIPTIVE } from './body-words.ts';
import { demonymCode } from './countries.ts';
import { isFamilyFirst } from './family-first.ts';
import { personName } from './person.ts';
import { isTelling, placeName } from './places.ts';
import { skeletonsOf } from './sounds.ts';
import { thingWords } from './things.ts';
import { wordsOf } from './words.ts';

/** So many keys of one sort at most: a name has few parts, and hostile ones must not cost more. */
const MOST_KEYS = 24;

/**
 * Keys by which a name is found and finds others: of two names that `compareNames` finds the same, each asks for a key that
 * the other holds, but for few whose sounds are far apart. Full names find each other by their parts together, so that
 * bearers of one family name are not all held against each other; single names and acronyms find the fuller ones.
 */
export function nameKeys(name: string, kind: Kind): NameKeys {
  const { held, asked } = kind === 'unnamed' ? both([wordsOf(name).join(' ')]) : partKeys(name, kind);
  const known = [...knownAs(name, kind)].map((one) => `=${one.name}`);
  const some = (keys: readonly string[]) =>
    [...new Set([...known, ...keys])].filter((key) => key !== '').slice(0, MOST_KEYS);
  return { held: some(held), asked: some(asked) };
}

const both = (keys: readonly string[]): NameKeys => ({ held: keys, asked: keys });

function partKeys(name: string, kind: Exclude<Kind, 'unnamed'>): NameKeys {
  switch (kind) {
    case 'person':
      return personKeys(name);
    case 'org':
    case 'group':
      return bodyKeys(name);
    case 'place': {
      const { words } = placeName(name);
      const own = words.filter((word) => !isTelling(word));
      return both(soundKeys((own.length > 0 ? own : words).join('')));
    }
    case 'weapon':
      return both(thingWords(name).flatMap((word) => (/\d/.test(word) ? [word] : soundKeys(word))));
    case 'nationality':
      return both([demonymCode(wordsOf(name).join(' ')) ?? wordsOf(name).join(' ')]);
  }
}

function personKeys(name: string): NameKeys {
  const { words, all } = personName(name);
  const long = words.filter((word) => word.length > 1);
  if (long.length === 0) return both([words.join('')]);
  if (words.length === 1) {
    const keys = singleKeys(long[0]);
    const initials = all.length === 1 && all[0].length < 6 ? [`i:${all[0]}`] : [];
    const single = keys.map((key) => `s:${key}`);
    return { held: [...single, ...initials], asked: [...single, ...keys.map((key) => `f:${key}`), ...initials] };
  }
  // A family name: the last, the first in some languages, and whatever is no given name.
  const first = isFamilyFirst(words);
  const families = long.filter((word, i) => i === long.length - 1 || (i === 0 ? first : !isGivenName(word)));
  const keys = families.flatMap((word) => singleKeys(word).slice(0, 4));
  const together = [
    ...pairKeys(long),
    ...skeletonsOf(long.join('')).map((skeleton) => `+${skeleton}`),
    `i:${all.map((word) => word[0]).join('')}`,
  ];
  return {
    held: [...together, ...keys.map((key) => `f:${key}`)],
    asked: [...together, ...keys.map((key) => `s:${key}`)],
  };
}

/** Each two of a name's first words and its last together, and for initials their letter. */
function pairKeys(long: readonly string[]): string[] {
  const last = long.length - 1;
  const pairs: [string, string][] = long.length < 2 ? [] : [[long[0], long[last]]];
  if (long.length > 2) pairs.push([long[last - 1], long[last]]);
  for (let i = 0; i < Math.min(last, 3); i++)
    for (let j = i + 1; j <= Math.min(last, 3); j++) if (i > 0 || j < last) pairs.push([long[i], long[j]]);
  const initialed =
    long.length > 1
      ? soundKeys(long[last])
          .slice(0, 2)
          .map((key) => `${long[0][0]}.${key}`)
      : [];
  return [...pairs.flatMap(([a, b], n) => crossed(a, b).slice(0, n === 0 ? 12 : 3)), ...initialed];
}

/** Two words together by all their skeletons, in an order that does not ask which stands first. */
function crossed(a: string, b: string): string[] {
  return wordKeys(a).flatMap((x) => wordKeys(b).map((y) => [x, y].sort().join('+')));
}

/** A known given name goes by its line in the list before its sound: Bill and William. */
const wordKeys = (word: string): string[] =>
  [...givenLines(word).map((line) => `g${line}`), ...skeletonsOf(word)].slice(0, 4);

/** Skeletons, or for words of hardly a consonant their beginnings as well. */
const soundKeys = (word: string): string[] =>
  skeletonsOf(word).map((skeleton) => (skeleton.length > 1 ? skeleton : `${skeleton}:${word.slice(0, 2)}`));

/** The keys of a family name, also without an article or `ben` that is written with it. */
function singleKeys(word: string): string[] {
  const bare = /^(?:[ae]l|b[ei]n|[ae]s(?=s)).{4}/.test(word)
    ? soundKeys(word.replace(/^(?:[ae]l|b[ei]n|[ae]s)/, ''))
    : [];
  return [...soundKeys(word), ...bare.slice(0, 2)];
}

function bodyKeys(name: string): NameKeys {
  const body = bodyName(name);
  const letters = acronymKeys(body);
  const acronyms = letters.map((key) => `a${key}`);
  const initials = letters.map((key) => `i${key}`);
  if (body.isAcronym) {
    const spelled = body.acronyms.map((acronym) => `w:${acronym}`);
    return { held: [...acronyms, ...spelled], asked: [...acronyms, ...initials, ...spelled] };
  }
  const words = body.words.filter((word) => !DESCRIPTIVE.has(word));
  const own = words.filter((word) => !COMMON.has(word));
  // Common nouns are one only where they are spelled alike; the other words go by their sounds.
  const common = [...words.filter((word) => COMMON.has(word)), ...body.countries].sort().join(' ');
  const sounds = own.length === 0 ? [''] : own.length === 1 ? soundKeys(own[0]) : crossedAll(own);
  const whole = sounds.map((key) => `${key}|${common}`);
  // "The Chronicle" finds the Brenmark Chronicle, and is found by it.
  const single = body.words.length === 1 ? body.words[0] : null;
  const tail = words.length > 1 && own.at(-1) === words.at(-1) ? words[words.length - 1] : null;
  const beside = body.acronyms.map((acronym) => `a!${acronym}`);
  const held = [...whole, ...initials, ...beside];
  const asked = [...whole, ...acronyms, ...beside];
  if (single !== null)
    return { held: [...held, `w:${single}`, `u:${single}`], asked: [...asked, `w:${single}`, `t:${single}`] };
  return tail === null ? { held, asked } : { held: [...held, `t:${tail}`], asked: [...asked, `u:${tail}`] };
}

/** The skeletons of several words, sorted: the first of each, and those that differ in one word. */
function crossedAll(words: readonly string[]): string[] {
  const first = words.map((word) => skeletonsOf(word)[0]);
  const found = [first];
  words.forEach((word, i) => {
    for (const other of skeletonsOf(word).slice(1, 4))
      found.push(first.map((skeleton, j) => (j === i ? other : skeleton)));
  });
  return found.map((skeletons) => [...skeletons].sort().join('+'));
}

/** Whether each of two names asks for a key that the other holds: whichever comes first, the second finds it. */
export function findEachOther(a: NameKeys, b: NameKeys): boolean {
  return a.asked.some((key) => b.held.includes(key)) && b.asked.some((key) => a.held.includes(key));
}
