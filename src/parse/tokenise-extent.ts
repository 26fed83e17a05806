import { isBeforeNumber, isClosing, isLeading, isOpener } from './abbreviations.ts';
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  FORMAT,
  HYPHEN,
  isLower,
  isUpper,
  LETTER,
  SPACE,
  STOP,
  widthAt,
} from './characters.ts';
import { isPrefix } from './tokenise-word.ts';

/**
 * End of a word with the marks that it keeps inside: apostrophes between letters, points and commas between digits,
 * stops of abbreviations, hyphens after prefixes.
 */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  /** Where the letters or digits since the last kept mark begin. */
  let segment = at;
  let acronym = true;
  while (end < to) {
    const found = classAt(text, end);
    if (found === LETTER || found === DIGIT) {
      end += widthAt(text, end);
      continue;
    }
    const before = classAt(text, end - 1);
    const after = end + 1 < to ? classAt(text, end + 1) : SPACE;
    const letters = before === LETTER && after === LETTER;
    const digits = before === DIGIT && after === DIGIT;
    if (found === STOP) {
      const single = before === LETTER && end - segment === 1;
      if (acronym && single && after === LETTER && classAt(text, end + 2) !== LETTER) {
        segment = end + 1;
      } else if (!digits) {
        const dotted = letters ? dottedEnd(text, at, end) : end;
        if (dotted === end) return keepsStop(text, at, end, acronym && single && segment > at) ? end + 1 : end;
        end = dotted;
        continue;
      }
    } else if (found === HYPHEN) {
      if (!letters || segment !== at || !isPrefix(text.slice(at, Math.min(end, at + 8)))) return end;
      acronym = false;
      segment = end + 1;
    } else if (found === APOSTROPHE) {
      if (after !== LETTER || (before !== LETTER && before !== DIGIT)) return end;
      acronym = false;
    } else if (found === FORMAT) {
      if (after !== LETTER && after !== DIGIT) return end;
    } else if (!keepsMark(text, at, end, to, letters, digits)) {
      return end;
    }
    end++;
  }
  return end;
}

/** Whether a word keeps the comma, colon, ampersand or underscore at `end` inside. */
function keepsMark(text: string, at: number, end: number, to: number, letters: boolean, digits: boolean): boolean {
  switch (text[end]) {
    case ',':
      return digits && isGroup(text, end + 1, to);
    case ':':
      return digits;
    case '_':
      return end + 1 < to;
    case '&':
      return letters && isUpper(text, end - 1) && isUpper(text, end + 1) && (end - at > 1 || isUpper(text, end + 2));
    default:
      return false;
  }
}

/** Whether three digits and no fourth follow, or two and a comma: the groups of a large number. */
function isGroup(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && end < at + 4 && classAt(text, end) === DIGIT) end++;
  return end === at + 3 || (end === at + 2 && text[end] === ',' && classAt(text, end + 1) === DIGIT);
}

/** End of a dotted title such as "Ph.D" or "a.k.a" whose first stop is at `stop`; `stop` if there is none. */
function dottedEnd(text: string, at: number, stop: number): number {
  if (stop - at > 5) return stop;
  for (let end = stop + 2; end <= stop + 5; end++) {
    if (classAt(text, end) !== LETTER && isClosing(text.slice(at, end))) return end;
  }
  return stop;
}

/**
 * Whether the stop at `stop` belongs to the word before it: it does for acronyms in stops ("U.S."), for initials in
 * names, and for known abbreviations where what follows fits them.
 */
function keepsStop(text: string, at: number, stop: number, acronym: boolean): boolean {
  if (text[stop + 1] === '.' || text[stop + 1] === '…') return false;
  if (acronym) return true;
  if (stop - at > 9) return false;
  const word = text.slice(at, stop);
  let next = stop + 1;
  while (next < text.length && classOf(text.charCodeAt(next)) === SPACE && text[next] !== '\n') next++;
  if (isLeading(word)) return next < text.length && text[next] !== '\n';
  if (isBeforeNumber(word)) return classAt(text, next) === DIGIT;
  if (isClosing(word)) return !isShortWord(word) || next > stop + 1 || /[,;:)\]]/.test(text[next] ?? '');
  return stop === at + 1 && isInitial(text, at, next);
}

/** Small-letter abbreviations that are words of their own as well need a sign that a sentence goes on. */
const isShortWord = (word: string): boolean => word.length <= 3 && word === word.toLowerCase() && word !== 'etc';

/** Whether a capital letter before a stop is an initial: another capital, a comma or a name follows it. */
function isInitial(text: string, at: number, next: number): boolean {
  if (!isUpper(text, at) || next >= text.length || text[next] === '\n') return false;
  if (isLower(text, next) || text[next] === ',') return text[at] !== 'I';
  if (!isUpper(text, next)) return false;
  let end = next;
  while (end < text.length && end < next + 12 && classAt(text, end) === LETTER) end++;
  return !isOpener(text.slice(next, end)) || (end === next + 1 && text[end] === '.');
}
