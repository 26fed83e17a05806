/**
 * How near two spellings of one word sound, whatever language they were romanised from. A word becomes a row of sounds:
 * consonants, one letter each, and runs of vowels. Two rows are aligned at least cost; the costs below say which sounds
 * romanisations take for one another (q, k, g and gh for Arabic qaf and Persian ghayn, kh and h, zh and j, …).
 */

import { remembered } from './remembered.ts';

/** The consonants that are written with several letters, longest first, and the letter that stands for each here. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ['shch', '$'],
  ['tsch', 'C'],
  ['zhzh', 'Z'],
  ['sch', '$'],
  ['tch', 'C'],
  ['dzh', 'J'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['sh', '$'],
  ['ch', 'C'],
  ['zh', 'Z'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['dj', 'J'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['dz', 'z'],
  ['hs', '$'],
  ['qu', 'k'],
  ['j', 'J'],
  ['x', 'ks'],
];

const VOWEL = /[aeiouy]/;

/** Pairs of consonants that romanisations take for one another, and what each costs; other pairs are other words. */
const NEAR = new Map(
  `dJ.25 kq.05 kX.35 kg.25 kG.25 kC.2 kc.05 qg.12 qG.08 qX.3 gG.05 gh.3 gJ.22 gX.4 GX.3 Xh.15 XC.3 hC.4 $s.25 $C.25 $S.35 $J.35 $Z.25
  $c.3 CJ.25 CZ.3 CS.2 Cs.35 Cc.15 JZ.1 Jz.25 Jc.2 Zz.2 zs.25 zD.12 zS.25 zc.25 Dd.08 DT.2 Tt.08 Ts.22 td.3 bp.25 vf.15 vw.1 vb.3
  Ss.2 Sc.1 cs.1 nm.45 fp.35 Tf.3 wb.5`
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const cost = Number(entry.slice(2));
      return [
        [entry.slice(0, 2), cost],
        [entry[1] + entry[0], cost],
      ] as const;
    }),
);

/** What it costs that one has a consonant which the other lacks; other consonants make another word. */
const DROPPED: Readonly<Record<string, number>> = { h: 0.2, w: 0.3, G: 0.45, X: 0.5, J: 0.45 };

/** Beyond every limit. */
const OTHER = 9;

/** A word's sounds: single consonants, and runs of vowels as they are written. Doubled letters count once. */
export const soundsOf = remembered(takeApart);

function takeApart(word: string): readonly string[] {
  const sounds: string[] = [];
  const push = (consonant: string) => {
    if (sounds.at(-1) !== consonant) sounds.push(consonant);
  };
  for (let i = 0; i < word.length; ) {
    if (VOWEL.test(word[i])) {
      let end = i;
      while (end < word.length && (VOWEL.test(word[end]) || vowelLike(word, end))) end++;
      sounds.push(word.slice(i, end));
      i = end;
      continue;
    }
    // Pinyin's x begins a syllable; elsewhere x is ks.
    if (i === 0 && word[0] === 'x' && VOWEL.test(word[1] ?? '')) {
      push('$');
      i++;
      continue;
    }
    const written = WRITTEN.find(([letters]) => word.startsWith(letters, i));
    for (const consonant of written?.[1] ?? word[i]) push(consonant);
    i += written?.[0].length ?? 1;
  }
  return sounds;
}

/** `w` after a vowel and before none is one: "Zawr". */
const vowelLike = (word: string, i: number) => word[i] === 'w' && !VOWEL.test(word[i + 1] ?? '');

const isVowels = (sound: string) => VOWEL.test(sound[0]);

/** How many consonants a word's sounds hold: what tells words apart. */
export const consonantsIn = (sounds: readonly string[]): number => sounds.filter((s) => !isVowels(s)).length;

/** How far apart two words sound: 0 the same, above 1 other words. Costs time in the product of their lengths. */
export function soundDistance(a: readonly string[], b: readonly string[]): number {
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) row[j] = row[j - 1] + alone(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = new Float64Array(b.length + 1);
    next[0] = row[0] + alone(a, i - 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        row[j] + alone(a, i - 1),
        next[j - 1] + alone(b, j - 1),
        row[j - 1] + between(a[i - 1], b[j - 1], i === a.length || j === b.length),
      );
    }
    row = next;
  }
  return row[b.length];
}

