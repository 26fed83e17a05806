/** Articles and particles, in Arabic with the sun letters they become. They tell nothing of who somebody is. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul ol il ad ed ud as es us ar er ur an en un at et ut az ez uz ash esh ush ath eth adh edh
  de da do dos das del della di du des la le los las van von der den ter ten zu zur af ag e i y o wal wa`.split(/\s+/),
);

/** Words before the father's name, or the forefather's. */
export const SON_OF: ReadonlySet<string> = new Set(
  'bin ibn ben bint binti binte ould uld weld ag ait oghlu'.split(' '),
);

/** `abu` and its like make one name with what follows. */
export const PARENT_OF: ReadonlySet<string> = new Set('abu abou aboo ebu umm oum um'.split(' '));

/** Those that a name may begin with; others are names there: "Ed", "An". */
const FIRST: ReadonlySet<string> = new Set(
  'al el ul as ash ar az ad at de da do dos del della di du des la le los las van von der den ter ten af'.split(' '),
);

/** Whether word `i` is a particle: never the last word, since "Un" in "Kim Jong Un" is none. */
export const isParticle = (words: readonly string[], i: number): boolean =>
  i < words.length - 1 && (i === 0 ? FIRST : PARTICLES).has(words[i]);
