/**
 * How well two names are told to be one actor's: `npx tsx bench/same-names.ts [--show]`.
 *
 * Reads ../shared/data/names/dev.jsonl.gz and scores it with ../shared/score/names.mjs, beside Jaro-Winkler at the threshold
 * that gets most pairs right. The rules were written looking at the half of the pairs with an even hash; the other half, scored
 * before anybody looked at it, gave precision 98.2 and recall 94.8. Both have been looked at since. `--show` prints what is wrong.
 * Speed: pairs a second of the processor's time.
 */
import { parseArgs } from 'node:util';
import { compareNames, findEachOther, nameKeys } from '../src/link/names/index.ts';
import type { Kind } from '../src/model/index.ts';
import { rows } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { alone, data, percent, type Ratio, scorer } from './shared.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: Kind;
  readonly same: boolean;
}

type Score = (
  gold: readonly Pair[],
  found: readonly { same: boolean }[],
) => Record<string, Ratio & { readonly accuracy: number }>;

/** Scores all pairs; `showing` prints those that are wrong. */
export async function measure(showing = false): Promise<Scores> {
  const { score } = await scorer<{ score: Score }>('names');
  const pairs = rows<Pair>(data('names/dev.jsonl.gz'));
  const matches = pairs.map(({ a, b, kind }) => compareNames(a, b, kind));
  const found = matches.map(({ sameness }) => ({ same: sameness === 'same' }));
  if (showing)
    pairs.forEach(({ a, b, same }, n) => {
      if (found[n].same !== same) console.log(`${same ? 'missed' : 'false '}  ${a} | ${b}  ${matches[n].reason}`);
    });
  const ratios = score(pairs, found);
  const line = (name: string, { p, r, f1 }: Ratio) =>
    console.log(`${name.padEnd(24)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}`);
  for (const [name, ratio] of Object.entries(ratios)) line(name, ratio);
  line('Jaro-Winkler at its best', best(pairs, score));
  const shared = pairs.filter(({ a, b, kind }) => findEachOther(nameKeys(a, kind), nameKeys(b, kind)));
  const kept = shared.filter(({ same }) => same).length / pairs.filter(({ same }) => same).length;
  console.log(`${percent(kept)} % of the same find each other; so do ${shared.length} of all ${pairs.length} pairs`);
  const perSecond = Math.round(speed(pairs, 5));
  console.log(`${perSecond} pairs/s`);
  return {
    precision: percent(ratios.all.p),
    recall: percent(ratios.all.r),
    'same that find each other': percent(kept),
    'pairs/s': perSecond,
  };
}

/** Jaro-Winkler at the threshold that gets most pairs right. */
function best(pairs: readonly Pair[], score: Score): Ratio {
  const likes = pairs.map(({ a, b }) => jaroWinkler(a, b));
  let top = { p: 0, r: 0, f1: 0, accuracy: 0 };
  for (const limit of likes) {
    const { all } = score(
      pairs,
      likes.map((like) => ({ same: like >= limit })),
    );
    if (all.accuracy > top.accuracy) top = all;
  }
  return top;
}

function speed(pairs: readonly Pair[], rounds: number): number {
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const { a, b, kind } of pairs) compareNames(a, b, kind);
  const { user, system } = process.cpuUsage(started);
  return (1e6 * rounds * pairs.length) / (user + system);
}

await alone(import.meta.url, () => {
  const { values } = parseArgs({ options: { show: { type: 'boolean' } } });
  return measure(values.show);
});
