import type { Tokens } from '../model/index.ts';
import { APOSTROPHE, classAt, classOf, DIGIT, FORMAT, LETTER, SPACE, STOP, widthAt } from './characters.ts';
import { sentenceStarts } from './sentences.ts';
import { wordEnd } from './tokenise-extent.ts';
import { addressEnd, emoticonEnd, handleEnd, longNumberEnd, pictographEnd } from './tokenise-patterns.ts';
import { partWord } from './tokenise-word.ts';

/** Longer stretches without a space are not searched for addresses, which keeps the work linear. */
const LONGEST_ADDRESS = 2048;

/**
 * Parts a text into tokens and sentences. Tokens follow UD English (EWT, GUM): "don't" is "do" and "n't", "Iran's" is
 * "Iran" and "'s", hyphens part words except after prefixes ("co-founder"), abbreviations keep their stop, numbers their
 * points, commas and colons; addresses, telephone numbers and dates in digits are one token. Control characters and
 * spaces stand in no token. The time is linear in the text's length, whatever the text.
 */
export function tokenise(text: string): Tokens {
  const { start, end } = tokenBounds(text);
  const count = start.length;
  const sentenceStart = sentenceStarts(text, start, end);
  const sentences = sentenceStart.length - 1;
  const sentence = new Uint32Array(count);
  for (let s = 0; s < sentences; s++) sentence.fill(s, sentenceStart[s], sentenceStart[s + 1]);
  return { text, count, start, end, sentence, sentences, sentenceStart };
}

/** Start and end of each token of a text, in UTF-16 units. */
export function tokenBounds(text: string): { start: Uint32Array; end: Uint32Array } {
  const bounds = new Scanner(text).scan();
  const count = bounds.length / 2;
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    start[i] = bounds[2 * i];
    end[i] = bounds[2 * i + 1];
  }
  return { start, end };
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
