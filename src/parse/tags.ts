import { readFileSync } from 'node:fs';
import { type Tags, type Tokens, UPOS, word, XPOS } from '../model/index.ts';
import { type Looks, looks, mix, spread } from './features.ts';
import { read } from './weights.ts';

/** A row of `classes` weights for every hashed feature. */
export interface Rows {
  readonly classes: number;
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
}

const START = 0x51ed;

/** The features of one token for its tag, as hashes in `out`; `left` and `left2` are the tags before it. Returns how many. */
export function tagFeatures(
  w: Looks,
  i: number,
  from: number,
  to: number,
  left: number,
  left2: number,
  out: Int32Array,
) {
  let n = 0;
  const put = (template: number, value: number) => {
    out[n++] = spread(mix(mix(START, template), value));
  };
  const lower = (at: number) => (at >= from && at < to ? w.lower[at] : at < from ? -1 - (from - at) : 100 + at - to);
  const shape = (at: number) => (at >= from && at < to ? w.shape[at] : -1);
  const suffix = (at: number) => (at >= from && at < to ? w.suffix[2][at] : -1);
  put(1, 0);
  put(2, w.form[i]);
  put(3, w.lower[i]);
  put(4, w.suffix[0][i]);
  put(5, w.suffix[1][i]);
  put(6, w.suffix[2][i]);
  put(7, w.suffix[3][i]);
  put(8, w.prefix[0][i]);
  put(9, w.prefix[1][i]);
  put(10, w.prefix[2][i]);
  put(11, mix(w.shape[i], i === from ? 1 : 0));
  put(12, left);
  put(13, mix(left, left2));
  put(14, mix(left, w.lower[i]));
  put(15, lower(i - 1));
  put(16, lower(i + 1));
  put(17, lower(i - 2));
  put(18, lower(i + 2));
  put(19, suffix(i - 1));
  put(20, suffix(i + 1));
  put(21, mix(lower(i - 1), w.lower[i]));
  put(22, mix(w.lower[i], lower(i + 1)));
  put(23, mix(left, lower(i + 1)));
  put(24, mix(shape(i - 1), mix(w.shape[i], shape(i + 1))));
  put(25, mix(left, mix(suffix(i), suffix(i + 1))));
  put(26, mix(shape(i), w.suffix[1][i]));
  return n;
}

/** Adds up the rows of the features in `scores`; returns the best class. */
export function best(rows: Rows, features: Int32Array, n: number, scores: Float32Array): number {
  const { classes, bits, weights } = rows;
  scores.fill(0, 0, classes);
  for (let f = 0; f < n; f++) {
    const at = (features[f] >>> (32 - bits)) * classes;
    for (let c = 0; c < classes; c++) scores[c] += weights[at + c];
  }
  let top = 0;
  for (let c = 1; c < classes; c++) if (scores[c] > scores[top]) top = c;
  return top;
}

/** Tags every token from left to right; `heed` sees each token's features before it is tagged and may say its tag. */
export function walk(
  tokens: Tokens,
  w: Looks,
  s: number,
  choose: (i: number, features: Int32Array, n: number) => number,
  features: Int32Array,
) {
  const from = tokens.sentenceStart[s];
  const to = tokens.sentenceStart[s + 1];
  let left = -1;
  let left2 = -2;
  for (let i = from; i < to; i++) {
    const tag = choose(i, features, tagFeatures(w, i, from, to, left, left2, features));
    left2 = left;
    left = tag;
  }
}

export interface Tagger {
  readonly xpos: Rows;
  readonly upos: Rows;
}

/** Tags with a given tagger. The universal tag sees the Penn tag of the token as one more word of its context. */
export function tagWith(tagger: Tagger, tokens: Tokens, w: Looks): { upos: Uint8Array; xpos: Uint8Array } {
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const features = new Int32Array(64);
  const scores = new Float32Array(XPOS.length);
  for (let s = 0; s < tokens.sentences; s++) {
    walk(tokens, w, s, (i, f, n) => (xpos[i] = best(tagger.xpos, f, n, scores)), features);
    walk(
      tokens,
      w,
      s,
      (i, f, n) => (upos[i] = best(tagger.upos, f, withXpos(f, n, xpos, i, tokens.sentenceStart[s + 1]), scores)),
      features,
    );
  }
  return { upos, xpos };
}

/** Adds to the features what the Penn tags say of the universal tag. */
export function withXpos(features: Int32Array, n: number, xpos: Uint8Array, i: number, to: number): number {
  const next = i + 1 < to ? xpos[i + 1] : -1;
  features[n] = spread(mix(mix(START, 40), xpos[i]));
  features[n + 1] = spread(mix(mix(START, 41), mix(xpos[i], features[2])));
  features[n + 2] = spread(mix(mix(START, 42), mix(xpos[i], next)));
  return n + 3;
}

let loaded: Tagger | undefined;

function tagger(): Tagger {
  if (loaded) return loaded;
  const path = new URL('../../models/en/tags.bin', import.meta.url);
  const { meta, tables } = read(readFileSync(path), path.pathname);
  const rows = (name: string, classes: number): Rows => ({
    classes,
    bits: meta.bits as number,
    weights: tables.get(name) as Int8Array,
  });
  loaded = { xpos: rows('xpos', XPOS.length), upos: rows('upos', UPOS.length) };
  return loaded;
}

/** Part-of-speech tags and lemmas of every token. */
export function tag(tokens: Tokens): Tags {
  const { upos, xpos } = tagWith(tagger(), tokens, looks(tokens));
  const lemma = Array.from({ length: tokens.count }, (_, i) => word(tokens, i).toLowerCase());
  return { upos, xpos, lemma };
}
