import type { NameMatch } from '../../model/index.ts';
import { abbreviates } from './acronyms.ts';
import { ALIKE, likeness, PERHAPS } from './alike.ts';
import { type BodyName, bodyName } from './body.ts';
import { COMMON, DESCRIPTIVE } from './body-words.ts';
import { verdict } from './verdict.ts';

/** Whether two names can be one organisation's or group's, by their words alone. */
export function compareBodies(a: string, b: string): NameMatch {
  const [x, y] = [bodyName(a), bodyName(b)];
  if (x.isAcronym !== y.isAcronym) return acronym(x.isAcronym ? x : y, x.isAcronym ? y : x);
  if (x.isAcronym && y.isAcronym)
    return x.acronyms[0] === y.acronyms[0] ? verdict(0.9, 'the same acronym') : verdict(0.05, 'other acronyms');
  if (numbersOf(x) !== numbersOf(y)) return verdict(0.03, 'other numbers');
  const countries = countriesBetween(x, y);
  if (countries === 'clash') return verdict(0.04, 'of two countries');
  const { extraX, extraY, least, shared } = align(x.words, y.words);
  if (shared === 0 && x.words.length + y.words.length > 0) return verdict(0.02, 'other words');
  if (extraX.length > 0 && extraY.length > 0) return verdict(0.1, `"${extraX[0]}" in one, "${extraY[0]}" in the other`);
  const extra = [...extraX, ...extraY];
  if (least < ALIKE) return verdict(0.5, 'the names sound nearly alike');
  if (extra.length === 0) {
    if (countries === 'same')
      return verdict(0.6 + 0.38 * least, least === 1 ? 'the same words' : 'the same words, romanised differently');
    return verdict(0.5, 'only one of them names the country');
  }
  const shortProper = telling(extraX.length === 0 ? x : y);
  if (countries === 'same' && extra.every((word) => DESCRIPTIVE.has(word)) && shortProper)
    return verdict(0.55 + 0.27 * least, `the same name; "${extra.join(' ')}" only says what it is`);
  const [short, long] = extraX.length === 0 ? [x, y] : [y, x];
  // "The Chronicle" for the Brenmark Chronicle: a name's last word, where it is no common noun.
  if (
    countries === 'same' &&
    short.words.length === 1 &&
    short.words[0] === long.words.at(-1) &&
    !COMMON.has(short.words[0])
  )
    return verdict(0.55, `the last word of the other; only one of them has "${extra.join(' ')}"`);
  const near = extra.length === 1 && shared > 1 && (telling(short) || !COMMON.has(extra[0]));
  return verdict(near ? 0.4 : 0.2, `only one of them has "${extra.join(' ')}"`);
}

/** The reason of a match by initials alone. */
export const ACRONYM_OF = 'the acronym of the name';

function acronym(short: BodyName, full: BodyName): NameMatch {
  const [letters] = short.acronyms;
  if (full.acronyms.includes(letters)) return verdict(0.93, 'the acronym stands beside the name');
  if (abbreviates(letters, full)) return verdict(letters.length > 2 ? 0.88 : 0.75, ACRONYM_OF);
  const words = full.words.filter((word) => !DESCRIPTIVE.has(word));
  if (words.join('') === letters && full.countries.length === 0) return verdict(0.85, 'the same acronym');
  return verdict(0.03, 'not the acronym of the name');
}

/** Whether a name stands on its own: by a word of its own, or by two common ones. */
const telling = ({ words }: BodyName) =>
  words.length > 1 || words.some((word) => !COMMON.has(word) && !DESCRIPTIVE.has(word));

const numbersOf = ({ all }: BodyName) =>
  all
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');

/** Whether the countries of two names go together: `one` where only one has any. */
function countriesBetween(x: BodyName, y: BodyName): 'same' | 'one' | 'clash' {
  const [a, b] = [x, y].map(({ countries }) => countries.filter((code) => !code.startsWith('in:')));
  const [inA, inB] = [x, y].map(({ countries }) => countries.filter((code) => code.startsWith('in:')));
  if (inA.join() !== inB.join()) return inA.length > 0 && inB.length > 0 ? 'clash' : 'one';
  if ([...a].sort().join() === [...b].sort().join()) return 'same';
  return a.length > 0 && b.length > 0 ? 'clash' : 'one';
}

interface Alignment {
  readonly extraX: readonly string[];
  readonly extraY: readonly string[];
  readonly least: number;
  readonly shared: number;
}

/** Pairs words that are one, each once; common nouns only where they are spelled alike. Order tells nothing of a body. */
function align(x: readonly string[], y: readonly string[]): Alignment {
  const left = [...y];
  const extraX: string[] = [];
  let [least, shared] = [1, 0];
  for (const word of x) {
    let at = left.indexOf(word);
    let sim = 1;
    if (at < 0 && !COMMON.has(word)) {
      sim = 0;
      left.forEach((other, i) => {
        const like = COMMON.has(other) ? 0 : Math.max(likeness(word, other), peopleOf(word, other));
        if (like > sim && like >= PERHAPS) [at, sim] = [i, like];
      });
    }
    if (at < 0) {
      extraX.push(word);
      continue;
    }
    least = Math.min(least, sim);
    shared++;
    left.splice(at, 1);
  }
  return { extraX, extraY: left, least, shared };
}

/** "Velmar" and "Velmarian": a country that no list knows, and its people. */
function peopleOf(a: string, b: string): number {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > 4 && long.startsWith(short) && /^(?:n|an|ian|i|ese)$/.test(long.slice(short.length)) ? 0.9 : 0;
}
