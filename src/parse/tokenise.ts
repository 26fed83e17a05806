import type { Tokens } from '../model/index.ts';
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
import { sentenceStarts } from './sentences.ts';
import { addressEnd, emoticonEnd, handleEnd, longNumberEnd, pictographEnd } from './tokenise-patterns.ts';
import { isPrefix, partWord } from './tokenise-word.ts';

/** Longer stretches without a space are not searched for addresses, which keeps the work linear. */
const LONGEST_ADDRESS = 2048;

/**
 * Parts a text into tokens and sentences. Tokens follow UD English (EWT, GUM): "don't" is "do" and "n't", "Iran's" is
 * "Iran" and "'s", hyphens part words except after prefixes ("co-founder"), abbreviations keep their stop, numbers their
 * points, commas and colons; addresses, telephone numbers and dates in digits are one token. Control characters and
 * spaces stand in no token. The time is linear in the text's length, whatever the text.
 */
export function tokenise(text: string): Tokens {
  const bounds = new Scanner(text).scan();
  const count = bounds.length / 2;
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    start[i] = bounds[2 * i];
    end[i] = bounds[2 * i + 1];
  }
  const sentenceStart = sentenceStarts(text, start, end);
  const sentences = sentenceStart.length - 1;
  const sentence = new Uint32Array(count);
  for (let s = 0; s < sentences; s++) sentence.fill(s, sentenceStart[s], sentenceStart[s + 1]);
  return { text, count, start, end, sentence, sentences, sentenceStart };
}

/** One pass over a text, left to right, clump by clump: a clump is a stretch without spaces. */
class Scanner {
  private readonly text: string;
  private bounds = new Uint32Array(1024);
  private used = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Start and end of each token in turn. */
  scan(): Uint32Array {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      if (classOf(text.charCodeAt(at)) === SPACE) {
        at++;
        continue;
      }
      let stop = at;
      let addresses = false;
      while (stop < text.length) {
        const code = text.charCodeAt(stop);
        if (classOf(code) === SPACE) break;
        if (code === 64 || code === 58 || (code === 46 && stop > at && stop + 1 < text.length)) addresses = true;
        stop++;
      }
      this.clump(at, stop, addresses && stop - at <= LONGEST_ADDRESS);
      at = stop;
    }
    return this.bounds.subarray(0, this.used);
  }

  private put(start: number, end: number): void {
    if (this.used + 2 > this.bounds.length) {
      const grown = new Uint32Array(this.bounds.length * 2);
      grown.set(this.bounds);
      this.bounds = grown;
    }
    this.bounds[this.used++] = start;
    this.bounds[this.used++] = end;
  }

  private clump(from: number, to: number, addresses: boolean): void {
    const { text } = this;
    let at = from;
    while (at < to) {
      const found = classAt(text, at);
      if (found === FORMAT) {
        at++;
      } else if (found === LETTER || found === DIGIT) {
        at = this.word(at, to, addresses);
      } else {
        const stop = this.mark(at, to, from, found);
        this.put(at, stop);
        at = stop;
      }
    }
  }

  /** Puts the tokens of the word that starts at `at`; gives its end. */
  private word(at: number, to: number, addresses: boolean): number {
    const { text } = this;
    const special = addresses ? addressEnd(text, at) : at;
    const whole = special > at ? special : classAt(text, at) === DIGIT ? longNumberEnd(text, at) : at;
    if (whole > at && whole <= to) {
      this.put(at, whole);
      return whole;
    }
    const end = wordEnd(text, at, to);
    let from = at;
    if (text[end - 1] !== '.') {
      partWord(text, at, end, (cut) => {
        this.put(from, cut);
        from = cut;
      });
    }
    this.put(from, end);
    return end;
  }

  /** End of the punctuation mark or symbol that starts at `at`. */
  private mark(at: number, to: number, clump: number, found: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    if (found === APOSTROPHE) return apostropheEnd(text, at, to, clump);
    if (code === 64 || code === 35) return Math.max(handleEnd(text, at), at + 1);
    if (code === 58 || code === 59 || code === 61 || code === 60) {
      const face = at === clump ? emoticonEnd(text, at) : at;
      if (face > at) return face;
    }
    if (found === STOP && classAt(text, at + 1) === DIGIT && at === clump) return numberEnd(text, at + 1, to);
    if (code === 96 && next === 96) return at + 2;
    if (code >= 0x203c && code !== 0x2026) {
      const picture = pictographEnd(text, at);
      if (picture > at) return picture;
    }
    return runEnd(text, at, to);
  }
}

/** End of a run of one mark (`...`, `--`, `***`, `<<`) or of `!` and `?` mixed; other marks stand alone. */
function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + widthAt(text, at);
  if (code === 33 || code === 63) {
    while (end < to && (text[end] === '!' || text[end] === '?')) end++;
  } else if ('.-=_*+~#<>|…'.includes(text[at])) {
    while (end < to && text.charCodeAt(end) === code) end++;
  }
  return end;
}

/** End of the token that an apostrophe opens: "'s" after a quotation mark, "'60s", "'em", or the mark alone. */
function apostropheEnd(text: string, at: number, to: number, clump: number): number {
  if (text[at + 1] === text[at] && at + 1 < to) return at + 2;
  if (at > clump) {
    const clitic = /['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\d])/uy;
    clitic.lastIndex = at;
    if (clitic.test(text)) return clitic.lastIndex;
  }
  if (at === clump) {
    const cut = /['’](?:\d\d(?:'?s)?|em|n|cause|cuz|til|bout)(?![\p{L}\d])/uy;
    cut.lastIndex = at;
    if (cut.test(text)) return cut.lastIndex;
  }
  return at + 1;
}

function numberEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classAt(text, end) === DIGIT) end++;
  return end;
}

/**
 * End of a word with the marks that it keeps inside: apostrophes between letters, points and commas between digits,
 * stops of abbreviations, hyphens after prefixes.
 */
function wordEnd(text: string, at: number, to: number): number {
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
