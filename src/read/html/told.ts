import type { Piece, Span } from '../../model/index.ts';
import { escapeAt, type JsonRecord, type JsonText } from './json.ts';
import { textUnder } from './linked-data.ts';
import { meaningOf, type Passage, PassageBuilder } from './passage.ts';

/** Tags that stand for a paragraph's end where a text in data holds HTML. */
const PARTS = /^<\/?(?:p|div|br|li|h[1-6]|blockquote|ul|ol)\b/i;

/** Longest tag or entity looked for in a text. */
const LONGEST_TAG = 400;

/** The article's text as the page's data has it, by paragraphs; empty where it has none. */
export function toldText(source: string, article: JsonRecord | null): Passage[] {
  const told = article && textUnder(article, 'articleBody');
  return told ? paragraphsOf(source, told) : [];
}

/** A text in JSON as paragraphs with their places: line ends and tags part them, entities and escapes stand between pieces. */
export function paragraphsOf(source: string, { span: [start, end] }: JsonText): Passage[] {
  const found: Passage[] = [];
  let builder = new PassageBuilder(source);
  const flush = () => {
    const passage = builder.done();
    if (passage.text !== '') found.push(passage);
    builder = new PassageBuilder(source);
  };
  const special = /[\\<&]/g;
  let at = start;
  while (at < end) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? end;
    builder.verbatim(at, Math.min(next, end));
    at = next;
    if (at >= end) break;
    if (source[at] === '\\') {
      const { meaning, length } = escapeAt(source, at);
      if (meaning === '\n' || meaning === '\r') flush();
      else builder.meant(meaning);
      at += length;
      continue;
    }
    const bounded = source.slice(at, Math.min(end, at + LONGEST_TAG));
    const tag = /^<\/?[a-z][^<>]*>/i.exec(bounded)?.[0];
    const entity = tag ? null : /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i.exec(bounded)?.[0];
    if (tag) {
      if (PARTS.test(tag)) flush();
      at += tag.length;
    } else if (entity) {
      builder.meant(meaningOf(entity));
      at += entity.length;
    } else {
      builder.verbatim(at, at + 1);
      at++;
    }
  }
  flush();
  return found;
}

/** From a passage's first character to its last in the source. */
export function spanOf({ pieces }: { readonly pieces: readonly Piece[] }): Span {
  return [pieces[0]?.page[0] ?? 0, pieces.at(-1)?.page[1] ?? 0];
}
