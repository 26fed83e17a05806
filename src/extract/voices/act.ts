import type { Act, Attribution, Speaker, Tokens } from '../../model/index.ts';
import { actFeatures } from './act-features.ts';
import { ACT_WEIGHTS } from './act-weights.ts';
import { decide } from './linear.ts';
import { wordingOf } from './wording.ts';

/** A statement's act, and why in words for people. */
export interface ActReading {
  readonly act: Act;
  readonly reason: string;
}

/** How an earlier statement bears on the act of the next: a denial or accusation goes on, or is answered. */
export function bearing(own: boolean, act: Act): string {
  if (own) return act === 'deny' || act === 'accuse' ? `own ${act}` : '';
  return act === 'accuse' ? 'other accuse' : '';
}

/**
 * Reads the act from the whole statement: its cue's words, its negations, and what is said. `headlineDenies` tells that
 * the report's headline is itself a denial.
 */
export function actOf(
  tokens: Tokens,
  lower: readonly string[],
  found: Attribution,
  speaker: Speaker | null,
  before: string,
  headlineDenies: boolean,
): ActReading {
  const wording = wordingOf(tokens, lower, found, speaker, before, headlineDenies);
  const { features, cue } = actFeatures(wording);
  const { act, because } = decide(ACT_WEIGHTS, features);
  const said =
    cue.entry !== ''
      ? `“${wording.cue.join(' ')}” (${cue.entry}: ${cue.kind})`
      : wording.cue.length > 0
        ? `“${wording.cue.join(' ')}”`
        : 'no cue';
  const rest = because.filter((feature) => !feature.startsWith('cue '));
  return { act, reason: rest.length > 0 ? `${said}; ${rest.join('; ')}` : said };
}
