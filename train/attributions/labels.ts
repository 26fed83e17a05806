import { extractWith } from '../../src/extract/attributions/extractor.ts';
import type { Model } from '../../src/extract/attributions/model.ts';
import { type Gold, goldOf } from './gold.ts';
import type { Studied } from './training.ts';

/** Precision, recall and F1 of one label's spans, in percent. */
export interface LabelScore {
  readonly label: 'source' | 'cue' | 'content';
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LABELS = ['source', 'cue', 'content'] as const;
const percent = (share: number) => Math.round(1000 * share) / 10;

/** How many spans of each label the model finds with exactly the marked words, rules included. */
export function labelScores(studied: readonly Studied[], model: Model): LabelScore[] {
  return LABELS.map((label) => {
    let right = 0;
    let found = 0;
    let marked = 0;
    for (const { article, sheet, gold } of studied) {
      const attributions = extractWith(model, sheet.parsed);
      const mine = keys(goldOf(sheet, { ...article, attributions }), label);
      const theirs = keys(gold, label);
      for (const key of mine) if (theirs.has(key)) right++;
      found += mine.size;
      marked += theirs.size;
    }
    const precision = right / Math.max(1, found);
    const recall = right / Math.max(1, marked);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return { label, precision: percent(precision), recall: percent(recall), f1: percent(f1) };
  });
}

/** The sets of words that carry a label, each as a string. */
function keys(list: readonly Gold[], label: LabelScore['label']): Set<string> {
  const found = new Set<string>();
  for (const mark of list) {
    const key = label === 'cue' ? `${mark.first}–${mark.last}` : [...mark[label]].join(' ');
    if (key !== '' && key !== '-1–-1' && mark.content.size > 0) found.add(key);
  }
  return found;
}
