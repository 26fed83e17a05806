import { FAMILIES } from './lists/families.ts';
import { GIVEN } from './lists/given.ts';
import { consonantsIn, soundDistance, soundLimit, soundsOf } from './sounds.ts';

/** The lines of the lists that a word stands on: given names from 0 up, family names from -1 down. */
const lines = new Map<string, number[]>();
const put = (list: string, number: (n: number) => number) => {
  for (const [n, line] of list
    .trim()
    .split(/\n| \| /)
    .entries())
    for (const name of line.split(' ')) lines.set(name, [...(lines.get(name) ?? []), number(n)]);
};
put(GIVEN, (n) => n);
put(FAMILIES, (n) => -1 - n);

/** The lines of the list of given names that a word stands on. */
export const givenLines = (word: string): number[] => lines.get(word)?.filter((line) => line >= 0) ?? [];

/** Whether a word is known as a given name. */
export const isGivenName = (word: string): boolean => givenLines(word).length > 0;

/** From here on two words are one name. */
export const ALIKE = 0.7;
/** From here on they may be. */
export const PERHAPS = 0.5;

/**
 * How surely two plain words are one word, 0 to 1. Known given names are one where they stand on one line and are two where
 * they do not; all others go by their sound.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [lineA, lineB] = [lines.get(a), lines.get(b)];
  if (lineA !== undefined && lineB !== undefined) return lineA.some((line) => lineB.includes(line)) ? 0.97 : 0;
  const shared = ['abd', 'abu'].find((first) => a.startsWith(first) && b.startsWith(first));
  if (shared !== undefined && a.length > 5 && b.length > 5) return likeness(a.slice(3), b.slice(3));
  // Numbers and single letters have no sound.
  if (/\d/.test(a + b) || a.length < 2 || b.length < 2) return 0;
  return Math.max(bySound(a, b), 0.95 * Math.max(withoutArticle(a, b), withoutArticle(b, a)));
}

/** A known given name stands for all that sound so; it leaves less room. */
const KNOWN = 0.75;

function bySound(a: string, b: string): number {
  const [x, y] = [soundsOf(a), soundsOf(b)];
  const consonants = Math.min(consonantsIn(x), consonantsIn(y));
  const limit = soundLimit(consonants) * (isGivenName(a) || isGivenName(b) ? KNOWN : 1);
  const far = soundDistance(x, y) / limit;
  if (far <= 1) return 1 - (1 - ALIKE) * far;
  return far <= 1.6 && consonants > 1 ? PERHAPS : 0;
}

/** "Alsadr" for "Sadr", "Essebsi" for "Sebsi", "Benkirane" for "Kirane": an article or `ben` written with its word. */
function withoutArticle(a: string, b: string): number {
  const rest = a.replace(ATTACHED, '');
  return rest.length < a.length && rest.length > 3 && !ATTACHED.test(b) ? bySound(rest, b) : 0;
}

const ATTACHED =
  /^(?:[ae]l|[ae]s(?=s)|[ae]z(?=z)|[ae]d(?=d)|[ae]r(?=r)|[ae]n(?=n)|[ae]t(?=t)|[ae]c?h(?=ch)|[ae]sh(?=sh)|b[ei]n)(?=.{4})/;
