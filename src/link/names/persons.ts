import type { NameMatch } from '../../model/index.ts';
import { ALIKE, isGivenName, likeness, PERHAPS } from './alike.ts';
import { isFamilyFirst } from './family-first.ts';
import { type PersonName, personName } from './person.ts';
import { MAYBE, SAME, verdict } from './verdict.ts';

/** Which word of the longer name each word of the shorter one is, and how surely the least sure of them. */
interface Pairing {
  readonly places: readonly number[];
  readonly least: number;
}

/** Whether two names can be one person's, by their parts alone. */
export function comparePersons(a: string, b: string): NameMatch {
  const [x, y] = [personName(a), personName(b)];
  if (x.words.length === 0 || y.words.length === 0) return verdict(0, 'nothing of a name is left');
  if (x.of !== null && y.of !== null && x.of !== y.of) return verdict(0.05, 'of two countries');
  const letters = initials(a, y) ?? initials(b, x);
  if (letters !== null) return letters;
  const suffix = suffixes(x, y);
  if (suffix !== null) return suffix;
  let best = verdict(0.03, 'other names');
  for (const [one, other] of readings(x, y)) {
    const [long, short] = one.words.length >= other.words.length ? [one, other] : [other, one];
    const match = judge(long, short);
    if (match.score > best.score) best = match;
  }
  return best;
}

/** "MBS" for Mohammed bin Salman: three initials or more, capitals all, of all of the name's words. */
function initials(letters: string, { all }: PersonName): NameMatch | null {
  if (!/^\p{Lu}{3,5}$/u.test(letters) || all.length !== letters.length) return null;
  return all.map((word) => word[0]).join('') === letters.toLowerCase()
    ? verdict(0.78, 'the initials of the name')
    : null;
}

/** Father and son, or two kings: what stands after the name tells them apart. */
function suffixes(x: PersonName, y: PersonName): NameMatch | null {
  if (x.suffix === y.suffix) return null;
  const [one, other] = [x.suffix ?? y.suffix, x.suffix !== null && y.suffix !== null];
  if (other) return verdict(0.04, `${x.suffix} and ${y.suffix}`);
  if (one === 'sr') return null;
  if (one === 'jr') return verdict(0.1, 'one of them is called junior');
  const sovereign = x.givenAlone || y.givenAlone || Math.min(x.words.length, y.words.length) === 1;
  return sovereign ? null : verdict(0.2, `only one of them is ${one?.toUpperCase()}`);
}

/** Both names as they are, and where one has a word more, two neighbouring words of it as one: "Ing-wen" is also "Ingwen". */
function readings(x: PersonName, y: PersonName): [PersonName, PersonName][] {
  const found: [PersonName, PersonName][] = [[x, y]];
  if (x.words.length === y.words.length + 1) for (const one of merged(x)) found.push([one, y]);
  if (y.words.length === x.words.length + 1) for (const one of merged(y)) found.push([x, one]);
  // The syllables of a Korean or Chinese given name are too short to be told apart one by one.
  if (x.words.length === 3 && y.words.length === 3 && isFamilyFirst(x.words) && isFamilyFirst(y.words))
    found.push([merged(x)[1] ?? x, merged(y)[1] ?? y]);
  return found;
}

function merged(name: PersonName): PersonName[] {
  const found: PersonName[] = [];
  const { words, fathers } = name;
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i].length < 2 || words[i + 1].length < 2) continue;
    found.push({
      ...name,
      words: [...words.slice(0, i), words[i] + words[i + 1], ...words.slice(i + 2)],
      fathers: [...fathers.slice(0, i), fathers[i], ...fathers.slice(i + 2)],
    });
  }
  return found;
}

function judge(long: PersonName, short: PersonName): NameMatch {
  const pairing = pair(long.words, short.words);
  if (pairing === null || pairing.least < PERHAPS) return verdict(0.03, differ(long, short));
  if (short.words.length === 1 && long.words.length === 1) return alone(long, short, pairing.least);
  if (short.words.length === 1) return part(long, short, pairing);
  const extra = long.words.map((_, i) => i).filter((i) => !pairing.places.includes(i));
  if (short.words.every((word) => word.length === 1)) return verdict(0.1, 'initials only');
  const score = 0.55 + 0.43 * pairing.least;
  if (pairing.least < ALIKE) return verdict(Math.min(score, SAME - 0.1), 'the names sound nearly alike');
  const initials = [long, short].map(({ words }) => words.filter((word) => word.length === 1));
  if (initials[1].length > 0 && extra.some((i) => long.words[i].length === 1)) return verdict(0.2, 'other initials');
  if (extra.some((i) => COMPOUND.has(long.words[i]) && i > 0 && i < long.words.length - 1))
    return verdict(0.3, 'one has a name more that is part of the given name');
  const order = pairing.places.every((place, i) => i === 0 || place > pairing.places[i - 1]);
  if (!order && !turned(long, short, pairing)) return verdict(0.35, 'the same names in another order');
  if (extra.includes(long.words.length - 1) && !bearsMore(long, short, pairing))
    return verdict(0.45, 'given names alike, and only one has a family name more');
  if (extra.length > 3) return verdict(0.45, 'one has many names more');
  return verdict(score - 0.03 * extra.length, alikeness(pairing.least, extra.length));
}

