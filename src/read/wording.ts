/** What a block's words tell of it, computed once. */
export interface Wording {
  /** Lower case, quotes and dashes made plain, other punctuation and list marks gone: equal for the same words. */
  readonly norm: string;
  /** How many words. */
  readonly words: number;
  /** Ends as a sentence does, closing quotes and brackets left aside. */
  readonly ends: boolean;
  /** Starts with a bullet or a list number. */
  readonly bullet: boolean;
}

/** Longer than any headline, caption or button, in code units; such a block is prose and is not looked at closer. */
export const LONG = 1000;

const BULLET = /^(?:[•◦▪▸►●■□*·‣⁃]\s*|[>–—-]\s+|\(?\d{1,2}[.)]\s+)/u;
const ENDS = /[.!?…。؟۔।。！？]["”’'»)\]]{0,3}\s{0,2}$/u;

/** A list entry's text without its bullet or number. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** Measures a block's text. Of a long one only the start is compared, so that the whole page costs linear time. */
export function wordingOf(text: string): Wording {
  const short = text.length <= LONG ? text : text.slice(0, LONG);
  const bullet = BULLET.test(short);
  const norm = normal(bullet ? withoutBullet(short) : short);
  return {
    norm: text.length > LONG ? `${norm} ${text.length}` : norm,
    words: norm === '' ? 0 : norm.split(' ').length,
    ends: ENDS.test(text.length <= LONG ? text : text.slice(-8)),
    bullet,
  };
}

/** The words alone, lower case, one space between: "Iran’s “Axis”" and "Iran's 'axis'" are the same. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}$€£%]+/gu, ' ')
    .trim();
}

const EMPTY = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its no not of off on or over says
  said say she than that the their them then they this to up was were when which while who will with would after amid
  new more after before about against between during could may two three one us we you our out all also what how why`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The stems of the words that carry meaning, each cut to six letters so that "withdraws" meets "withdrawal". Words of
 * languages written without spaces stay whole.
 */
export function stems(norm: string): string[] {
  const found: string[] = [];
  for (const word of norm.split(' ')) if (word.length > 2 && !EMPTY.has(word)) found.push(word.slice(0, 6));
  return found;
}
