import type { Parsed } from '../../model/index.ts';

/** Quoted stretches of a text by token. */
export interface Quotations {
  /** The quotation that token `i` stands in, or -1. Quotation marks that are tokens of their own belong to none. */
  readonly of: Int32Array;
  readonly count: number;
  /** First and last token of each quotation. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the quotation goes on from the one before it, over a paragraph's end. */
  readonly continues: Uint8Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»']);
/** Marks that open and close alike. */
const BOTH = new Set(['"', "''"]);

/** Whether a character (or none, at a text's end) is a letter or digit. */
const lettered = (character: string | undefined) => character !== undefined && LETTER.test(character);

/**
 * Pairs the quotation marks of a text, paragraph by paragraph. A quotation that a paragraph leaves open goes on in the
 * next when that one begins with an opening mark, as newspapers print long quotations; else it ends with its paragraph.
 * Single marks count only where no double mark is open and no letter stands on both sides.
 */
export function quotations(parsed: Parsed): Quotations {
  const { text, count, start, end } = parsed.tokens;
  const of = new Int32Array(count).fill(-1);
  const first: number[] = [];
  const last: number[] = [];
  const continues: number[] = [];
  let open = -1;
  let openMark = '';
  let carried = false;
  const close = (until: number) => {
    if (open >= 0 && until > open) {
      const number = first.length;
      first.push(open);
      last.push(until - 1);
      continues.push(carried ? 1 : 0);
      for (let i = open; i < until; i++) of[i] = number;
    }
    open = -1;
    openMark = '';
    carried = false;
  };
  for (let i = 0; i < count; i++) {
    const mark = end[i] - start[i] <= 2 ? text.slice(start[i], end[i]) : '';
    if (i > 0 && paragraphEnds(text, end[i - 1], start[i]) && open >= 0) {
      const goesOn = openMark !== "'" && (OPENING.has(mark) || BOTH.has(mark));
      close(i);
      if (goesOn) {
        carried = true;
        open = i + 1;
        openMark = mark;
        continue;
      }
    }
    if (mark === '') continue;
    if (BOTH.has(mark) && !(mark === "''" && openMark === '``')) {
      if (open >= 0 && openMark !== "'") close(i);
      else {
        close(i);
        open = i + 1;
        openMark = mark;
      }
    } else if (OPENING.has(mark)) {
      close(i);
      open = i + 1;
      openMark = mark;
    } else if (CLOSING.has(mark) || mark === "''") {
      if (openMark !== "'") close(i);
    } else if (mark === '‘' || mark === "'" || mark === '’' || mark === '`') {
      const before = lettered(text[start[i] - 1]);
      const after = lettered(text[end[i]]);
      if (open < 0 && mark !== '’' && !before && after && closesAhead(parsed, i)) {
        open = i + 1;
        openMark = "'";
      } else if (open >= 0 && openMark === "'" && mark !== '‘' && !after) close(i);
    }
  }
  close(count);
  return {
    of,
    count: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    continues: Uint8Array.from(continues),
  };
}

/** Whether a line ends between two offsets. */
export function paragraphEnds(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Whether a single opening mark finds a closing one that follows a comma, stop or letter within a sentence's reach. */
function closesAhead(parsed: Parsed, opening: number): boolean {
  const { text, count, start, end } = parsed.tokens;
  const reach = Math.min(count, opening + 80);
  for (let i = opening + 1; i < reach; i++) {
    if (paragraphEnds(text, end[i - 1], start[i])) return false;
    if (end[i] - start[i] !== 1) continue;
    const mark = text[start[i]];
    if ((mark === '’' || mark === "'") && !lettered(text[end[i]]) && text[start[i] - 1] !== ' ' && i > opening + 1)
      return true;
  }
  return false;
}
