import type { Attribution, Parsed } from '../../model/index.ts';
import { extractWith } from './extractor.ts';
import { trained } from './model.ts';

/**
 * Who says what in a parsed text: the source, cue and content of each statement as spans, ascending by cue, with the
 * probability that it is a statement and the reasons for each part. The model is read on the first call.
 * @throws Error when the model's file is missing or damaged.
 */
export function attributions(parsed: Parsed): Attribution[] {
  return extractWith(trained(), parsed);
}