/** What a sound costs that the other word lacks. */
function alone(sounds: readonly string[], i: number): number {
  const sound = sounds[i];
  const last = i === sounds.length - 1;
  if (!isVowels(sound)) {
    if (sound === 'h' && last) return 0.04;
    // A stop after n, r or s is easily swallowed: Akhundzada and Akhunzada.
    if ((sound === 'd' || sound === 't') && /[nrs]/.test(sounds[i - 1] ?? '')) return 0.35;
    return DROPPED[sound] ?? OTHER;
  }
  if (last) return /^(?:a|e)$/.test(sound) ? 0.3 : /^[iy]+$/.test(sound) ? 0.6 : 0.4;
  if (i === 0) return 0.3;
  return sound.length > 1 ? 0.45 : 0.28;
}

function between(a: string, b: string, last: boolean): number {
  if (a === b) return 0;
  const vowels = isVowels(a);
  if (vowels !== isVowels(b)) {
    // A consonant y or w is a vowel to others: Javad and Yavad, Qawi and Qavi.
    const [v, c] = vowels ? [a, b] : [b, a];
    if (c === 'J' && /^[yi]/.test(v)) return 0.4;
    if ((c === 'w' || c === 'v') && /[uow]/.test(v)) return 0.4;
    return OTHER;
  }
  if (!vowels) return NEAR.get(a + b) ?? OTHER;
  const [x, y] = [height(a), height(b)];
  if (x === y) return 0.04;
  // A glide before the vowel: "Yeol" and "Eol".
  const [openA, openB] = [a.replace(/^[yi](?=[aeou])/, ''), b.replace(/^[yi](?=[aeou])/, '')];
  if (openA !== a && openB !== b) return between(openA, openB, last);
  // A run that ends a word in "ia" is a syllable more: Niger and Nigeria, Gambi and Gambia.
  if (last && Math.abs(syllables(a) - syllables(b)) > 0 && syllables(a) + syllables(b) > 2) return 0.3;
  const pair = x < y ? x + y : y + x;
  return FRONT_BACK[pair] ?? 0.25;
}

const syllables = (vowels: string) => (/[iy][aoeu]/.test(vowels) ? 2 : 1);

/** Vowel runs in five classes: a, e (and ai, ei), i (and y, ee), o (and au, aw), u (and ou, oo). */
function height(vowels: string): string {
  const v = vowels.replace(/w/g, 'u').replace(/y/g, 'i');
  if (/^(?:ou|oo|u+|uo|iu|eu)$/.test(v)) return 'u';
  if (/^(?:i+|ee+|ii|ie)$/.test(v)) return 'i';
  if (/^(?:a+)$/.test(v)) return 'a';
  if (/^(?:o+|au|ao|ow|eo)$/.test(v)) return 'o';
  if (/^(?:e|ai|ei|ae|aei|aii|eii|eai|aie)$/.test(v)) return 'e';
  if (/^(?:ia|iia|eia|ea)$/.test(v)) return 'ia';
  if (/^(?:io|iio)$/.test(v)) return 'io';
  return v;
}

const FRONT_BACK: Readonly<Record<string, number>> = {
  ae: 0.08,
  ei: 0.08,
  ai: 0.25,
  ou: 0.08,
  ao: 0.18,
  au: 0.25,
  aia: 0.12,
  eia: 0.15,
  iia: 0.2,
  eio: 0.2,
  io: 0.2,
};

/** How far two words of so many consonants may sound apart and still be one: short words bear less. */
export function soundLimit(consonants: number): number {
  return [0.05, 0.12, 0.36, 0.56, 0.7][consonants] ?? 0.85;
}

/** Coarse classes of consonants for keys: what `NEAR` takes for one another falls in one, or in either of two. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{
    k: 'k',
    q: 'k',
    g: 'ks',
    G: 'k_',
    X: 'k_',
    h: '_k',
    c: 'sk',
    C: 'sk',
    J: 's_',
    S: 's',
    $: 's',
    Z: 's',
    z: 's',
    s: 's',
  },
  ...{ D: 'ts', T: 'ts', d: 't', t: 't', b: 'p', p: 'p', v: 'p', f: 'p', w: '_p', m: 'm', n: 'n', l: 'l', r: 'r' },
};

/**
 * The skeletons that a word may have: coarse consonant classes in order, vowels left out. Words that `soundDistance`
 * finds near share one, but for those that lack a consonant. At most `MOST_SKELETONS`.
 */
export const skeletonsOf = remembered(skeletons);

function skeletons(word: string): readonly string[] {
  let found = [''];
  for (const sound of soundsOf(word)) {
    if (isVowels(sound)) continue;
    const classes = CLASSES[sound] ?? sound;
    const next = new Set<string>();
    for (const head of found) for (const c of classes) next.add(c === '_' || head.endsWith(c) ? head : head + c);
    found = [...next].slice(0, MOST_SKELETONS);
  }
  return found;
}

const MOST_SKELETONS = 6;
