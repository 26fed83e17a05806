import { creditOf } from '../credits.ts';
import { datesIn } from '../dates.ts';
import { isoOf } from './iso.ts';
import { drop, type Judged } from './judged.ts';
import { typesOf } from './linked-data.ts';
import type { Html } from './page.ts';
import { timeIn } from './published.ts';
import { attribute, type Element } from './tree.ts';

/** An entry of a live report: its blocks, and the time that it states. */
export interface Entry {
  readonly blocks: readonly Judged[];
  /** ISO 8601; null where it states none, or a clock's time only and the report no day. */
  readonly published: string | null;
}

const LIVE = /(?:^|[\s_-])live(?:[_-]?(?:blog|updates?|feed|coverage|ticker)|blog)/i;

/** Whether a page says that it holds a live report. */
export function isLive({ records, elements }: Html): boolean {
  if (records.some((record) => typesOf(record).some((type) => /LiveBlogPosting$/.test(type)))) return true;
  return elements.some(
    (element) =>
      /LiveBlogPosting$/.test(attribute(element, 'itemtype')) ||
      (element.name !== 'body' &&
        element.name !== 'html' &&
        element.name !== 'a' &&
        LIVE.test(` ${attribute(element, 'class')} ${attribute(element, 'id')}`)),
  );
}

/** Entries that make a report a live one. */
const LEAST = 2;

/**
 * The entries of a live report's body, each with its time: the elements side by side that begin with one each, or, where they
 * stand in one element, what follows each time. Drops the times from the text. Empty where there are none.
 */
export function entriesOf(judged: readonly Judged[], region: Element, published: string | null): Entry[] {
  const inside = judged.filter(({ block }) => region.start <= block.span[0] && block.span[1] <= region.end);
  const times = inside.filter(isTime);
  const parent = commonParent(times, region);
  const groups = parent ? byElement(inside, times, parent) : byTimes(inside, times);
  const entries = groups
    .map(({ time, blocks }) => ({ time, blocks: blocks.filter((one) => one !== time && !one.verdict) }))
    .filter(({ blocks }) => blocks.some(({ verdict }) => !verdict));
  if (entries.length < LEAST) return [];
  return entries.map(({ time, blocks }) => {
    drop(time, 'clock', 'the time of an entry');
    return { blocks: blocks.filter(({ verdict }) => !verdict), published: timeOf(time, published) };
  });
}

function isTime({ block }: Judged): boolean {
  if (block.hidden || block.text.length > 60) return false;
  const kind = creditOf(block.text)?.kind;
  return kind === 'clock' || kind === 'date' || timeIn(block) !== null;
}

interface Group {
  readonly time: Judged;
  readonly blocks: readonly Judged[];
}

/** The element most of whose children hold a time each. */
function commonParent(times: readonly Judged[], region: Element): Element | null {
  const children = new Map<Element, Set<Element>>();
  for (const { block } of times)
    for (let at: Element = block.element; at !== region && at.parent; at = at.parent) {
      const held = children.get(at.parent) ?? new Set();
      held.add(at);
      children.set(at.parent, held);
    }
  let best: Element | null = null;
  for (const [parent, held] of children)
    if (held.size >= LEAST && (!best || held.size > children.get(best)!.size)) best = parent;
  // Times that stand side by side with the paragraphs make no elements of their own.
  return best && times.some(({ block }) => block.element.parent === best) ? null : best;
}

function byElement(inside: readonly Judged[], times: readonly Judged[], parent: Element): Group[] {
  const groups = new Map<Element, { time: Judged | null; blocks: Judged[] }>();
  const timed = new Set(times);
  for (const one of inside) {
    let at: Element | null = one.block.element;
    while (at && at.parent !== parent) at = at.parent;
    if (!at) continue;
    const group = groups.get(at) ?? { time: null, blocks: [] };
    groups.set(at, group);
    if (timed.has(one)) group.time ??= one;
    group.blocks.push(one);
  }
  return [...groups.values()].flatMap(({ time, blocks }) => (time ? [{ time, blocks }] : []));
}

function byTimes(inside: readonly Judged[], times: readonly Judged[]): Group[] {
  const timed = new Set(times);
  const groups: { time: Judged; blocks: Judged[] }[] = [];
  for (const one of inside)
    if (timed.has(one)) groups.push({ time: one, blocks: [] });
    else groups.at(-1)?.blocks.push(one);
  return groups;
}

/** An entry's time: as its `<time>` has it, a full date, or the clock's time on the report's day. */
function timeOf({ block }: Judged, published: string | null): string | null {
  const datetime = timeIn(block)?.attributes.get('datetime')?.value;
  const given = datetime && isoOf(datetime);
  if (given) return given;
  const full = datesIn(block.text).some(({ year, day }) => year !== null && day !== null);
  if (full) return isoOf(block.text);
  const clock = /(\d{1,2})[:.h](\d\d)\s{0,2}(?:([ap])\.?m)?/i.exec(block.text);
  if (!clock || !published) return null;
  const hour = (Number(clock[1]) % (clock[3] ? 12 : 24)) + (clock[3]?.toLowerCase() === 'p' ? 12 : 0);
  return `${published.slice(0, 10)}T${String(hour).padStart(2, '0')}:${clock[2]}`;
}
