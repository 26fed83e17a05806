import { RELATIONS } from '../../model/index.ts';
import { FeatureWriter, pair } from './hash.ts';
import type { Reading, Run } from './readings.ts';
import { type Sheet, triple } from './sheet.ts';
import type { Window } from './window.ts';

const write = new FeatureWriter();

const PUNCT = RELATIONS.indexOf('punct');

/** A count of words in ten steps. */
export const bucket = (n: number) => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 20 ? 7 : n < 32 ? 8 : 9);

/**
 * Writes into `out` from `at` how one run sits in its sentence, its tree and its quotation; returns where that ends.
 * `where` tells which run of the reading it is, `from` is the first template's number.
 */
export function runFeatures(
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
  write.to(out, at, from);
  write.context = where;
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
  scanned.cuts = 0;
  const cutBefore =
    low < run.first ? scanCuts(sheet, cue, run, reading, Math.max(low, run.first - 60), run.first - 1) : 0;
  const cutAfter =
    high > run.last ? scanCuts(sheet, cue, run, reading, run.last + 1, Math.min(high, run.last + 60)) : 0;
  const cutRelation = scanned.cuts;
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
  write.within(Math.min(4, tops), topRelations);
  write.within(topRelations, L);
  write.within(pair(cutBefore, cutAfter), Math.min(2, tops));
  write.within(cutRelation, cutAfter > 0 ? 1 : cutBefore > 0 ? 2 : 0);
  write.within(cutRelation, pair(relation[top], cutAfter > 0 ? 1 : 2));
  write.within(fullTree, relation[top]);
  write.within(fullTree, pair(relation[top], edge));
  write.within(gapBefore, gapAfter);
  write.within(pair(gapBefore, gapAfter), quote);
  write.within(quote, edge);
  write.within(quote, pair(gapAfter, L));
  write.within(edge, L);
  write.within(edge, gapBefore);
  write.within(edge, gapAfter);
  write.within(lemma[run.first], L);
  write.within(lemma[run.first], gapBefore);
  write.within(tag[run.first], previous < 0 ? 99 : tag[previous]);
  write.within(tag[run.last], next < 0 ? 99 : tag[next]);
  write.within(next < 0 ? 0 : lemma[next], gapAfter);
  write.within(pair(next < 0 ? 0 : lemma[next], gapAfter), relation[run.last]);
  write.within(previous < 0 ? 0 : lemma[previous], gapBefore);
  write.within(next < 0 ? 99 : relation[next], pair(relation[top], gapAfter));
  write.within(size, L);
  write.within(size, edge);
  write.within(size, quote);
  write.within(head[top] >= cue.first && head[top] <= cue.last ? 1 : 2, triple(relation[top], tops, edge));
  write.within(sheet.kind[run.last], triple(tag[run.last], size, gapAfter));
  return write.at;
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

/** What the last scan met: the relation of the first word that was cut off, and what stands before it. */
const scanned = { cuts: 0 };

/** How many words of a stretch, at most 3, hang on the run without being in it, the cue or the source. */
function scanCuts(sheet: Sheet, cue: Run, run: Run, reading: Reading, from: number, to: number): number {
  const { head, relation, isWord, gap, left } = sheet;
  const { source } = reading;
  let cut = 0;
  for (let i = from; i <= to; i++) {
    if (head[i] < run.first || head[i] > run.last || relation[i] === PUNCT || !isWord[i]) continue;
    if ((i >= cue.first && i <= cue.last) || (source !== null && i >= source.first && i <= source.last)) continue;
    cut++;
    if (cut === 1) scanned.cuts = pair(relation[i], gap[left[i]] & 127);
  }
  return Math.min(3, cut);
}
