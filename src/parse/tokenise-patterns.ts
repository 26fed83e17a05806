/** Tokens that keep punctuation inside, matched where they start. Each pattern is linear: no nested repeats. */
const ADDRESS =
  /(?:(?:https?|ftp|file|doi|mailto):(?:\/\/)?|www\d?\.)[^\s<>"“”‘’«»\u0000-\u001f]+|[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|gov|mil|info|biz|co\.uk|org\.uk|ac\.uk|co|io|ru|ir|uk|fr|il|ly|news|tv|html?|pdf|docx?|xlsx?|txt|jpe?g|png)(?:\/[^\s<>"“”‘’«»\u0000-\u001f]*)?(?![\p{L}\d])/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\d_]*/uy;
const LONG_NUMBER =
  /(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,4}\/\d{1,4})(?![-/\p{L}\d])/uy;
const EMOTICON = /(?:[:;=]'?-?[()DPpO/\\|\]]+|<3|\^_\^|[xX]D)(?![\p{L}\d])/uy;
const PICTOGRAPH =
  /(?:\p{RI}\p{RI}|[#*\d]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*(?:\u{200D}\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*)*)/uy;

function reach(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** End of the web or mail address that starts at `at`, without the punctuation that closes a sentence; `at` if none. */
export function addressEnd(text: string, at: number): number {
  let end = reach(ADDRESS, text, at);
  while (end > at && /[.,;:!?'’)\]}*]/.test(text[end - 1])) {
    if (text[end - 1] === ')' && text.slice(at, end).includes('(')) break;
    end--;
  }
  return end;
}

/** End of a `@handle` or `#topic` at `at`; `at` if none. */
export const handleEnd = (text: string, at: number): number => reach(HANDLE, text, at);

/** End of a date, telephone number or fraction in digits; `at` if none. */
export const longNumberEnd = (text: string, at: number): number => reach(LONG_NUMBER, text, at);

/** End of an emoticon; `at` if none. */
export const emoticonEnd = (text: string, at: number): number => reach(EMOTICON, text, at);

/** End of an emoji with its modifiers, or of a flag; `at` if none. */
export const pictographEnd = (text: string, at: number): number => reach(PICTOGRAPH, text, at);
