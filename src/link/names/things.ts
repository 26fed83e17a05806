import type { NameMatch } from '../../model/index.ts';
import { ALIKE, likeness, PERHAPS } from './alike.ts';
import { verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/** Nouns that a weapon's name may have or lack. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(
  `the missile missiles system systems drone drones rocket rockets tank tanks jet jets fighter aircraft helicopter launcher air defence
  defense ballistic cruise hypersonic class type series rifle uav bomber warplane`.split(/\s+/),
);

/** A weapon's words with its number in one: "S-300", "S 300" and "S300" are `['s300']`. */
export function thingWords(name: string): string[] {
  const telling = wordsOf(name).filter((word) => !DESCRIPTIVE.has(word));
  const words = telling.length > 0 ? telling : wordsOf(name);
  return words
    .join(' ')
    .replace(/(?<=^| )([a-z]{1,3}) (?=\d)/g, '$1')
    .split(' ');
}

/** Whether two names can be one weapon's: every number must be the same. */
export function compareThings(a: string, b: string): NameMatch {
  const [x, y] = [thingWords(a), thingWords(b)];
  const numbers = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
  if (numbers(x) !== numbers(y)) return verdict(0.05, 'other types');
  if (x.length !== y.length) return verdict(0.3, 'only one of them has a further word');
  const least = Math.min(...x.map((word, i) => likeness(word, y[i])));
  if (least >= ALIKE)
    return verdict(0.5 + 0.48 * least, least === 1 ? 'the same name' : 'one name, romanised differently');
  return least >= PERHAPS ? verdict(0.5, 'the names sound nearly alike') : verdict(0.03, 'other names');
}
