import type { Chain, ChainWeights } from './crf.ts';
import { ROLE, ROLE_OF } from './lattices.ts';
import type { Window } from './window.ts';

/** A run of tokens, `first` to `last` inclusive, that begins and ends with words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** One way to read a cue's window: who speaks and what is said. */
export interface Reading {
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** Natural logarithm of the chain's probability of this reading. */
  readonly log: number;
  /** The chain's states over the window's words. */
  readonly path: Uint8Array;
}

/** How many readings of a cue are compared. */
export const READINGS = 10;

const totals = new Float64Array(READINGS);
let paths = new Uint8Array(512 * READINGS);

/** The best readings of the chain at hand, best first; `all` is the log of the sum over all readings. */
export function readingsOf(chain: Chain, weights: ChainWeights, window: Window, all: number): Reading[] {
  const { length } = window;
  if (paths.length < length * READINGS) paths = new Uint8Array(2 * length * READINGS);
  const count = chain.bestPaths(weights, length, READINGS, paths, totals);
  const readings: Reading[] = [];
  for (let r = 0; r < count; r++) {
    const path = paths.slice(r * length, (r + 1) * length);
    readings.push({ ...runsOf(path, window), log: totals[r] - all, path });
  }
  return readings;
}

/** The runs that a path of states spells. */
function runsOf(path: Uint8Array, window: Window): { source: Run | null; content: Run[] } {
  const { words, length } = window;
  const content: Run[] = [];
  let source: Run | null = null;
  for (let t = 0; t < length; t++) {
    const role = ROLE_OF[path[t]];
    if (role === ROLE.none) continue;
    const from = t;
    while (t + 1 < length && ROLE_OF[path[t + 1]] === role && !ROLE.ends[path[t]]) t++;
    const run = { first: words[from], last: words[t] };
    if (role === ROLE.source) source = run;
    else content.push(run);
  }
  return { source, content };
}
