import type { Sheet } from '../../src/extract/attributions/sheet.ts';
import type { Span } from '../../src/model/index.ts';
import { rows } from '../data.ts';

/** An article with what people marked in it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }[];
}

/** What people marked, by token. */
export interface Gold {
  /** First and last token of the cue; -1 where there is none. */
  readonly first: number;
  readonly last: number;
  /** Tokens of source and content, words only. */
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** The articles of a gzipped file of JSON lines; `statements` is read where there are no `attributions`. */
export function articles(path: string): Article[] {
  type Row = Article & { readonly statements?: Article['attributions'] };
  return rows<Row>(path).map(({ id, text, attributions, statements }) => ({
    id,
    text,
    attributions: attributions ?? statements ?? [],
  }));
}

/** Tokens that a span touches, in order. */
function* touched(sheet: Sheet, [from, to]: Span): Generator<number> {
  const { start, end, count } = sheet.parsed.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] > from) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < count && start[i] < to; i++) yield i;
}

/** An article's marks by token. */
export function goldOf(sheet: Sheet, article: Article): Gold[] {
  return article.attributions.map((mark) => {
    const cue = mark.cue.flatMap((span) => [...touched(sheet, span)]);
    const words = (spans: readonly Span[]) =>
      new Set(spans.flatMap((span) => [...touched(sheet, span)]).filter((i) => sheet.isWord[i] === 1));
    return {
      first: cue[0] ?? -1,
      last: cue[cue.length - 1] ?? -1,
      source: words(mark.source),
      content: words(mark.content),
    };
  });
}
