/**
 * Words as names and outlets are compared by: without marks and case, letters and digits only, one blank between them.
 * `fold('Ismaïl  Baqā’ī')` is `ismail baqa i`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text between blanks, so that `like '% word %'` finds whole words. */
export function foldedKey(text: string): string {
  return ` ${fold(text)} `;
}
