import type { FoundLine } from '../../formats/index.ts';
import { actColour, type Paint, plain, plural, wrap } from './paint.ts';
import { dateOf } from './report.ts';

/** Passages shown of one report; the JSON has them all. */
const SHOWN = 3;

/** One report in which something is found: where it stands, and the first passages with the hits marked. */
export function showFound(found: FoundLine, paint: Paint): string {
  const { title, outlet, report, page, passages, copyOf } = found;
  const more = passages.length - SHOWN;
  return [
    paint('bold', wrap(plain(title ?? '(no title)'), '', 0, paint.columns)),
    paint('dim', `  ${[outlet ?? 'outlet not stated', dateOf(found), report, page.path].map(plain).join(' · ')}`),
    ...(copyOf === null ? [] : [paint('yellow', `  the same report as ${copyOf}`)]),
    ...passages.slice(0, SHOWN).map((passage) => showPassage(passage, paint)),
    ...(more > 0 ? [paint('dim', `    and ${plural(more, 'more passage')}`)] : []),
  ].join('\n');
}

/** A stretch of text with its hits marked, after the one in whose words the first hit stands. */
function showPassage({ span, text, hits, statements }: FoundLine['passages'][number], paint: Paint): string {
  const [innermost] = statements;
  const who = innermost === undefined ? 'the report' : plain(innermost.speaker?.name ?? 'nobody named');
  const act = innermost === undefined ? '' : ` ${paint(actColour[innermost.act], innermost.act)}`;
  let line = '';
  let at = span[0];
  for (const [start, end] of hits) {
    line +=
      spaced(text.slice(at - span[0], start - span[0])) + marked(text.slice(start - span[0], end - span[0]), paint);
    at = end;
  }
  line += spaced(text.slice(at - span[0]));
  return `    ${paint('bold', who)}${act}: ${line}`;
}

/** In colour on a terminal, in brackets elsewhere. */
function marked(hit: string, paint: Paint): string {
  const painted = paint('yellow', plain(hit));
  return painted === plain(hit) ? `[${painted}]` : painted;
}

/** Safe text that keeps the blank at its ends: a hit stands right beside it. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}
