import { countryCode } from './countries.ts';
import { isParticle, PARENT_OF, SON_OF } from './particles.ts';
import { remembered } from './remembered.ts';
import { titlesOf } from './titles.ts';
import { bracketed, wordsOf } from './words.ts';

/** A person's name in parts. */
export interface PersonName {
  /** Without titles, particles and suffixes: `abd` and `abu` joined with what they belong to. */
  readonly words: readonly string[];
  /** All plain words after the titles. */
  readonly all: readonly string[];
  /** For each word whether it names the father: it stands after `bin` or `ibn`. */
  readonly fathers: readonly boolean[];
  /** `jr`, `sr`, a regnal number such as `ii`; null where there is none. */
  readonly suffix: string | null;
  /** The country in "King Abdullah of Jordan"; null where none is named. */
  readonly of: string | null;
  readonly titled: boolean;
  /** A title by which a given name can stand alone: "Queen Margrethe". */
  readonly givenAlone: boolean;
}

const SUFFIXES = /^(?:jr|junior|sr|senior|i{1,3}|iv|vi{0,3}|ix|x|xi{1,3}|xiv|xv|xvi|xxiii|[2-5](?:nd|rd|th))$/;
const FULL_SUFFIX: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr', '2nd': 'ii', '3rd': 'iii' };

/** Takes a person's name apart. */
export const personName = remembered(takeApart);

function takeApart(name: string): PersonName {
  const { main, inside } = bracketed(name);
  const unquoted = main.replace(/(?<=\s)["“«][^"”»]*["”»](?=\s)/gu, ' ');
  let words = wordsOf(lastFirst(unquoted));
  let of = inside.map((part) => countryCode(wordsOf(part))).find((code) => code !== null) ?? null;
  const at = words.indexOf('of');
  if (at > 0 && countryCode(words.slice(at + 1)) !== null) {
    of = countryCode(words.slice(at + 1));
    words = words.slice(0, at);
  }
  const { count, givenAlone } = titlesOf(words);
  words = words.slice(count);
  let suffix: string | null = null;
  if (words.length > 1 && SUFFIXES.test(words.at(-1) ?? '')) {
    const last = words.at(-1) ?? '';
    suffix = FULL_SUFFIX[last] ?? last;
    words = words.slice(0, -1);
  }
  return { ...joined(words), all: words, suffix, of, titled: count > 0, givenAlone };
}

/** "Putin, Vladimir" in the other order, unless what follows the comma is a suffix. */
function lastFirst(name: string): string {
  const parts = name.split(',');
  if (parts.length !== 2 || SUFFIXES.test(wordsOf(parts[1]).join(' '))) return name.replaceAll(',', ' ');
  return `${parts[1]} ${parts[0]}`;
}

/** `abd` with the article that belongs to it, as one word or the beginning of one: Abdul, Abdel, Abd al-, Abdur-. */
const ABD = /^abd(?:[uaeo]l+|[ueao](?:r(?=r)|n(?=n)|s(?=s)|z(?=z)|d(?=d)|sh(?=sh)))?(?=.{3})/;
const DIN = /(?:[uea]d-?|[ueai]l|[uei]d?)?d(?:in|een|ine|ien|een|eine)$/;

function joined(words: readonly string[]): Pick<PersonName, 'words' | 'fathers'> {
  const found: string[] = [];
  const fathers: boolean[] = [];
  let father = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const next = skipParticles(words, i + 1);
    if (/^abd(?:[uaeo][lrnszd]?)?$/.test(word) && next < words.length && words.length > 1) {
      found.push(`abd${bare(words[next])}`);
      i = next;
    } else if (PARENT_OF.has(word) && next < words.length) {
      found.push(`${word[0] === 'u' || word[0] === 'o' ? 'um' : 'abu'}${words[next]}`);
      i = next;
    } else if (SON_OF.has(word) && i < words.length - 1 && found.length + words.length - i > 1) {
      father = true;
      continue;
    } else if (isParticle(words, i)) continue;
    else if (/^(?:[uae]?d-?)?d(?:in|een|ine)$/.test(word) && found.length > 0) {
      found[found.length - 1] += 'din';
      continue;
    } else if (/^[uao]?ll?ah$/.test(word) && found.length > 0) {
      found[found.length - 1] += 'ulah';
      continue;
    } else found.push(canonical(word));
    fathers.push(father);
    father = false;
  }
  return { words: found, fathers };
}

function skipParticles(words: readonly string[], from: number): number {
  let i = from;
  while (i < words.length - 1 && isParticle(words, i)) i++;
  return i;
}

/** Without an article that is written with the word: "Abd-Alrahman". */
const bare = (word: string) => (/^al.{4}/.test(word) ? word.slice(2) : word);

function canonical(word: string): string {
  if (/^abd(?:all?ah?|ull?ah?|oll?ah?|oulaye|ellah)$/.test(word)) return 'abdullah';
  // "Abdollahian" is a family name of its own.
  if (/^abd(?:all|ull|oll)ah./.test(word)) return word;
  if (word.length > 6 && ABD.test(word)) return word.replace(ABD, 'abd');
  if (word.length > 6 && DIN.test(word)) return word.replace(DIN, 'din');
  return word;
}
