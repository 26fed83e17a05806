import { bodyWords } from './body-words.ts';
import { countriesIn } from './countries.ts';
import { remembered } from './remembered.ts';
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

/** "of the Republic of Velmar": the words for a state tell nothing. */
const OF_THE_REPUBLIC = /\bof the (?:republic|kingdom|state|sultanate|emirate|principality) of /i;

/** Takes a body's name apart. */
export const bodyName = remembered(takeApart);

function takeApart(name: string): BodyName {
  const { main, inside } = bracketed(name.replace(/^the\s+/i, '').replace(OF_THE_REPUBLIC, 'of '));
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
