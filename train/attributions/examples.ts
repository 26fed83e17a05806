import { CUE_FEATURES, cueFeatures, dependentsOf } from '../../src/extract/attributions/cue-features.ts';
import { CUE, ROLE_STATES } from '../../src/extract/attributions/lattices.ts';
import { Between, ROLE_FEATURES, roleFeatures, settingOf } from '../../src/extract/attributions/role-features.ts';
import type { Sheet } from '../../src/extract/attributions/sheet.ts';
import { layWindow, Window } from '../../src/extract/attributions/window.ts';
import type { Gold } from './gold.ts';
import type { Example } from './learn.ts';

/** One chain a sentence: where its cues stand. */
export function cueExamples(sheet: Sheet, gold: readonly Gold[]): Example[] {
  const state = new Uint8Array(sheet.count);
  for (const { first, last } of gold) {
    if (first < 0) continue;
    let free = true;
    for (let i = first; i <= last; i++) if (state[i] !== CUE.outside) free = false;
    if (!free || sheet.parsed.tokens.sentence[first] !== sheet.parsed.tokens.sentence[last]) continue;
    if (first === last) state[first] = CUE.only;
    else {
      state[first] = CUE.begin;
      state.fill(CUE.inside, first + 1, last);
      state[last] = CUE.last;
    }
  }
  const deps = dependentsOf(sheet);
  const { sentenceStart, sentences } = sheet.parsed.tokens;
  const examples: Example[] = [];
  for (let s = 0; s < sentences; s++) {
    const first = sentenceStart[s];
    const length = sentenceStart[s + 1] - first;
    const features = new Int32Array(length * CUE_FEATURES);
    const offset = new Int32Array(length + 1);
    for (let t = 0; t < length; t++)
      offset[t + 1] = cueFeatures(sheet, deps, first + t, first, first + length - 1, features, offset[t]);
    examples.push({
      length,
      offset,
      features: features.slice(0, offset[length]),
      states: state.slice(first, first + length),
    });
  }
  return examples;
}

const window = new Window();
const between = new Between();

/** One chain a cue: its source and content over its window. `cueOf` names the cue that each token belongs to. */
export function roleExample(sheet: Sheet, mark: Gold, cueOf: Int32Array): Example {
  layWindow(sheet, mark, window);
  const setting = settingOf(sheet, window, cueOf);
  const { pivot, after } = between.fillFor(sheet, window, setting);
  const { length, words } = window;
  const features = new Int32Array(length * ROLE_FEATURES);
  const offset = new Int32Array(length + 1);
  const forced = new Uint8Array(length);
  for (let t = 0; t < length; t++) {
    forced[t] = t >= pivot && t < after ? 1 : 0;
    offset[t + 1] = forced[t] ? offset[t] : roleFeatures(sheet, window, setting, between, t, features, offset[t]);
  }
  return {
    length,
    offset,
    features: features.slice(0, offset[length]),
    states: rolePath(words, length, mark, forced),
    forced,
  };
}

/** The states that spell a mark's source and content; of several runs of a source, the longest counts. */
function rolePath(words: Int32Array, length: number, mark: Gold, forced: Uint8Array): Uint8Array {
  const role = new Uint8Array(length);
  for (let t = 0; t < length; t++)
    role[t] = forced[t] ? 0 : mark.source.has(words[t]) ? 1 : mark.content.has(words[t]) ? 2 : 0;
  let best = [0, 0];
  for (let t = 0; t < length; t++) {
    if (role[t] !== 1) continue;
    let end = t;
    while (end < length && role[end] === 1) end++;
    if (end - t > best[1] - best[0]) best = [t, end];
    t = end;
  }
  for (let t = 0; t < length; t++) if (role[t] === 1 && (t < best[0] || t >= best[1])) role[t] = 0;
  const at = (name: (typeof ROLE_STATES)[number]) => ROLE_STATES.indexOf(name);
  const states = new Uint8Array(length);
  let after = false;
  for (let t = 0; t < length; t++) {
    const starts = t === 0 || role[t - 1] !== role[t];
    const ends = t === length - 1 || role[t + 1] !== role[t];
    if (role[t] === 0) states[t] = at(after ? 'O1' : 'O0');
    else if (role[t] === 1) {
      states[t] = starts && ends ? at('Su') : starts ? at('Sb') : ends ? at('Sl') : at('Si');
      if (ends) after = true;
    } else if (ends) states[t] = at(after ? 'Cl1' : 'Cl0');
    else if (starts) states[t] = at(after ? 'Cb1' : 'Cb0');
    else states[t] = at(after ? 'Ci1' : 'Ci0');
  }
  return states;
}
