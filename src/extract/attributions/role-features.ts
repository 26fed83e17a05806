import { RELATIONS, UPOS, XPOS } from '../../model/index.ts';
import { FeatureWriter, pair } from './hash.ts';
import { CHILD, GAP, type Sheet, triple } from './sheet.ts';
import type { Window } from './window.ts';

/** Room for the features of one word. */
export const ROLE_FEATURES = 80;

const write = new FeatureWriter();

const PRONOUN = XPOS.indexOf('PRP');
const VERB = UPOS.indexOf('VERB');
const MARK = RELATIONS.indexOf('mark');

/** What every word of one window shares. */
export interface Setting {
  readonly cueLemma: number;
  readonly cueWords: number;
  readonly cueTag: number;
  readonly cueSense: number;
  readonly cueCore: number;
  /** Bits: cue quoted, quotation before it in the sentence, quotation after, passive, in the first paragraph. */
  readonly scene: number;
  /** For each word of the window, 1 where it belongs to another cue. */
  readonly otherCue: Uint8Array;
}

/** The setting of a laid window; `cueOf` holds for each token the number of the cue it belongs to, or -1. */
export function settingOf(sheet: Sheet, window: Window, cueOf: Int32Array): Setting {
  const { cue, cueHead } = window;
  const of = sheet.quotations.of;
  const { sentence, sentenceStart } = sheet.parsed.tokens;
  const s = sentence[cue.first];
  const first = Math.max(sentenceStart[s], cue.first - 100);
  const last = Math.min(sentenceStart[s + 1] - 1, cue.last + 100);
  let scene = of[cueHead] >= 0 ? 1 : 0;
  for (let i = cue.first - 1; i >= first; i--)
    if (of[i] >= 0 && of[i] !== of[cueHead]) {
      scene |= 2;
      break;
    }
  for (let i = cue.last + 1; i <= last; i++)
    if (of[i] >= 0 && of[i] !== of[cueHead]) {
      scene |= 4;
      break;
    }
  const bits = sheet.children[cueHead];
  if (bits & CHILD['aux:pass']) scene |= 8;
  if (sheet.paragraph[cue.first] === 0) scene |= 16;
  let words = 0;
  for (let i = cue.first; i <= cue.last; i++) words = pair(words, sheet.word[i]);
  const otherCue = new Uint8Array(window.length);
  const own = cueOf[cue.first];
  for (let t = 0; t < window.length; t++) {
    const c = cueOf[window.words[t]];
    otherCue[t] = c >= 0 && c !== own ? 1 : 0;
  }
  return {
    cueLemma: sheet.lemma[cueHead],
    cueWords: words,
    cueTag: sheet.tag[cueHead],
    cueSense: sheet.sense[cueHead],
    cueCore:
      bits & (CHILD.nsubj | CHILD['nsubj:pass'] | CHILD.obj | CHILD.ccomp | CHILD.xcomp | CHILD.parataxis | CHILD.obl),
    scene,
    otherCue,
  };
}

const DISTANCE = [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10];
const bucket = (d: number) => (d < DISTANCE.length ? DISTANCE[d] : d < 40 ? 11 : 12);

/** What stands between the cue and each word of the window, counted outwards from the cue on each side. */
export class Between {
  commas = new Uint8Array(512);
  verbs = new Uint8Array(512);
  cues = new Uint8Array(512);
  stops = new Uint8Array(512);
  distance = new Int16Array(512);

  /** Fills the counts for a window and tells which of its places, `pivot` up to `after`, are the cue's own words. */
  fillFor(sheet: Sheet, window: Window, setting: Setting): { pivot: number; after: number } {
    let pivot = 0;
    while (pivot < window.length && window.words[pivot] < window.cue.first) pivot++;
    let after = pivot;
    while (after < window.length && window.words[after] <= window.cue.last) after++;
    this.fill(sheet, window, setting, pivot, after);
    return { pivot, after };
  }

