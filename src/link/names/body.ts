import { bodyWords } from './body-words.ts';
import { countriesIn } from './countries.ts';
import { bracketed, wordsOf } from './words.ts';

/** The name of an organisation or group in parts. */
export interface BodyName {
  /** Telling words without countries; see `bodyWords`. */
  readonly words: readonly string[];
  /** Codes of the countries that the name holds, in their order; `in:` before one that a place stands in. */
  readonly countries: readonly string[];
  /** Acronyms: the whole name where it is one, and what stands in brackets. */
  readonly acronyms: readonly string[];
  /** Whether nothing but an acronym is given. */
  readonly isAcronym: boolean;
  /** All plain words, for initials. */
  readonly all: readonly string[];
}

const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}&./-]{1,11}$/u;
/** "AfD", "MbS", "IS-K": most letters are capitals. */
const isAcronym = (text: string) =>
  ACRONYM.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= (text.match(/\p{Lu}/gu)?.length ?? 0) - 1;

/** Takes a body's name apart. */
export function bodyName(name: string): BodyName {
  const { main, inside } = bracketed(name.replace(/^the\s+/i, ''));
  const all = wordsOf(main);
  const countries: string[] = [];
  const rest: string[] = [];
  const found = countriesIn(all);
  const acronym = isAcronym(main.trim());
  for (let i = 0; i < all.length; i++) {
    const country = acronym ? undefined : found.find(({ at }) => at === i);
    if (country) {
      countries.push(/^(?:in|to|at|with)$/.test(all[i - 1] ?? '') ? `in:${country.code}` : country.code);
      i += country.length - 1;
    } else rest.push(all[i]);
  }
  const acronyms = acronym ? [squeezed(main)] : [];
  for (const part of inside) {
    if (isAcronym(part.trim())) acronyms.push(squeezed(part));
    else {
      const words = wordsOf(part);
      const named = countriesIn(words);
      if (named.length > 0) countries.push(...named.map(({ code }) => code));
      else rest.push(...words);
    }
  }
  return { words: withArmies(bodyWords(rest), countries), countries, acronyms, isAcronym: acronym, all };
}

/** A country's army, its military and its armed forces are one where the name says no more. */
function withArmies(words: readonly string[], countries: readonly string[]): readonly string[] {
  return countries.length > 0 && words.length === 1 && /^(?:army|military)$/.test(words[0]) ? ['military'] : words;
}

const squeezed = (text: string) => wordsOf(text).join('');

/** Whether an acronym can be made of a name's words: of initials, or of the beginnings of all its words. */
export function abbreviates(acronym: string, { all }: BodyName): boolean {
  const full = all.filter((word) => !SMALL.has(word));
  if (acronym.length < 2 || full.length < 2) return false;
  return (
    [full, all].some((words) => {
      const initials = words.map((word) => (/^\d+$/.test(word) ? word : word[0])).join('');
      return initials === acronym || sorted(initials) === sorted(acronym, /\d/);
    }) || beginnings(acronym, full)
  );
}

const SMALL: ReadonlySet<string> = new Set(
  'the of for and in on to a an al el de du des la le les et y e und der die das'.split(' '),
);

/** For acronyms with digits their parts in any order: M23 is the March 23 Movement. */
const sorted = (text: string, only?: RegExp): string | null => {
  if (only && !only.test(text)) return '-';
  const [letters, digits] = [text.replace(/\d/g, ''), text.replace(/\D/g, '')];
  return digits === '' ? null : `${[...new Set(letters)].sort().join('')}${digits}`;
};

/** CENTCOM is Central Command: every word gives two letters or more. */
function beginnings(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < 5) return false;
  const walk = (at: number, n: number): boolean => {
    if (n === words.length) return at === acronym.length;
    for (let size = Math.min(words[n].length, 6); size > 1; size--)
      if (acronym.startsWith(words[n].slice(0, size), at) && walk(at + size, n + 1)) return true;
    return false;
  };
  return walk(0, 0);
}
