import type { Sheet } from './sheet.ts';

/** A cue as a run of tokens, `first` to `last` inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
}

/** The words around a cue that its source and content may take, and how each stands to the cue in the tree. */
export class Window {
  /** The tokens of the window's words, ascending. */
  words: Int32Array = new Int32Array(512);
  length = 0;
  /** For each word of the window: where it joins the cue's line of ancestors; see `branch`. */
  join: Int32Array = new Int32Array(512);
  /** How many steps up from the cue the joining ancestor is; 0 is the cue itself, 9 not in the cue's tree. */
  level: Uint8Array = new Uint8Array(512);
  /** The relation by which the line of ancestors leaves the level below the joining one. */
  upward: Uint8Array = new Uint8Array(512);
  /** The cue's token whose head lies outside the cue. */
  cueHead = 0;
  cue: Cue = { first: 0, last: 0 };

  grow(size: number): void {
    if (size <= this.words.length) return;
    this.words = new Int32Array(2 * size);
    this.join = new Int32Array(2 * size);
    this.level = new Uint8Array(2 * size);
    this.upward = new Uint8Array(2 * size);
  }
}

/** How many tokens a window reaches before and after its cue within the sentence, and over quotations beyond it. */
const REACH = 150;
const BACK_SENTENCES = 3;
const AHEAD_SENTENCES = 8;

/** How far up the tree a cue's ancestors, and a word's way to them, are followed. */
const HEIGHT = 60;

/** Scratch for the tree's side: the level of each token on a cue's line of ancestors, else 255. */
let levels = new Uint8Array(0);

/**
 * Lays the window of a cue: the words of its sentence, and of the sentences next to it as long as quotation goes on,
 * for only quotations run over sentences.
 */
export function layWindow(sheet: Sheet, cue: Cue, window: Window): void {
  const { sentence, sentenceStart, sentences } = sheet.parsed.tokens;
  const own = sentence[cue.first];
  const floor = Math.max(0, cue.first - REACH);
  const ceiling = Math.min(sheet.count - 1, cue.last + REACH);
  let from = sentenceStart[own];
  let to = sentenceStart[own + 1] - 1;
  for (let s = own - 1; s >= 0 && own - s <= BACK_SENTENCES && quotes(sheet, s); s--) {
    if (sheet.paragraph[sentenceStart[s]] < sheet.paragraph[cue.first] - 1) break;
    from = sentenceStart[s];
  }
  for (let s = own + 1; s < sentences && s - own <= AHEAD_SENTENCES && quotes(sheet, s); s++) {
    if (sheet.paragraph[sentenceStart[s]] > sheet.paragraph[to] + 1) break;
    to = sentenceStart[s + 1] - 1;
  }
  from = Math.max(from, floor);
  to = Math.min(to, ceiling);
  window.cue = cue;
  window.grow(to - from + 2);
  let n = 0;
  for (let i = from; i <= to; i++) if (sheet.isWord[i]) window.words[n++] = i;
  window.length = n;
  branch(sheet, window);
}

/** Whether any token of a sentence is quoted. */
function quotes(sheet: Sheet, s: number): boolean {
  const { sentenceStart } = sheet.parsed.tokens;
  const of = sheet.quotations.of;
  const end = Math.min(sentenceStart[s + 1], sentenceStart[s] + 2 * REACH);
  for (let i = sentenceStart[s]; i < end; i++) if (of[i] >= 0) return true;
  return false;
}

/**
 * For each word, the ancestor of the cue under which it hangs and the token right below that ancestor: its branch.
 * All tokens of the cue count as one node at level 0.
 */
function branch(sheet: Sheet, window: Window): void {
  const { head } = sheet;
  const { cue } = window;
  if (levels.length < sheet.count) levels = new Uint8Array(2 * sheet.count).fill(255);
  const set: number[] = [];
  const mark = (i: number, level: number) => {
    levels[i] = level;
    set.push(i);
  };
  let top = -1;
  for (let i = cue.first; i <= cue.last; i++) {
    mark(i, 0);
    if (top < 0 && (head[i] < cue.first || head[i] > cue.last)) top = i;
  }
  window.cueHead = top < 0 ? cue.first : top;
  const upwards: number[] = [0];
  let below = window.cueHead;
  for (let up = head[below], level = 1; up >= 0 && levels[up] === 255 && level <= HEIGHT; level++) {
    mark(up, Math.min(level, 8));
    if (level <= 8) upwards[level] = sheet.relation[below];
    below = up;
    up = head[up];
  }
  for (let t = 0; t < window.length; t++) {
    let i = window.words[t];
    // Words beside one another mostly share a branch: the last word's answer is tried through one step.
    let steps = 0;
    let under = -1;
    while (i >= 0 && levels[i] === 255 && steps < HEIGHT) {
      under = i;
      i = head[i];
      steps++;
    }
    if (i < 0 || levels[i] === 255) {
      window.level[t] = 9;
      window.join[t] = -1;
      window.upward[t] = 0;
    } else {
      window.level[t] = levels[i];
      window.join[t] = under;
      window.upward[t] = upwards[levels[i]] ?? 0;
    }
  }
  for (const i of set) levels[i] = 255;
}
