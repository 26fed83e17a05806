import type { Parsed } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Named } from './named.ts';

/** A capital or a city of so many people speaks for its country wherever it is named. */
const GREAT = 1_000_000;
/** From this size on another place of the name makes it doubtful which is meant. */
const RIVAL = 100_000;
/** What takes the place of an adjective's ending in its country's name: "Syri-an" Syria, "Leban-ese" Lebanon, "Turk-ish" Turkey. */
const ENDINGS = ['', 'a', 'ia', 'e', 'o', 'on', 'ey', 'y', 'an', 'istan', 'ain', 'land', 'us'];

/** How often the report names each country, by its name, its people or a great city of it. ISO codes. */
export function countriesOf(parsed: Parsed, places: readonly Named[], known: Gazetteer): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (country: string, weight: number) => {
    if (country !== '') times.set(country, (times.get(country) ?? 0) + weight);
  };
  for (const { name } of places) {
    const entries = known.named(name);
    const country = entries.find(({ kind }) => kind === 'country');
    if (country !== undefined) add(country.country, 1);
    else if (entries.length > 0) {
      const towns = entries.filter(({ kind }) => kind === 'town').length;
      const sure = entries.filter(
        ({ kind, capital, population }) =>
          kind === 'exact' ||
          kind === 'area' ||
          (kind === 'town' && (capital || population > (towns > 1 ? RIVAL : GREAT))),
      );
      const codes = new Set(sure.map(({ country }) => country));
      if (codes.size === 1) add([...codes][0], 0.5);
    }
  }
  const { tokens } = parsed;
  for (const { first, last, kind } of parsed.names) {
    if (kind !== 'group' || last - first !== 1) continue;
    add(peoplesCountry(tokens.text.slice(tokens.start[first], tokens.end[first]), known), 1);
  }
  return times;
}

/** The country of a people's name, '' where no country's name is made of it: "Syrian" SY. */
function peoplesCountry(people: string, known: Gazetteer): string {
  const singular = people.replace(/s$/, '');
  const stems = new Set([
    singular,
    ...['n', 'an', 'ian', 'i', 'ese', 'ish'].flatMap((ending) => without(singular, ending)),
  ]);
  for (const stem of stems)
    for (const ending of ENDINGS) {
      const entry = known.named(stem + ending).find(({ kind }) => kind === 'country');
      if (entry !== undefined) return entry.country;
    }
  return '';
}

function without(word: string, ending: string): string[] {
  return word.endsWith(ending) && word.length - ending.length >= 3 ? [word.slice(0, -ending.length)] : [];
}
