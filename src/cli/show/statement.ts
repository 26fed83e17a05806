import type { StatementLine } from '../../formats/index.ts';
import type { Span } from '../../model/index.ts';
import { actColour, type Paint, plain, wrap } from './paint.ts';

/** Acts are at most seven letters: a column of eight. */
const ACT_COLUMN = 8;

/**
 * One statement: its act, what is said as the report words it, and the words that make it speech.
 * @param text the report's text, which the statement's spans point into
 * @param indent columns before the act
 */
export function showStatement(
  statement: StatementLine,
  text: string,
  paint: Paint,
  { indent, explain = false }: { indent: number; explain?: boolean },
): string {
  const { act, content, cue, via } = statement;
  const words = (spans: readonly Span[]) => spans.map((span) => plain(withMarks(text, span))).join(' … ');
  const notes = [words(cue), via.length > 0 ? `via ${via.map(plain).join(', ')}` : ''].filter(Boolean).join('; ');
  const said = [words(content), notes && `(${notes})`].filter(Boolean).join(' ');
  const from = indent + ACT_COLUMN;
  const first = ' '.repeat(indent) + paint(actColour[act], act.padEnd(ACT_COLUMN));
  const line = wrap(said, first, from, paint.columns);
  if (!explain) return line;
  const reasons = Object.entries(statement.reasons ?? {}).map(([part, reason = '']) =>
    paint('dim', wrap(plain(reason), `${' '.repeat(from)}${part}: `, from + 2, paint.columns)),
  );
  return [line, ...reasons].join('\n');
}

const OPENING = /["'“‘«„]/;
const CLOSING = /^[.,!?…]?["'”’»“]/;

/** The words under a span with the quotation marks that touch it, which spans leave out: they tell speech from its gist. */
function withMarks(text: string, [start, end]: Span): string {
  const opened = start > 0 && OPENING.test(text[start - 1]);
  const closing = CLOSING.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return text.slice(opened ? start - 1 : start, end + closing);
}
