/** Letters that decomposing does not turn into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/**
 * The form under which a name of a place is kept and sought: without marks, case, hyphens and apostrophes, and without
 * an Arabic or Spanish article at its beginning ("Al-Bāb", "el Bab" and "Bab" are one). Empty where no Latin letter is left.
 */
export function placeKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[øłđðþßæœıə]/g, (letter) => LETTERS[letter])
    .replace(/[\p{M}'‘’ʻʼʿʾ`´.]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain
    .replace(/^(?:al|el|ad|an|ar|as|at|az|ash|ed|es|et|ez|the) (?=[a-z]{3})/, '')
    .replace(/ (?:al|el|ad|an|ar|as|at|az|ash|ed|er|es|et|ez) (?=[a-z]{3})/g, ' ')
    .replace(/^saint /, 'st ');
}

/**
 * What stays of a key when it is romanised in another way: its consonants, those that are written alike as one letter.
 * Empty where too little stays to tell names apart by.
 */
export function skeleton(key: string): string {
  const bones = key
    .replace(/ /g, '')
    .replace(/ph/g, 'f')
    .replace(/(?:tch|tsch|sch|ch|sh)/g, 's')
    .replace(/(?:kh|q|ck|c)/g, 'k')
    .replace(/(?:dj|dzh|zh)/g, 'j')
    .replace(/v/g, 'w')
    .replace(/([bdfgjklmnprstz])h/g, '$1')
    .replace(/(.)[aeiouyhw]+/g, '$1')
    .replace(/(.)\1+/g, '$1');
  return bones.length < 4 ? '' : bones;
}

/** 40 bits of a key: 32 to look it up by, and 8 to check it. FNV-1a in two lanes. */
export function keyHash(key: string): { readonly hash: number; readonly check: number } {
  let hash = 0x811c9dc5;
  let check = 0x9dc5;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    check = Math.imul(check ^ (code + i), 0x01000193);
  }
  return { hash: hash >>> 0, check: (check >>> 13) & 0xff };
}
