import { type Boosted, logistic } from '../../src/extract/attributions/boosting.ts';

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The least sum of second derivatives on either side of a split. */
  readonly leastWeight: number;
  /** L2 pull of leaves towards zero. */
  readonly pull: number;
}

const BINS = 64;

/**
 * Learns boosted trees for yes-or-no targets by second-order steps over binned facts (as Chen and Guestrin's XGBoost,
 * 2016). `facts` holds `width` numbers a row.
 */
export function boost(facts: Float32Array, width: number, target: Uint8Array, options: Boosting): Boosted {
  const rows = target.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(facts, width, f, rows));
  const bins = new Uint8Array(rows * width);
  for (let f = 0; f < width; f++)
    for (let r = 0; r < rows; r++) bins[r * width + f] = binOf(cuts[f], facts[r * width + f]);
  const positive = target.reduce((sum, y) => sum + y, 0) / rows;
  const base = Math.log(positive / (1 - positive));
  const score = new Float64Array(rows).fill(base);
  const gradient = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const leaf = (members: Int32Array, node: number) => {
    let g = 0;
    let h = 0;
    for (const r of members) {
      g += gradient[r];
      h += curve[r];
    }
    feature[node] = -1;
    left[node] = -1;
    threshold[node] = Math.fround((options.rate * g) / (h + options.pull));
    for (const r of members) score[r] += threshold[node];
  };
  const grow = (members: Int32Array, depth: number, node: number) => {
    const split = depth > 0 ? bestSplit(members) : undefined;
    if (split === undefined) return leaf(members, node);
    const low = members.filter((r) => bins[r * width + split.feature] <= split.bin);
    const high = members.filter((r) => bins[r * width + split.feature] > split.bin);
    feature[node] = split.feature;
    threshold[node] = cuts[split.feature][split.bin];
    left[node] = feature.length;
    feature.push(-1, -1);
    grow(low, depth - 1, left[node]);
    grow(high, depth - 1, left[node] + 1);
  };
  const sumG = new Float64Array(BINS);
  const sumH = new Float64Array(BINS);
  function bestSplit(members: Int32Array): { feature: number; bin: number } | undefined {
    let best = 1e-6;
    let found: { feature: number; bin: number } | undefined;
    for (let f = 0; f < width; f++) {
      sumG.fill(0);
      sumH.fill(0);
      let allG = 0;
      let allH = 0;
      for (const r of members) {
        const b = bins[r * width + f];
        sumG[b] += gradient[r];
        sumH[b] += curve[r];
        allG += gradient[r];
        allH += curve[r];
      }
      let g = 0;
      let h = 0;
      const whole = (allG * allG) / (allH + options.pull);
      for (let b = 0; b < cuts[f].length; b++) {
        g += sumG[b];
        h += sumH[b];
        if (h < options.leastWeight || allH - h < options.leastWeight) continue;
        const gain = (g * g) / (h + options.pull) + ((allG - g) * (allG - g)) / (allH - h + options.pull) - whole;
        if (gain > best) {
          best = gain;
          found = { feature: f, bin: b };
        }
      }
    }
    return found;
  }
  const everyone = Int32Array.from(target.keys());
  for (let tree = 0; tree < options.trees; tree++) {
    for (let r = 0; r < rows; r++) {
      const p = logistic(score[r]);
      gradient[r] = target[r] - p;
      curve[r] = p * (1 - p);
    }
    roots.push(feature.length);
    feature.push(-1);
    grow(everyone, options.depth, feature.length - 1);
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int32Array.from(left),
    base,
  };
}

/** At most `BINS - 1` thresholds between a fact's values, at even shares of the rows. */
function cutsOf(facts: Float32Array, width: number, f: number, rows: number): Float32Array {
  const values = new Float32Array(rows);
  for (let r = 0; r < rows; r++) values[r] = facts[r * width + f];
  values.sort();
  const distinct = new Set(values);
  if (distinct.size < BINS) return Float32Array.from([...distinct].slice(0, -1));
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b * rows) / BINS)]);
  return Float32Array.from(cuts);
}

/** The bin of a value: how many cuts lie below it. */
function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