  /** Fills the counts for a window whose cue's first word (or the first word after it) is at `pivot`. */
  private fill(sheet: Sheet, window: Window, setting: Setting, pivot: number, afterCue: number): void {
    if (this.commas.length < window.length) {
      const size = 2 * window.length;
      this.commas = new Uint8Array(size);
      this.verbs = new Uint8Array(size);
      this.cues = new Uint8Array(size);
      this.stops = new Uint8Array(size);
      this.distance = new Int16Array(size);
    }
    const upos = sheet.parsed.tags.upos;
    const { words } = window;
    let commas = 0;
    let verbs = 0;
    let cues = 0;
    let stops = 0;
    const put = (t: number, distance: number) => {
      this.commas[t] = Math.min(3, commas);
      this.verbs[t] = Math.min(3, verbs);
      this.cues[t] = Math.min(2, cues);
      this.stops[t] = Math.min(2, stops);
      this.distance[t] = distance;
    };
    for (let t = afterCue; t < window.length; t++) {
      const gap = sheet.gap[words[t]];
      if (gap & GAP.comma) commas++;
      if (gap & (GAP.stop | GAP.sentence)) stops++;
      put(t, t - afterCue + 1);
      if (upos[words[t]] === VERB) verbs++;
      if (setting.otherCue[t]) cues++;
    }
    commas = verbs = cues = stops = 0;
    for (let t = pivot - 1; t >= 0; t--) {
      const next = t + 1 < window.length ? words[t + 1] : window.cue.first;
      const gap = sheet.gap[next];
      if (gap & GAP.comma) commas++;
      if (gap & (GAP.stop | GAP.sentence)) stops++;
      put(t, pivot - t);
      if (upos[words[t]] === VERB) verbs++;
      if (setting.otherCue[t]) cues++;
    }
    commas = verbs = cues = stops = 0;
    for (let t = pivot; t < afterCue; t++) put(t, 0);
  }
}

