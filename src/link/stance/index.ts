import { type Body, bodyOf } from './features.ts';
import { stanceChances, stanceModel } from './model.ts';

/** How a text stands to a claim, as the Fake News Challenge names it. */
export const REPORT_STANCES = ['agree', 'disagree', 'discuss', 'unrelated'] as const;
export type ReportStance = (typeof REPORT_STANCES)[number];

/** What a text's stance was found to be. */
export interface StanceFound {
  readonly stance: ReportStance;
  /** Its probability, 0 to 1. */
  readonly score: number;
}

/** A text made ready to be asked about many claims. */
export function standing(text: string): (claim: string) => StanceFound {
  const model = stanceModel();
  const body: Body = bodyOf(text, model.rarity);
  return (claim) => {
    const chances = stanceChances(model, claim, body);
    const leant = chances.map((chance, i) => chance * model.leaning[i]);
    const best = leant.indexOf(Math.max(...leant));
    return { stance: REPORT_STANCES[best], score: chances[best] };
  };
}

/** How a text stands to a claim: affirms it, denies it, discusses it, or tells of another matter. */
export function stanceOf(claim: string, text: string): StanceFound {
  return standing(text)(claim);
}
