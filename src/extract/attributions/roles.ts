import { Chain, type ChainWeights } from './crf.ts';
import { ROLE, ROLE_OF, roleLattice } from './lattices.ts';
import { RANK_FEATURES, type Ranking, rankScore, readingFeatures } from './ranking.ts';
import { type Reading, type Run, readingsOf } from './readings.ts';
import { Between, ROLE_FEATURES, roleFeatures, type Setting, settingOf } from './role-features.ts';
import type { Sheet } from './sheet.ts';
import { type Cue, layWindow, Window } from './window.ts';

/** The source and content that the role model gives a cue, and how sure it is. */
export interface Roles {
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** Probability of the whole reading by the chain alone, and among the compared readings by the ranking. */
  readonly whole: number;
  readonly ranked: number;
  /** Mean and least probability of the content's words to be content. */
  readonly contentMean: number;
  readonly contentLeast: number;
  /** Probability of the content's first and last edge, on average. */
  readonly contentEdges: number;
  /** Mean probability of the source's words to be the source; without one, the probability that there is none. */
  readonly sourceMean: number;
  /** Words of content. */
  readonly words: number;
  /** Share of the content's words that are quoted. */
  readonly quoted: number;
}

const chain = new Chain(roleLattice);
const window = new Window();
const between = new Between();
const features = new Int32Array(Math.max(ROLE_FEATURES, RANK_FEATURES));

/** A cue's best readings, best first, and what their features need; good until the next cue is read. */
export interface CueReadings {
  readonly readings: readonly Reading[];
  readonly window: Window;
  readonly setting: Setting;
}

/** Reads one cue's window. `cueOf` names for each token the cue it belongs to, or -1. */
export function readCue(sheet: Sheet, cue: Cue, cueOf: Int32Array, weights: ChainWeights): CueReadings {
  layWindow(sheet, cue, window);
  const setting = settingOf(sheet, window, cueOf);
  const { pivot, after } = between.fillFor(sheet, window, setting);
  const { length } = window;
  if (length === 0) return { readings: [], window, setting };
  chain.begin(length);
  for (let t = 0; t < length; t++)
    if (t >= pivot && t < after) chain.force(t, 0);
    else chain.add(weights, t, features, 0, roleFeatures(sheet, window, setting, between, t, features, 0));
  const all = chain.sum(weights, length);
  return { readings: readingsOf(chain, weights, window, all), window, setting };
}

/** Source and content of one cue: of its readings the one that ranks first; null where the window holds no word. */
export function rolesOf(
  sheet: Sheet,
  cue: Cue,
  cueOf: Int32Array,
  weights: ChainWeights,
  ranking: Ranking,
): Roles | null {
  const { readings, setting } = readCue(sheet, cue, cueOf, weights);
  if (readings.length === 0) return null;
  const scores = readings.map((reading) =>
    rankScore(ranking, features, readingFeatures(sheet, window, setting, reading, features), reading.log),
  );
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return rolesFrom(sheet, readings[scores.indexOf(top)], 1 / sum);
}

/** The chosen reading with the chain's probabilities for its parts. */
function rolesFrom(sheet: Sheet, reading: Reading, ranked: number): Roles {
  const { path, source, content } = reading;
  let sourceSum = 0;
  let sourceWords = 0;
  let contentSum = 0;
  let contentWords = 0;
  let least = 1;
  let edges = 0;
  let quoted = 0;
  for (let t = 0; t < path.length; t++) {
    const role = ROLE_OF[path[t]];
    if (role === ROLE.none) continue;
    let probability = 0;
    for (let s = 0; s < ROLE_OF.length; s++) if (ROLE_OF[s] === role) probability += chain.marginal(t, s);
    if (role === ROLE.source) {
      sourceSum += probability;
      sourceWords++;
      continue;
    }
    contentSum += probability;
    contentWords++;
    if (probability < least) least = probability;
    if (sheet.quotations.of[window.words[t]] >= 0) quoted++;
    if (t === 0 || ROLE_OF[path[t - 1]] !== role || ROLE.ends[path[t - 1]]) edges += chain.marginal(t, path[t]);
    if (ROLE.ends[path[t]]) edges += chain.marginal(t, path[t]);
  }
  let none = 0;
  if (source === null)
    for (let s = 0; s < ROLE_OF.length; s++) if (ROLE.sourceless[s]) none += chain.marginal(path.length - 1, s);
  return {
    source,
    content,
    whole: Math.exp(reading.log),
    ranked,
    contentMean: contentWords ? contentSum / contentWords : 0,
    contentLeast: contentWords ? least : 0,
    contentEdges: content.length ? edges / (2 * content.length) : 0,
    sourceMean: source === null ? none : sourceSum / sourceWords,
    words: contentWords,
    quoted: contentWords ? quoted / contentWords : 0,
  };
}