const COMPOUND: ReadonlySet<string> = new Set(['shah']);
/** Last names of honour that a name may have or lack. */
const HONOURS: ReadonlySet<string> = new Set('shah khan begum beg bey sahib malik mirza'.split(' '));

/** One word each. */
function alone(a: PersonName, b: PersonName, sim: number): NameMatch {
  if (sim < ALIKE) return verdict(MAYBE, 'single names that sound nearly alike');
  const score = 0.55 + 0.43 * sim;
  if (isGivenName(a.words[0]) && !(a.titled && b.titled) && sim < 1)
    return verdict(0.6, 'one given name, romanised differently, and no more');
  return verdict(score, sim === 1 ? 'the same single name' : 'one single name, romanised differently');
}

/** A single word and a fuller name. */
function part(long: PersonName, short: PersonName, { places: [place], least }: Pairing): NameMatch {
  if (least < ALIKE) return verdict(0.3, 'part of a name that sounds nearly alike');
  if (gendered(long.words[place], short.words[0])) return verdict(0.15, 'a family name for a man and one for a woman');
  const family = isFamilyFirst(long.words) ? 0 : long.words.length - 1;
  const isFamily = place === family || (!isGivenName(long.words[place]) && place > 0);
  if (isFamily && long.fathers[place] && !short.fathers[0]) return verdict(0.35, 'the name of the father of the other');
  if (isFamily) return verdict(0.72 + 0.12 * (least - ALIKE), 'the family name of the fuller one');
  return verdict(0.5, 'the given name of the fuller one, and no more');
}

/** "Navalny" and "Navalnaya": two words of one family for the two sexes. */
function gendered(a: string, b: string): boolean {
  const woman = (word: string) => /(?:aya|skaya|ska|ova|eva|ina)$/.test(word);
  return woman(a) !== woman(b) && (a.startsWith(b.slice(0, 4)) || b.startsWith(a.slice(0, 4)));
}

/** Family name first in one and last in the other: two words turned round, or the first word moved to the end. */
function turned(long: PersonName, short: PersonName, { places }: Pairing): boolean {
  if (long.words.length !== short.words.length || long.fathers.includes(true)) return false;
  const n = places.length;
  const rotated = (by: number) => places.every((place, i) => place === (i + by) % n);
  return (rotated(1) || rotated(n - 1)) && !long.words.every(isGivenName);
}

/** Whether the longer name's last word is one that a full name can do without: a forefather's, a house's, a second family name. */
function bearsMore(long: PersonName, short: PersonName, { places }: Pairing): boolean {
  if (long.fathers.at(-1) || isFamilyFirst(long.words)) return true;
  if (long.fathers[places.at(-1) ?? 0]) return true;
  const last = short.words.at(-1) ?? '';
  if (HONOURS.has(long.words.at(-1) ?? '')) return true;
  // "Mohammed Ali" is a given name yet; "Abiy Ahmed" is known by both, and "Nicolás Maduro" by a family name.
  return !isGivenName(last) || isGivenName(long.words.at(-1) ?? '');
}

/** The surest way to pair each word of the shorter name with one of the longer; null where some word has none. */
function pair(long: readonly string[], short: readonly string[]): Pairing | null {
  if (short.length > MOST_PAIRED) return null;
  const table = short.map((word) => long.map((other) => wordLikeness(word, other)));
  let best: Pairing | null = null;
  let bestSum = 0;
  const places: number[] = [];
  const walk = (i: number, least: number, sum: number) => {
    if (i === short.length) {
      if (best === null || least > best.least + 1e-9 || (least > best.least - 1e-9 && sum > bestSum)) {
        best = { places: [...places], least };
        bestSum = sum;
      }
      return;
    }
    for (let j = 0; j < long.length; j++) {
      const sim = table[i][j];
      if (sim < PERHAPS || places.includes(j)) continue;
      places.push(j);
      walk(i + 1, Math.min(least, sim), sum + sim - 0.01 * Math.abs(i - j));
      places.pop();
    }
  };
  walk(0, 1, 0);
  return best;
}

const MOST_PAIRED = 8;

/** As `likeness`; an initial may stand for a word. */
function wordLikeness(a: string, b: string): number {
  if (a.length === 1 || b.length === 1) return a === b ? 1 : a[0] === b[0] ? INITIAL : 0;
  return likeness(a, b);
}

const INITIAL = 0.75;

function differ(long: PersonName, short: PersonName): string {
  const last = likeness(long.words.at(-1) ?? '', short.words.at(-1) ?? '') >= ALIKE;
  return last && short.words.length > 1 ? 'one family name, other given names' : 'other names';
}

function alikeness(least: number, extra: number): string {
  const how = least === 1 ? 'the same names' : 'the same names, romanised differently';
  return extra > 0 ? `${how}; one has more of them` : how;
}
