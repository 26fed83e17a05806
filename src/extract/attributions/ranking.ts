import { RELATIONS } from '../../model/index.ts';
import { mix, pair } from './hash.ts';
import type { Reading, Run } from './readings.ts';
import type { Setting } from './role-features.ts';
import { type Sheet, triple } from './sheet.ts';
import type { Window } from './window.ts';

/** A log-linear ranking of readings: hashed features of the whole reading, and the chain's own log-probability. */
export interface Ranking {
  readonly mask: number;
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
  /** What the chain's log-probability counts. */
  readonly trust: number;
}

/** Room for the features of one reading. */
export const RANK_FEATURES = 200;
/** Pieces of content beyond this many add no features. */
const PIECES = 4;

const PUNCT = RELATIONS.indexOf('punct');
const bucket = (n: number) => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 20 ? 7 : n < 32 ? 8 : 9);

/** Writes the features of a reading into `out` from 0; returns how many. */
export function readingFeatures(
  sheet: Sheet,
  window: Window,
  setting: Setting,
  reading: Reading,
  out: Int32Array,
): number {
  const { source, content } = reading;
  const { cue, words, length } = window;
  const L = setting.cueLemma;
  let n = 0;
  let template = 600;
  const two = (a: number, b: number) => {
    out[n++] = mix(template++, a, b);
  };
  const first = content[0];
  const last = content[content.length - 1];
  const sides = content.length === 0 ? 0 : (first.first < cue.first ? 1 : 0) | (last.last > cue.last ? 2 : 0);
  const sourceSide = source === null ? 0 : source.first < cue.first ? 1 : 2;
  const order =
    source === null || content.length === 0 ? 0 : source.first < first.first ? 1 : source.first > last.last ? 2 : 3;
  const shape = pair(Math.min(4, content.length), sides * 16 + sourceSide * 4 + order);
  two(shape, 0);
  two(shape, L);
  two(shape, setting.scene);
  two(shape, setting.cueCore);
  let left = 0;
  let leftQuoted = 0;
  let betweenWords = 0;
  const { sentence } = sheet.parsed.tokens;
  const { of } = sheet.quotations;
  const q = content.length === 0 ? -1 : of[first.first] >= 0 ? of[first.first] : of[last.last];
  let piece = 0;
  const nearest = nearestEdge(content, cue);
  for (let t = 0; t < length; t++) {
    const i = words[t];
    while (piece < content.length && content[piece].last < i) piece++;
    const inside = piece < content.length && content[piece].first <= i;
    const spoken = source !== null && source.first <= i && i <= source.last;
    if (inside || spoken || (i >= cue.first && i <= cue.last)) continue;
    if (sentence[i] === sentence[cue.first]) left++;
    if (q >= 0 && of[i] === q) leftQuoted++;
    if (i > nearest[0] && i < nearest[1]) betweenWords++;
  }
  two(bucket(left), sides);
  two(bucket(leftQuoted), sides);
  two(bucket(leftQuoted), L);
  two(bucket(betweenWords), pair(sides, sourceSide));
  two(bucket(betweenWords), L);
  if (source === null) {
    two(L, setting.cueCore);
    two(setting.cueTag, setting.scene);
  } else n = runFeatures(sheet, window, source, reading, L, 5, out, n, 640);
  for (let p = 0; p < Math.min(PIECES, content.length); p++) {
    const place = content.length === 1 ? 0 : p === 0 ? 1 : p === content.length - 1 ? 2 : 3;
    n = runFeatures(
      sheet,
      window,
      content[p],
      reading,
      L,
      place * 2 + (content[p].first < cue.first ? 0 : 1) + 8,
      out,
      n,
      680,
    );
    if (p > 0) {
      out[n++] = mix(720, wordsBetween(sheet, content[p - 1].last, content[p].first), place);
      out[n++] = mix(
        721,
        sheet.gap[content[p].first] & 511,
        content[p - 1].last > cue.first || content[p].first < cue.first ? 1 : 0,
      );
    }
  }
  return n;
}

/** The stretch of tokens between the cue and the content nearest to it. */
function nearestEdge(content: readonly Run[], cue: Run): [number, number] {
  let best: [number, number] = [cue.first, cue.last];
  let distance = Number.POSITIVE_INFINITY;
  for (const run of content) {
    const before = run.last < cue.first;
    const gap = before ? cue.first - run.last : run.first - cue.last;
    if (gap < distance) {
      distance = gap;
      best = before ? [run.last, cue.first] : [cue.last, run.first];
    }
  }
  return best;
}

function wordsBetween(sheet: Sheet, from: number, to: number): number {
  let words = 0;
  for (let i = from + 1; i < to && words < 6; i++) words += sheet.isWord[i];
  return words;
}

