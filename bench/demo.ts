/**
 * How much of the demonstration collection's key statements is found: `npm run build && npx tsx bench/demo.ts`.
 * The pages were written for this project; figures on them say that the path works, not how well it does on real news.
 */
import { readBuilt } from './built.ts';
import { tallyStatements } from './demo-tally.ts';
import type { Scores } from './floors.ts';
import { alone, percent } from './shared.ts';

/** Reads the collection with the built command and compares. Throws where the package is not built. */
export async function measure(): Promise<Scores> {
  const lines = readBuilt(['examples/zhamir']);
  const tally = tallyStatements(lines);
  const ofFound = (part: number) => percent(part / Math.max(1, tally.found));
  const scores = {
    found: percent(tally.found / tally.expected),
    speaker: ofFound(tally.speaker),
    act: ofFound(tally.act),
    via: ofFound(tally.via),
  };
  console.log(tally.wrong.join('\n'));
  console.log(`\n${lines.length} reports, ${tally.expected} key statements; speaker, act and via of those found\n`);
  for (const [name, value] of Object.entries(scores)) console.log(`${name.padEnd(9)} ${value} %`);
  return scores;
}

await alone(import.meta.url, measure);
