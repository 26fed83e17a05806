import type { NameMatch } from '../../model/index.ts';
import { ALIKE, likeness, PERHAPS } from './alike.ts';
import { countryCode, demonymCode } from './countries.ts';
import { isParticle } from './particles.ts';
import { remembered } from './remembered.ts';
import { verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/** A place's name in parts. */
export interface PlaceName {
  /** Without articles; kinds of place under one word each. */
  readonly words: readonly string[];
  /** What stands after a comma or in brackets, or is a country's name at the end: where it lies. */
  readonly within: readonly string[];
}

/** Kinds of place: "Homs" and "Homs airport" are two. */
const KINDS = `
province: governorate oblast muhafazah muhafazat wilayat wilayah vilayet krai rayon region district county prefecture
airport: aerodrome
airbase: air-base airfield
mount: mt mountain mountains jabal jebel gebel djebel
saint: st sainte santo santa
fort: ft
tell: tel tal tall
river: nahr
lake: buhayrat
hill: hills
island: islands isle isles
nuclear: atomic
plant: station
village: hamlet
`;

const kinds = new Map<string, string>();
for (const line of KINDS.trim().split('\n')) {
  const [kind, others] = line.split(': ');
  for (const other of others.split(' ')) kinds.set(other, kind);
}

/** Words before "of" that only say that it is a town or a country. */
const PLAIN_KINDS = /^(?:city|town|village|municipality|republic|state|kingdom|port)$/;

/** Takes a place's name apart. */
export const placeName = remembered(takeApart);

function takeApart(name: string): PlaceName {
  const [head, ...rest] = name.split(/[,(]/);
  let words = wordsOf(head.trim() === '' ? name : head);
  const within = rest.map((part) => wordsOf(part).join(' ')).filter((part) => part !== '');
  if (words[0] === 'the') words = words.slice(1);
  if (words.length > 2 && PLAIN_KINDS.test(words[0]) && words[1] === 'of') words = words.slice(2);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && countryCode([last]) !== null && countryCode(words) === null && !DIRECTIONS.test(words[0])) {
    within.push(last);
    words = words.slice(0, -1);
  }
  const kept = words.filter((word, i) => word !== 'of' && word !== 'the' && !isParticle(words, i));
  const found: string[] = [];
  for (let i = 0; i < kept.length; i++) {
    const two = kinds.get(`${kept[i]}-${kept[i + 1] ?? ''}`);
    if (two !== undefined) i++;
    found.push(two ?? kinds.get(kept[i]) ?? kept[i]);
  }
  return { words: found.length > 0 ? found : words, within };
}

const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|upper|lower|central|greater|inner|outer|equatorial)$/;

/** Whether two names can be one place's, by their words alone. */
export function comparePlaces(a: string, b: string): NameMatch {
  const [x, y] = [placeName(a), placeName(b)];
  const clash =
    x.within.length > 0 && y.within.length > 0 && !x.within.some((one) => y.within.some((other) => lies(one, other)));
  if (clash) return verdict(0.05, `one in ${x.within[0]}, the other in ${y.within[0]}`);
  if (numbers(x) !== numbers(y)) return verdict(0.03, 'other numbers');
  if (x.words.length !== y.words.length) return unequal(x, y);
  // "Strait of Hormuz" and "Hormuz Strait".
  const turned = (words: readonly string[]) => [...words.slice(1), words[0]];
  const sims = [
    y.words,
    ...(x.words.length > 1 ? [turned(y.words), [y.words.at(-1) ?? '', ...y.words.slice(0, -1)]] : []),
  ].map((words) => Math.min(...x.words.map((word, i) => wordLikeness(word, words[i]))));
  const least = Math.max(sims[0], TELLING.has(x.words[0]) || TELLING.has(y.words[0]) ? Math.max(...sims) : 0);
  if (least >= ALIKE)
    return verdict(0.5 + 0.48 * least, least === 1 ? 'the same words' : 'one name, romanised differently');
  return least >= PERHAPS ? verdict(0.5, 'the names sound nearly alike') : verdict(0.03, 'other names');
}

/** Whether two words for where a place lies go together: the same, or one country. */
function lies(one: string, other: string): boolean {
  const code = (text: string) => countryCode(text.split(' ')) ?? demonymCode(text) ?? text;
  return code(one) === code(other) || likeness(one, other) >= ALIKE;
}

const numbers = ({ words }: PlaceName) => words.filter((word) => /\d/.test(word)).join(' ');

const TELLING: ReadonlySet<string> = new Set(
  `${[...new Set(kinds.values())].join(' ')} city town dam bridge university club camp port north south east west new old upper lower
  northern southern eastern western central great greater little sea gulf strait straits bay valley desert peninsula street square
  border crossing base prison hospital mosque school field road cape point big`.split(/\s+/),
);

/** What a name of several words hardly has in common with a town. */
const FEATURES: ReadonlySet<string> = new Set(
  'strait straits peninsula desert archipelago heights mountains'.split(' '),
);

/** Whether a word tells the kind or the direction of a place: it names none alone. */
export const isTelling = (word: string): boolean => TELLING.has(word);

/** Such words are one only where they are spelled alike, and "Baghdadi" is what comes from Baghdad. */
function wordLikeness(a: string, b: string): number {
  if (a !== b && (TELLING.has(a) || TELLING.has(b) || a === `${b}i` || b === `${a}i`)) return 0;
  return likeness(a, b);
}

/** One has more words: two spellings of one word apart and together, or a place and something of that name. */
function unequal(x: PlaceName, y: PlaceName): NameMatch {
  const [long, short] = x.words.length > y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (!long.some((word) => TELLING.has(word))) {
    const together = likeness(long.join(''), short.join(''));
    if (together >= ALIKE) return verdict(0.5 + 0.42 * together, 'one name, written in one word or in several');
  }
  const extra = long.filter((word) => !short.some((other) => wordLikeness(word, other) >= ALIKE));
  if (extra.length < long.length - short.length || short.length > long.length - extra.length)
    return verdict(0.03, 'other names');
  if (short.length > 1 && extra.every((word) => FEATURES.has(word)))
    return verdict(0.75, `one name; "${extra.join(' ')}" only says what it is`);
  const town = extra.every((word) => word === 'city' || word === 'town');
  return verdict(town ? 0.5 : 0.08, `only one of them has "${extra.join(' ')}"`);
}
