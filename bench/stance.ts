/**
 * How texts stand to claims, on a fifth of FNC-1's texts: stories that nothing was learnt from: `npx tsx bench/stance.ts`.
 * The score is the Fake News Challenge's own.
 */
import { type ReportStance, standing } from '../src/link/stance/index.ts';
import { stanceData } from '../train/stance.ts';
import type { Scores } from './floors.ts';
import { alone, data, percent, scorer } from './shared.ts';

type Found = { readonly stance: ReportStance };
interface Scorer {
  score(
    gold: readonly Found[],
    found: readonly Found[],
  ): { pairs: number; score: number; macroF1: number; f1: Record<string, number> };
}

export async function measure(): Promise<Scores> {
  const { score } = await scorer<Scorer>('stance');
  const { pairs, texts, isHeldBack } = stanceData(data(''));
  const held = pairs.filter(({ body }) => isHeldBack(body));
  const asked = new Map<string, (claim: string) => Found>();
  const start = process.cpuUsage().user;
  const found = held.map(({ claim, body }) => {
    const ask = asked.get(body) ?? standing(texts.get(body) as string);
    asked.set(body, ask);
    return ask(claim);
  });
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const { pairs: count, score: challenge, macroF1, f1 } = score(held, found);
  console.log(
    `${count} pairs of ${asked.size} texts: challenge score ${percent(challenge)}, macro-F1 ${percent(macroF1)}; ${Math.round(count / seconds)} pairs/s`,
  );
  for (const [stance, one] of Object.entries(f1)) console.log(`  ${stance.padEnd(10)} F1 ${percent(one)}`);
  return { 'challenge score': percent(challenge), 'macro-F1': percent(macroF1) };
}

await alone(import.meta.url, measure);
