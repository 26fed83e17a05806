/**
 * How many acts are right on reports that the weights were not trained on: `npx tsx bench/acts.ts [--errors]`.
 * Cross-validates on voices/dev; `--errors` lists what was wrong.
 */
import { parseArgs } from 'node:util';
import { crossValidateActs } from '../train/acts.ts';
import type { Scores } from './floors.ts';
import { alone, data, percent } from './shared.ts';

/** Cross-validates. */
export async function measure(errors = false): Promise<Scores> {
  const { statements, right, untrained, wrong } = crossValidateActs(data(''));
  if (errors) console.log(wrong.join('\n'));
  const scores = { 'cross-validated': percent(right / statements), 'priors alone': percent(untrained / statements) };
  console.log(`${statements} statements; act right in cross-validation: ${scores['cross-validated']} %`);
  console.log(`with the priors alone, nothing learnt: ${scores['priors alone']} %`);
  return scores;
}

await alone(import.meta.url, () => measure(parseArgs({ options: { errors: { type: 'boolean' } } }).values.errors));
