import { FeatureWriter, pair } from './hash.ts';
import type { Reading, Run } from './readings.ts';
import type { Setting } from './role-features.ts';
import { bucket, runFeatures } from './run-features.ts';
import type { Sheet } from './sheet.ts';
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

const write = new FeatureWriter();

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
  write.to(out, 0, 600);
  const first = content[0];
  const last = content[content.length - 1];
  const sides = content.length === 0 ? 0 : (first.first < cue.first ? 1 : 0) | (last.last > cue.last ? 2 : 0);
  const sourceSide = source === null ? 0 : source.first < cue.first ? 1 : 2;
  const order =
    source === null || content.length === 0 ? 0 : source.first < first.first ? 1 : source.first > last.last ? 2 : 3;
  const shape = pair(Math.min(4, content.length), sides * 16 + sourceSide * 4 + order);
  write.add(shape, 0);
  write.add(shape, L);
  write.add(shape, setting.scene);
  write.add(shape, setting.cueCore);
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
  write.add(bucket(left), sides);
  write.add(bucket(leftQuoted), sides);
  write.add(bucket(leftQuoted), L);
  write.add(bucket(betweenWords), pair(sides, sourceSide));
  write.add(bucket(betweenWords), L);
  if (source === null) {
    write.add(L, setting.cueCore);
    write.add(setting.cueTag, setting.scene);
  } else write.at = runFeatures(sheet, window, source, reading, L, 5, out, write.at, 640);
  for (let p = 0; p < Math.min(PIECES, content.length); p++) {
    const place = content.length === 1 ? 0 : p === 0 ? 1 : p === content.length - 1 ? 2 : 3;
    const where = place * 2 + (content[p].first < cue.first ? 0 : 1) + 8;
    write.at = runFeatures(sheet, window, content[p], reading, L, where, out, write.at, 680);
    if (p > 0) {
      write.to(out, write.at, 720);
      write.add(wordsBetween(sheet, content[p - 1].last, content[p].first), place);
      write.add(
        sheet.gap[content[p].first] & 511,
        content[p - 1].last > cue.first || content[p].first < cue.first ? 1 : 0,
      );
    }
  }
  return write.at;
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

/** What a ranking makes of features: their sum and the chain's log-probability. */
export function rankScore(ranking: Ranking, features: Int32Array, count: number, log: number): number {
  const { weights, mask } = ranking;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[features[f] & mask];
  return sum * ranking.scale + ranking.trust * log;
}
