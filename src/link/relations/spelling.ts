import { folded } from '../assertions/keys.ts';

/** What romanisations write in several ways, as one letter; longer runs first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|ad|an|as|ash|at)-/, ''],
  [/t?sch|tch|tsh|dzh|dj|zh|sh|ch|ts|tz|cz|sz|x|z|j(?=[aeiou])/g, 's'],
  [/kh|gh|ck|q|c/g, 'k'],
  [/ph/g, 'f'],
  [/ou|w|v/g, 'v'],
  [/th/g, 't'],
  [/dh/g, 'd'],
];

const skeletons = new Map<string, string>();
/** Skeletons kept; a long run sees more names than are worth keeping. */
const MOST = 20_000;

/**
 * The consonants of a name's word with what romanisations confuse made one, led in by `a` for a vowel: `Qarizada` and
 * `Karizadeh` share `krsd`. Coarse on purpose: it aligns the names of two short texts, it does not decide who is who.
 */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  let text = folded(word);
  for (const [sounds, letter] of SOUNDS) text = text.replace(sounds, letter);
  text = text.replace(/[^\p{L}\p{N}]/gu, '');
  const first = /^[aeiouy]/.test(text) ? 'a' : '';
  const skeleton = first + text.replace(/[aeiouyhj]/g, '').replace(/(.)\1+/g, '$1');
  if (skeletons.size >= MOST) skeletons.clear();
  skeletons.set(word, skeleton);
  return skeleton;
}

/** Whether two words of names may be one word in two spellings. */
export function alike(a: string, b: string): boolean {
  if (a === b || folded(a) === folded(b)) return true;
  const skeleton = skeletonOf(a);
  return skeleton.length >= 3 && skeleton === skeletonOf(b);
}

const TITLES = new Set(
  `mr mrs ms dr sir lord lady president minister prime general colonel major captain lieutenant brigadier sergeant sheikh shaykh
  hajj governor mayor senator judge professor prof the of and de la del al bin ibn le du van von der st saint col gen capt lt brig
  inspector commissioner superintendent commodore commander chief spokesman spokeswoman secretary director`.split(
    /\s+/,
  ),
);

/** The words of a name that tell whom it names. */
export const nameWords = (name: string): string[] =>
  name.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word) && !TITLES.has(folded(word).replace(/\.$/, '')));

/** How far two names share their words, 0 to 1, by the shorter one. */
export function shareOfNames(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const joined = alike(x.join(''), y.join(''));
  const shared = x.filter((word) => y.some((other) => alike(word, other))).length;
  return joined ? 1 : shared / Math.min(x.length, y.length);
}
