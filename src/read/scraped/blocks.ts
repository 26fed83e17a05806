import type { Span } from '../../model/index.ts';
import { type Line, linesOf } from './lines.ts';

/** A paragraph, headline, caption or piece of furniture: one line of the page, or several that were wrapped. */
export interface Block {
  /** The lines' spans into the page's decoded text, ascending. */
  readonly spans: readonly Span[];
  /** The lines' text, joined with a space where a line was wrapped. */
  readonly text: string;
  /** Empty lines between the block before and this one. */
  readonly gap: number;
}

/** Lines longer than this were not wrapped by a program that fills to a fixed width. */
const WIDEST_WRAP = 110;

/** The page's blocks in order: its lines, with paragraphs that were filled to a fixed width put together again. */
export function blocksOf(decoded: string): Block[] {
  const lines = linesOf(decoded);
  const width = wrapWidth(lines);
  if (width === null) return lines.map(({ span, text, gap }) => ({ spans: [span], text, gap }));
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    let last = at;
    while (last + 1 < lines.length && wrapped(lines[last], lines[last + 1], width)) last++;
    const run = lines.slice(at, last + 1);
    blocks.push({ spans: run.map((l) => l.span), text: run.map((l) => l.text).join(' '), gap: lines[at].gap });
    at = last + 1;
  }
  return blocks;
}

/** Whether `next` goes on with `line`: its first word would not have fitted into the width any more. */
function wrapped(line: Line, next: Line, width: number): boolean {
  if (next.gap > 0) return false;
  const space = next.text.indexOf(' ');
  return line.text.length + 1 + (space === -1 ? next.text.length : space) > width;
}

/** The width that the page's paragraphs are filled to, or null if its lines are whole paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const { text } of lines) {
    if (text.length > WIDEST_WRAP) return null;
    width = Math.max(width, text.length);
  }
  if (width < 40) return null;
  let full = 0;
  let unfinished = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!wrapped(lines[i - 1], lines[i], width)) continue;
    full++;
    if (!/[.!?:…"”'’)\]]$/.test(lines[i - 1].text)) unfinished++;
  }
  // Most lines of running text that fill the width break off within a sentence; headlines in a list do not fill it.
  return full >= 6 && full >= lines.length * 0.3 && unfinished >= full * 0.6 ? width : null;
}