/** How one run sits in its sentence, its tree and its quotation. `where` tells which run of the reading it is. */
function runFeatures(
  sheet: Sheet,
  window: Window,
  run: Run,
  reading: Reading,
  L: number,
  where: number,
  out: Int32Array,
  at: number,
  from: number,
): number {
  const { head, relation, lemma, tag, gap, left, right } = sheet;
  const { cue } = window;
  const { of, first: quoteFirst, last: quoteLast } = sheet.quotations;
  let n = at;
  let template = from;
  const two = (a: number, b: number) => {
    out[n++] = mix(template++, a, pair(b, where));
  };
  const inSource = (i: number) => reading.source !== null && i >= reading.source.first && i <= reading.source.last;
  // Tokens whose head lies outside the run, and the relations of words outside that hang on it.
  let tops = 0;
  let topRelations = 0;
  let top = run.first;
  for (let i = run.first; i <= run.last; i++) {
    const up = head[i];
    if (relation[i] === PUNCT || (up >= run.first && up <= run.last)) continue;
    if (tops === 0 || sheet.depth[i] < sheet.depth[top]) top = i;
    tops++;
    if (tops <= 3) topRelations = pair(topRelations, relation[i]);
  }
  let low = run.first;
  let high = run.last;
  for (let i = run.first; i <= run.last; i++) {
    if (left[i] < low) low = left[i];
    if (right[i] > high) high = right[i];
  }
  let cutBefore = 0;
  let cutAfter = 0;
  let cutRelation = 0;
  const scan = (a: number, b: number) => {
    let cut = 0;
    for (let i = a; i <= b; i++) {
      if (head[i] < run.first || head[i] > run.last || relation[i] === PUNCT || !sheet.isWord[i]) continue;
      if ((i >= cue.first && i <= cue.last) || inSource(i)) continue;
      cut++;
      if (cut === 1) cutRelation = pair(relation[i], gap[left[i]] & 127);
    }
    return Math.min(3, cut);
  };
  if (low < run.first) cutBefore = scan(Math.max(low, run.first - 60), run.first - 1);
  if (high > run.last) cutAfter = scan(run.last + 1, Math.min(high, run.last + 60));
  const next = nextWord(sheet, run.last);
  const previous = previousWord(sheet, run.first);
  const gapBefore = gap[run.first] & 511;
  const gapAfter = next < 0 ? 512 : gap[next] & 511;
  const fullTree = tops === 1 && cutBefore + cutAfter === 0 ? 1 : 0;
  const q = of[run.first];
  const r = of[run.last];
  const quote =
    (q < 0 ? 0 : quoteFirst[q] === run.first ? 1 : 2) * 16 +
    (r < 0 ? 0 : lastIs(sheet, run.last, quoteLast[r]) ? 1 : 2) * 4 +
    (q === r ? 1 : 0);
  const { sentence } = sheet.parsed.tokens;
  const edge =
    (previous < 0 || sentence[previous] !== sentence[run.first] ? 1 : 0) |
    (next < 0 || sentence[next] !== sentence[run.last] ? 2 : 0);
  const size = bucket(run.last - run.first + 1);
  two(Math.min(4, tops), topRelations);
  two(topRelations, L);
  two(pair(cutBefore, cutAfter), Math.min(2, tops));
  two(cutRelation, cutAfter > 0 ? 1 : cutBefore > 0 ? 2 : 0);
  two(cutRelation, pair(relation[top], cutAfter > 0 ? 1 : 2));
  two(fullTree, relation[top]);
  two(fullTree, pair(relation[top], edge));
  two(gapBefore, gapAfter);
  two(pair(gapBefore, gapAfter), quote);
  two(quote, edge);
  two(quote, pair(gapAfter, L));
  two(edge, L);
  two(edge, gapBefore);
  two(edge, gapAfter);
  two(lemma[run.first], L);
  two(lemma[run.first], gapBefore);
  two(tag[run.first], previous < 0 ? 99 : tag[previous]);
  two(tag[run.last], next < 0 ? 99 : tag[next]);
  two(next < 0 ? 0 : lemma[next], gapAfter);
  two(pair(next < 0 ? 0 : lemma[next], gapAfter), relation[run.last]);
  two(previous < 0 ? 0 : lemma[previous], gapBefore);
  two(next < 0 ? 99 : relation[next], pair(relation[top], gapAfter));
  two(size, L);
  two(size, edge);
  two(size, quote);
  two(head[top] >= cue.first && head[top] <= cue.last ? 1 : 2, triple(relation[top], tops, edge));
  two(sheet.kind[run.last], triple(tag[run.last], size, gapAfter));
  return n;
}

function nextWord(sheet: Sheet, i: number): number {
  for (let j = i + 1; j < sheet.count && j < i + 12; j++) if (sheet.isWord[j]) return j;
  return -1;
}

function previousWord(sheet: Sheet, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (sheet.isWord[j]) return j;
  return -1;
}

/** Whether token `i` is the last word at or before `end`. */
function lastIs(sheet: Sheet, i: number, end: number): boolean {
  for (let j = i + 1; j <= end; j++) if (sheet.isWord[j]) return false;
  return true;
}

/** What a ranking makes of features: their sum and the chain's log-probability. */
export function rankScore(ranking: Ranking, features: Int32Array, count: number, log: number): number {
  const { weights, mask } = ranking;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[features[f] & mask];
  return sum * ranking.scale + ranking.trust * log;
}
