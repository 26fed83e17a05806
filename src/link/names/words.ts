/** A name's words, lower case, without marks, quotation marks and punctuation: `wordsOf("Mek'ele (Tigray)")` is `['mekele', 'tigray']`. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼʻʿʾ`´]s\b/gu, ' ')
    .replace(/['’‘ʼʻʿʾ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
