import type { BodyName } from './body.ts';

/** Words that acronyms mostly leave out. */
const SMALL: ReadonlySet<string> = new Set(
  'the of for and in on to a an al el de du des la le les et y e und der die das'.split(' '),
);

/** Whether an acronym can be made of a name's words: of initials. */
export function abbreviates(acronym: string, { all }: BodyName): boolean {
  if (acronym.length < 2) return false;
  const full = all.filter((word) => !SMALL.has(word));
  if (full.length < 2) return false;
  const mixed = turned(acronym);
  return [full, all]
    .map(initialsOf)
    .some((letters) => letters === acronym || (mixed !== null && mixed === turned(letters)));
}

/** Keys that an acronym and the name that it abbreviates share. */
export function acronymKeys({ isAcronym, acronyms, all }: BodyName): string[] {
  const full = all.filter((word) => !SMALL.has(word));
  const spelled = !isAcronym && full.length > 1 ? [initialsOf(full), initialsOf(all)] : [];
  const letters = [...acronyms, ...spelled];
  const mixed = letters.map(turned).filter((key) => key !== null);
  return [...letters, ...mixed].map((key) => `!${key}`);
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (/^\d+$/.test(word) ? word : word[0])).join('');

/** With digits the parts may stand in any order: M23 is the March 23 Movement. null without digits. */
function turned(letters: string): string | null {
  const digits = letters.replace(/\D/g, '');
  return digits === '' ? null : `${[...new Set(letters.replace(/\d/g, ''))].sort().join('')}${digits}`;
}
