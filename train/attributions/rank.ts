import { possibleCues } from '../../src/extract/attributions/cues.ts';
import { cuesByToken } from '../../src/extract/attributions/extractor.ts';
import { RANK_FEATURES, type Ranking, readingFeatures } from '../../src/extract/attributions/ranking.ts';
import type { Reading, Run } from '../../src/extract/attributions/readings.ts';
import { readCue } from '../../src/extract/attributions/roles.ts';
import type { Sheet } from '../../src/extract/attributions/sheet.ts';
import { randoms } from '../random.ts';
import type { Gold } from './gold.ts';
import { shuffle } from './learn.ts';
import { share } from './matches.ts';
import type { Chains, Studied } from './training.ts';

/** The readings of one cue: their features, the chain's log-probabilities, and which are the best there are. */
export interface Choice {
  readonly features: readonly Int32Array[];
  readonly logs: Float64Array;
  readonly best: Uint8Array;
}

const scratch = new Int32Array(RANK_FEATURES);

/** The choices that chains leave in articles they have not learnt from: one for each possible cue that people marked too. */
export function choices(studied: readonly Studied[], chains: Chains): Choice[] {
  const found: Choice[] = [];
  for (const { sheet, gold } of studied) {
    const cues = possibleCues(sheet, chains.cues);
    const cueOf = cuesByToken(sheet, cues);
    for (const cue of cues) {
      const mark = gold.find((g) => g.first >= 0 && g.content.size > 0 && g.first <= cue.last && cue.first <= g.last);
      if (mark === undefined) continue;
      const { readings, window, setting } = readCue(sheet, cue, cueOf, chains.roles);
      const worth = readings.map((reading) => worthOf(sheet, reading, mark));
      const top = Math.max(...worth);
      if (top < 0.5 || readings.length < 2) continue;
      found.push({
        features: readings.map((reading) =>
          scratch.slice(0, readingFeatures(sheet, window, setting, reading, scratch)),
        ),
        logs: Float64Array.from(readings, (reading) => reading.log),
        best: Uint8Array.from(worth, (w) => (w === top ? 1 : 0)),
      });
    }
  }
  return found;
}

/** How near a reading comes to what people marked: content counts most, then the source, then being exact. */
function worthOf(sheet: Sheet, reading: Reading, mark: Gold): number {
  const words = (runs: readonly Run[]) => {
    const set = new Set<number>();
    for (const run of runs) for (let i = run.first; i <= run.last; i++) if (sheet.isWord[i]) set.add(i);
    return set;
  };
  const content = share(words(reading.content), mark.content);
  const source = share(words(reading.source === null ? [] : [reading.source]), mark.source);
  return content + source + (content === 1 ? 0.5 : 0) + (source === 1 ? 0.5 : 0) - 1;
}

export interface RankLearning {
  readonly slots: number;
  readonly epochs: number;
  readonly rate: number;
  readonly caution: number;
  readonly seed: number;
}

/** Learns a ranking: the probability of the best readings among a cue's readings is raised by AdaGrad. */
export function learnRanking(all: readonly Choice[], options: RankLearning): Ranking {
  const mask = options.slots - 1;
  const weights = new Float32Array(options.slots);
  const gradients = new Float32Array(options.slots).fill(options.caution);
  const sum = new Float32Array(options.slots);
  let trust = 1;
  let trustSum = 0;
  const next = randoms(options.seed);
  const order = Int32Array.from(all.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const { features, logs, best } = all[at];
      const scores = features.map((list, r) => {
        let score = trust * logs[r];
        for (const f of list) score += weights[f & mask];
        return score;
      });
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const total = shares.reduce((a, b) => a + b, 0);
      const good = shares.reduce((a, b, r) => a + (best[r] ? b : 0), 0);
      for (let r = 0; r < features.length; r++) {
        const gradient = (best[r] ? shares[r] / good : 0) - shares[r] / total;
        if (Math.abs(gradient) < 1e-4) continue;
        trust += 0.0005 * gradient * Math.max(-20, logs[r]);
        for (const f of features[r]) {
          const slot = f & mask;
          gradients[slot] += gradient * gradient;
          weights[slot] += (options.rate * gradient) / Math.sqrt(gradients[slot]);
        }
      }
    }
    for (let i = 0; i < sum.length; i++) sum[i] += weights[i] / options.epochs;
    trustSum += trust / options.epochs;
  }
  return { mask, weights: sum, scale: 1, trust: trustSum };
}