/** Writes the features of the window's word `t` into `out` from `at` on; returns where they end. */
export function roleFeatures(
  sheet: Sheet,
  window: Window,
  setting: Setting,
  between: Between,
  t: number,
  out: Int32Array,
  at: number,
): number {
  const { word, lemma, tag, relation, head, gap, kind, left, right, depth, clause } = sheet;
  const { words, length, cue } = window;
  const i = words[t];
  const quoted = sheet.quotations.of;
  const side = i < cue.first ? 0 : 1;
  const distance = bucket(between.distance[t]);
  const level = Math.min(4, window.level[t]);
  const join = window.join[t];
  const joinRelation = join < 0 ? 63 : relation[join];
  const branch = pair(level * 64 + joinRelation, window.upward[t] * 4 + (join < 0 ? 2 : join < window.cueHead ? 0 : 1));
  const below = join < 0 ? 7 : Math.min(3, depth[i] - depth[join]);
  const edges =
    join < 0 ? 8 : (i === left[join] ? 1 : 0) | (i === right[join] || lastWord(sheet, i, right[join]) ? 2 : 0);
  const gapBefore = gap[i] & 511;
  const next = t + 1 < length ? words[t + 1] : -1;
  const prev = t > 0 ? words[t - 1] : -1;
  const gapAfter = next < 0 ? 512 : gap[next] & 511;
  const q = quoted[i];
  const qCue = quoted[window.cueHead];
  const inQuote = q < 0 ? 0 : q === qCue ? 1 : 2;
  const prevQuote = prev < 0 ? -2 : quoted[prev];
  const nextQuote = next < 0 ? -2 : quoted[next];
  const quoteEdge =
    q < 0 ? (prevQuote >= 0 ? 4 : 0) | (nextQuote >= 0 ? 8 : 0) : (prevQuote !== q ? 1 : 0) | (nextQuote !== q ? 2 : 0);
  const quote = inQuote * 16 + quoteEdge;
  const sentences = sheet.parsed.tokens.sentence;
  const offset = Math.max(-2, Math.min(3, sentences[i] - sentences[cue.first]));
  const paragraphs = Math.max(-1, Math.min(2, sheet.paragraph[i] - sheet.paragraph[cue.first]));
  const l = lemma[i];
  const x = tag[i];
  const r = relation[i];
  const who = kind[i] > 0 ? 200 + kind[i] : x === PRONOUN ? word[i] : 300 + x + 64 * sheet.sense[i];
  const L = setting.cueLemma;
  const prevJoin = t > 0 ? window.join[t - 1] : -3;
  const nextJoin = next < 0 ? -3 : window.join[t + 1];
  const shift = (prevJoin === join ? 0 : 1) | (nextJoin === join ? 0 : 2);
  const up = head[i];
  // The clause that the word stands in, where that lies inside the branch.
  const top = clause[i];
  const inBranch = join >= 0 && depth[top] > depth[join];
  const topFirst = inBranch ? left[top] : -1;
  const clauseKind = inBranch ? pair(relation[top] * 2 + (topFirst === i ? 1 : 0), gap[topFirst] & 127) : 0;
  const clauseWord = inBranch ? lemma[topFirst] : 0;
  const commas = between.commas[t];
  const verbs = between.verbs[t];
  const cues = between.cues[t];
  const stops = between.stops[t];
  write.to(out, at, 300);
  write.add(0, side);
  write.add(branch, 0);
  write.add(branch, L);
  write.add(branch, below * 16 + edges);
  write.add(branch, pair(edges, gapBefore));
  write.add(branch, pair(edges, gapAfter));
  write.add(branch, pair(shift, edges));
  write.add(branch, pair(shift, triple(prev < 0 ? 99 : relation[prev], r, next < 0 ? 99 : relation[next])));
  write.add(branch, x);
  write.add(branch, r);
  write.add(branch, l);
  write.add(branch, quote);
  write.add(branch, pair(quote, L));
  write.add(branch, setting.scene);
  write.add(branch, pair(setting.cueTag, setting.cueCore));
  write.add(pair(branch, edges), setting.scene);
  write.add(pair(branch, edges), pair(L, inQuote));
  write.add(pair(side, distance), 0);
  write.add(pair(side, distance), x);
  write.add(pair(side, distance), who);
  write.add(pair(side, distance), L);
  write.add(pair(side, distance), setting.cueTag);
  write.add(side, pair(gapBefore, gapAfter));
  write.add(pair(side, quote), pair(gapBefore, gapAfter));
  write.add(pair(side, quote), pair(offset, paragraphs));
  write.add(pair(side, quote), setting.scene);
  write.add(pair(side, quote), L);
  write.add(pair(side, quote), pair(distance, setting.scene));
  write.add(pair(side, l), 0);
  write.add(word[i], x);
  write.add(triple(prev < 0 ? 99 : tag[prev], x, next < 0 ? 99 : tag[next]), side);
  write.add(pair(prev < 0 ? 99 : tag[prev], gapBefore), x);
  write.add(x, pair(next < 0 ? 99 : tag[next], gapAfter));
  write.add(prev < 0 ? 99 : word[prev], word[i]);
  write.add(word[i], next < 0 ? 99 : word[next]);
  write.add(pair(side, prev < 0 ? 99 : lemma[prev]), gapBefore);
  write.add(pair(side, next < 0 ? 99 : lemma[next]), gapAfter);
  write.add(pair(side, commas), pair(inQuote, setting.scene));
  write.add(pair(side, commas), pair(verbs, level));
  write.add(pair(side, cues), pair(inQuote, level));
  write.add(pair(side, cues), branch);
  write.add(pair(side, verbs), pair(distance, x));
  write.add(pair(side, stops), pair(quote, setting.scene));
  write.add(pair(L, r), level * 2 + side);
  write.add(pair(setting.cueWords, branch), 0);
  write.add(pair(setting.cueWords, side), distance);
  write.add(pair(pathOf(sheet, i, join), branch), 0);
  write.add(pair(pathOf(sheet, i, join), branch), edges);
  write.add(branch, up < 0 ? 0 : lemma[up]);
  write.add(pair(side, who), pair(gapBefore, gapAfter));
  write.add(pair(who, branch), below);
  write.add(pair(clauseKind, clauseWord), level * 2 + side);
  write.add(clauseKind, branch);
  write.add(pair(clauseKind, setting.scene), pair(inQuote, level));
  write.add(pair(clauseKind, L), clauseWord);
  write.add(pair(setting.otherCue[t], side), pair(branch, 0));
  write.add(pair(gapBefore, l), level);
  write.add(pair(gapAfter, next < 0 ? 0 : lemma[next]), pair(level, below));
  write.add(pair(x, sheet.shape[i]), pair(side, Math.min(distance, 4)));
  write.add(pair(setting.cueSense, branch), edges);
  write.add(pair(setting.cueSense, side), pair(distance, inQuote));
  write.add(pair(setting.cueSense, branch), pair(setting.cueCore, x));
  write.add(r === MARK ? l : 0, pair(branch, gapBefore));
  return write.at;
}

/** Whether token `i` is the last word at or before token `end`: only marks stand between. */
function lastWord(sheet: Sheet, i: number, end: number): boolean {
  if (end < i || end - i > 4) return false;
  for (let j = i + 1; j <= end; j++) if (sheet.isWord[j]) return false;
  return true;
}

/** The relations from a word up to its branch, at most four, as one number. */
function pathOf(sheet: Sheet, i: number, join: number): number {
  if (join < 0) return -1;
  let path = 7;
  for (let steps = 0; steps < 4 && i >= 0; steps++) {
    path = pair(path, sheet.relation[i]);
    if (i === join) return path;
    i = sheet.head[i];
  }
  return pair(path, 99);
}
