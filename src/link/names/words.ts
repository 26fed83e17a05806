/** Letters that have no mark to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ø: 'o', ł: 'l', ß: 'ss', đ: 'd', æ: 'ae', œ: 'oe', ə: 'a', ð: 'd', þ: 'th', ŋ: 'ng', ħ: 'h' },
};

/** Quotation marks and the signs for hamza and ayn, which romanisations set or leave out as they please. */
const APOSTROPHES = "'’‘ʼʻʿʾ`´ʽ";
const POSSESSIVE = new RegExp(`(?<=\\p{L}{2})[${APOSTROPHES}]s(?!\\p{L})`, 'gu');
const SIGNS = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Letters only, lower case, without marks: `plain("Kılıçdaroğlu")` is `kilicdaroglu`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłßđæœəðþŋħ]/g, (letter) => PLAIN[letter]);
}

/**
 * A name's words, plain, without possessive endings, dots of acronyms and punctuation: `wordsOf("Iran's U.S. envoy")` is
 * `['iran', 'us', 'envoy']`. At most `MOST_WORDS`: no name is longer, and what follows costs time.
 */
export function wordsOf(name: string): string[] {
  return plain(name.slice(0, MOST_LETTERS))
    .replace(POSSESSIVE, ' ')
    .replace(SIGNS, '')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

export const MOST_WORDS = 16;
const MOST_LETTERS = 240;

/** A name without what stands in brackets, and what does. */
export function bracketed(name: string): { readonly main: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const main = name.replace(/\(([^()]*)\)/g, (_, words: string) => {
    inside.push(words);
    return ' ';
  });
  return main.trim() === '' ? { main: inside.join(' '), inside: [] } : { main: main.trim(), inside };
}
