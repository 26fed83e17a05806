import type { Attribution } from '../../model/index.ts';

/**
 * For each attribution the innermost other one whose content holds its cue (or its source), or -1: the statement in
 * which it is told. Sweeps the spans once, in O(n log n).
 */
export function nesting(found: readonly Attribution[]): Int32Array {
  const outer = new Int32Array(found.length).fill(-1);
  const spans = found.flatMap((a, i) => a.content.map(([start, end]) => ({ start, end, i })));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const points = found
    .map((a, i) => ({ at: a.cue[0]?.[0] ?? a.source[0]?.[0] ?? -1, end: a.cue[0]?.[1] ?? a.source[0]?.[1] ?? -1, i }))
    .sort((a, b) => a.at - b.at);
  const open: { end: number; i: number }[] = [];
  let next = 0;
  for (const point of points) {
    while (next < spans.length && spans[next].start <= point.at) open.push(spans[next++]);
    while (open.length > 0 && open[open.length - 1].end <= point.at) open.pop();
    for (let k = open.length - 1; k >= 0 && k >= open.length - DEPTH; k--)
      if (open[k].i !== point.i && open[k].end >= point.end && holds(open[k].i, point.i)) {
        outer[point.i] = open[k].i;
        break;
      }
  }
  return outer;

  /** Of two that each hold the other's cue, the one with the longer content tells of the other. */
  function holds(a: number, b: number): boolean {
    const cue = found[a].cue[0] ?? found[a].source[0];
    const mutual = cue !== undefined && found[b].content.some(([start, end]) => start <= cue[0] && cue[1] <= end);
    return !mutual || length(found[a]) > length(found[b]);
  }
}

function length({ content }: Attribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** How many open contents are looked at: statements in statements in statements are as deep as reports go. */
const DEPTH = 6;
