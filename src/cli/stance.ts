import type { Command } from 'commander';
import { stanceInputShape } from '../formats/index.ts';
import { stanceOf } from '../pipeline.ts';
import { type Answer, answerLines } from './lines.ts';

/** `hearsay stance`: how texts stand to claims, line by line; nothing is kept. */
export function addStance(program: Command): void {
  program
    .command('stance')
    .argument('[file]', 'JSON lines {"claim", "text"}; - is standard input', '-')
    .description(
      'JSON lines in, JSON lines out: whether a text agrees with a claim, disagrees, discusses it, or neither',
    )
    .option('--json', 'has no effect: the output is always JSON lines')
    .action((file: string) => answerLines(file, 'claims', answer));
}

function answer(line: string): Answer {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { error: 'is not JSON; give {"claim": "…", "text": "…"}' };
  }
  const { success, data } = stanceInputShape.safeParse(asked);
  if (!success) return { error: 'give {"claim": "…", "text": "…"}, both with words in them' };
  const { stance, score } = stanceOf(data.claim, data.text);
  return { ...(data.id !== undefined && { id: data.id }), stance, score: Math.round(score * 1000) / 1000 };
}
