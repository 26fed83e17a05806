import type { Run } from '../../src/extract/attributions/readings.ts';
import type { Sheet } from '../../src/extract/attributions/sheet.ts';
import type { Candidate } from '../../src/extract/attributions/weighing.ts';
import type { Gold } from './gold.ts';

/** How well a candidate is met by what people marked: 0 not at all, 1 its content, 2 content and source, 3 all exactly. */
export function matches(sheet: Sheet, candidates: readonly Candidate[], gold: readonly Gold[]): Uint8Array {
  const answer = new Uint8Array(candidates.length);
  const words = (runs: readonly Run[]) => {
    const set = new Set<number>();
    for (const run of runs) for (let i = run.first; i <= run.last; i++) if (sheet.isWord[i]) set.add(i);
    return set;
  };
  const pairs: { c: number; g: number; total: number; grade: number }[] = [];
  candidates.forEach(({ cue, roles }, c) => {
    const content = words(roles.content);
    if (content.size === 0) return;
    const source = words(roles.source === null ? [] : [roles.source]);
    const cueWords = words([cue]);
    gold.forEach((mark, g) => {
      const shared = share(content, mark.content);
      if (shared < 0.5) return;
      const sources = share(source, mark.source);
      const cues = share(cueWords, words(mark.first < 0 ? [] : [mark]));
      const grade = sources < 0.5 ? 1 : shared === 1 && sources === 1 && cues === 1 ? 3 : 2;
      pairs.push({ c, g, total: shared + sources + cues, grade });
    });
  });
  pairs.sort((a, b) => b.total - a.total);
  const taken = new Set<number>();
  for (const { c, g, grade } of pairs) {
    if (answer[c] > 0 || taken.has(g)) continue;
    answer[c] = grade;
    taken.add(g);
  }
  return answer;
}

/** Words in both over words in either; 1 where both are empty. */
export function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const x of a) if (b.has(x)) common++;
  return a.size + b.size === 0 ? 1 : common / (a.size + b.size - common);
}
