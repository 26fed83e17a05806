import type { ReportLine } from '../src/formats/index.ts';
import type { Span } from '../src/model/index.ts';

type Placed = ReportLine['statements'][number];

/**
 * A report line's statements with spans into the page's text instead of the report's.
 * A span in a repeated headline is moved to the headline's first place, where the marks have it.
 * `titles` holds, for each headline of the page, every place where it stands.
 */
export function toPage({ pieces, statements }: ReportLine, titles: readonly Span[][]): Placed[] {
  const place = ([start, end]: Span): Span[] =>
    pieces.flatMap(([at, from, to]): Span[] => {
      const begins = Math.max(start, at) - at + from;
      const ends = Math.min(end - at + from, to);
      return begins < ends ? [first([begins, ends])] : [];
    });
  const first = ([start, end]: Span): Span => {
    for (const [head, ...repeats] of titles) {
      const repeat = repeats.find((span) => span[0] <= start && end <= span[1]);
      if (repeat) return [start - repeat[0] + head[0], end - repeat[0] + head[0]];
    }
    return [start, end];
  };
  const placed = (spans: readonly Span[]) => spans.flatMap(place).map(([start, end]): [number, number] => [start, end]);
  return statements.map((said) => ({
    ...said,
    source: placed(said.source),
    cue: placed(said.cue),
    content: placed(said.content),
  }));
}
