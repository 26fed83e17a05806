import type { Span } from '../../model/index.ts';
import { creditOf } from '../credits.ts';
import { type DateMention, datesIn } from '../dates.ts';
import type { Block } from './blocks.ts';
import { type DayFirst, fullDate, isoOfDate, UPDATED } from './iso.ts';
import type { Near } from './near.ts';
import type { Stated } from './stated.ts';
import { attribute, type Element } from './tree.ts';

/** A date that the page shows on a line by its headline or below its text. */
export interface Shown extends Stated {
  /** Whether the line says that it is of a change. */
  readonly updated: boolean;
}

/** Longest line that gives a date, in code units, and in words where nothing else says that it does. */
const LONGEST = 220;
const WORDS = 16;

/** The first date shown near a report, one of publication before one of a change. */
export function shownDate(near: Near, dayFirst: DayFirst): Shown | null {
  let updated: Shown | null = null;
  for (const [place, blocks] of [near.head, near.tail].entries())
    for (const block of blocks) {
      const date =
        block.text.length <= LONGEST && isDateLine(block, place === 0) ? fullDate(block.text, dayFirst) : null;
      if (!date) continue;
      const shown = ofLine(date, block);
      if (!shown.updated) return shown;
      updated ??= shown;
    }
  return updated;
}

function isDateLine(block: Block, head: boolean): boolean {
  const kind = creditOf(block.text)?.kind;
  if (kind === 'date' || kind === 'byline' || isDated(block.inner)) return true;
  return head && !/[.!?]["”’)]?$/.test(block.text) && block.text.split(/\s+/).length <= WORDS;
}

/** Whether an element is a `<time>`, or its class or id says that it holds a date. */
function isDated(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent)
    if (at.name === 'time' || DATED.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true;
  return false;
}

const DATED = /(?:^|[\s_-])(?:date|dateline|time|timestamp|pubdate|published|posted|publish)/i;

function ofLine(date: DateMention, block: Block): Shown {
  const updated = UPDATED.test(block.text.slice(0, date.span[0]));
  return {
    value: isoOfDate(date),
    text: date.text,
    span: spanWithin(block, date.span),
    reason: updated ? 'a line by the headline says when it was updated' : 'a line by the headline gives the date',
    updated,
  };
}

/** A day and month by the headline whose year a full date elsewhere on the page tells. */
export function shownDay(near: Near, blocks: readonly Block[]): Stated | null {
  for (const block of near.head) {
    if (block.text.length > LONGEST || !isDateLine(block, true)) continue;
    const date = datesIn(block.text).find(({ year, day }) => year === null && day !== null);
    if (!date) continue;
    for (const other of blocks) {
      if (other.text.length > LONGEST) continue;
      const full = datesIn(other.text).find(
        ({ year, month, day }) => year !== null && month === date.month && day === date.day,
      );
      if (full)
        return {
          value: isoOfDate({ ...date, year: full.year }),
          text: date.text,
          span: spanWithin(block, date.span),
          reason: `a line by the headline gives the day, and “${full.text}” on the page the year`,
        };
    }
  }
  return null;
}

/** A span of a block's text as a span of the source. */
export function spanWithin(block: Block, [start, end]: Span): Span {
  let from = block.span[0];
  let to = block.span[1];
  for (const { at, page } of block.pieces) {
    const length = page[1] - page[0];
    if (at <= start && start < at + length) from = page[0] + start - at;
    if (at < end && end <= at + length) to = page[0] + end - at;
  }
  return from <= to ? [from, to] : block.span;
}
