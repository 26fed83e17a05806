import type { Relay } from './chain.ts';
import { mediumOf } from './media.ts';
import { phraseBefore } from './pronouns.ts';
import type { Scene } from './scene.ts';

const MADE = new Set('made gave delivered issued came'.split(' '));
const REMARKS = new Set('remarks remark comments comment statement statements'.split(' '));
const THROUGH = new Set('with to on in via by through for'.split(' '));
const STATED = new Set('stated said announced confirmed declared revealed disclosed'.split(' '));
const AHEAD = 24;
/** More such sentences than one report has. */
const MOST = 12;

/** A relay that the report gives for somebody's remarks as a whole, and the sentence that does so. */
export interface RemarksRelay {
  readonly relay: Relay;
  readonly sentence: number;
  /** Who is named or described in that sentence. */
  readonly actors: ReadonlySet<number>;
  /** Whether it says so of what stands before it: "this was stated to X". */
  readonly ofThis: boolean;
}

/** Finds "he made these remarks in an interview with X": sentences that tell through whom remarks came. One pass. */
export function remarksRelays(scene: Scene, outlet: string): RemarksRelay[] {
  const { lower, phrases, parsed } = scene;
  const { tokens } = parsed;
  const found: RemarksRelay[] = [];
  for (let i = 1; i < tokens.count && found.length < MOST; i++) {
    const ofThis = lower[i - 1] === 'was' && lower[i - 2] === 'this' && STATED.has(lower[i]);
    if (!REMARKS.has(lower[i]) && !ofThis) continue;
    const before = lower.slice(Math.max(0, i - 4), i);
    const after = lower.slice(i + 1, i + 3);
    if (!ofThis && !before.some((w) => MADE.has(w)) && !after.some((w) => w === 'came' || w === 'made')) continue;
    if (!ofThis && !before.some((w) => w === 'these' || w === 'the' || w === 'those' || w === 'his' || w === 'her'))
      continue;
    const sentence = tokens.sentence[i];
    for (let k = Math.max(0, phraseBefore(phrases, i + 1)); k < phrases.length && phrases[k].first < i + AHEAD; k++) {
      const p = phrases[k];
      if (p.sentence !== sentence) break;
      if (p.first <= i || !THROUGH.has(lower[p.first - 1])) continue;
      const name = mediumOf(scene, k, outlet, lower[p.first - 1] === 'with');
      if (name === null) continue;
      found.push({
        relay: { name, why: 'the report says that the remarks came through it' },
        sentence,
        actors: actorsIn(scene, i, ofThis),
        ofThis,
      });
      break;
    }
  }
  return found;
}

/** The actors in the sentence of a token, up to it or, where it tells of "this", all of them. */
function actorsIn({ phrases, cast, parsed }: Scene, token: number, ofThis: boolean): ReadonlySet<number> {
  const sentence = parsed.tokens.sentence[token];
  const found = new Set<number>();
  const k = Math.max(0, phraseBefore(phrases, token));
  for (let j = k; j >= 0 && j > k - AHEAD && phrases[j].sentence === sentence; j--) found.add(cast.meant[j]);
  for (let j = k; ofThis && j < phrases.length && j < k + AHEAD && phrases[j].sentence <= sentence; j++)
    if (phrases[j].sentence === sentence) found.add(cast.meant[j]);
  return found;
}
