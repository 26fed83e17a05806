import type { Span } from '../src/model/index.ts';

interface Placed {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

interface Line<S extends Placed> {
  readonly text: string;
  readonly pieces?: { at: number; page: Span }[];
  readonly statements: S[];
}

/** Where each paragraph of a report stands on its page, looked for in order, for lines that carry no `pieces`. */
function lookFor(report: string, page: string): { at: number; page: Span }[] {
  const pieces: { at: number; page: Span }[] = [];
  let from = 0;
  for (const paragraph of report.matchAll(/[^\n]+/g)) {
    const next = page.indexOf(paragraph[0], from);
    const place = next >= 0 ? next : page.indexOf(paragraph[0]);
    if (place < 0) continue;
    pieces.push({ at: paragraph.index, page: [place, place + paragraph[0].length] });
    from = place + paragraph[0].length;
  }
  return pieces;
}

/**
 * A report line's statements with spans into the page's text instead of the report's.
 * A span in a repeated headline is moved to the headline's first place, where the marks have it.
 * `titles` holds, for each headline of the page, every place where it stands.
 */
export function toPage<S extends Placed>(line: Line<S>, page: string, titles: readonly Span[][]): S[] {
  const pieces = line.pieces ?? lookFor(line.text, page);
  const place = ([start, end]: Span): Span[] =>
    pieces.flatMap((piece): Span[] => {
      const shift = piece.page[0] - piece.at;
      const from = Math.max(start, piece.at) + shift;
      const to = Math.min(end, piece.at + piece.page[1] - piece.page[0]) + shift;
      return from < to ? [first([from, to])] : [];
    });
  const first = ([start, end]: Span): Span => {
    for (const [head, ...repeats] of titles) {
      const repeat = repeats.find((span) => span[0] <= start && end <= span[1]);
      if (repeat) return [start - repeat[0] + head[0], end - repeat[0] + head[0]];
    }
    return [start, end];
  };
  return line.statements.map((said) => ({
    ...said,
    source: said.source.flatMap(place),
    cue: said.cue.flatMap(place),
    content: said.content.flatMap(place),
  }));
}
