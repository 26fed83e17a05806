import type { Span } from '../model/index.ts';

/** What a stretch of a quotation is: who says it, the words that make it speech, what is said, or what clashes. */
export type Role = 'source' | 'cue' | 'content' | 'hit';

/** A stretch of a report's text under one role; null for what stands around. */
export interface Segment {
  readonly text: string;
  readonly role: Role | null;
}

export type Roles = readonly (readonly [role: Role, spans: readonly Span[]])[];

/** How much of a long paragraph is shown around the words, in UTF-16 units. */
const AROUND = 240;
/** A paragraph up to so long is shown whole. */
const WHOLE = 900;
/** The longest stretch that is shown whole. */
const LONGEST = 8000;

/**
 * The words under some spans with the paragraph that they stand in, cut into stretches of one role each. Where roles lie
 * over one another the first that is given counts.
 */
export function excerpt(text: string, roles: Roles): Segment[] {
  const all = roles.flatMap(([, spans]) => spans);
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  const [from, to] = around(text, first, last);
  const edges = new Set([from, to]);
  for (const span of all) for (const edge of span) edges.add(edge);
  const cuts = [...edges].filter((edge) => from <= edge && edge <= to).sort((a, b) => a - b);
  const segments: Segment[] = [];
  if (from > 0 && text[from - 1] !== '\n') segments.push({ text: '… ', role: null });
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    const role = roles.find(([, spans]) => spans.some(([s, e]) => s <= start && end <= e))?.[0] ?? null;
    segments.push({ text: shortened(text.slice(start, end)), role });
  }
  if (to < text.length && text[to] !== '\n') segments.push({ text: ' …', role: null });
  return segments;
}

/** A stretch that no reader reads to its end, as its beginning and its end. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const [begin, end] = [text.slice(0, LONGEST / 2), text.slice(-LONGEST / 4)];
  return `${begin} [… ${text.length - begin.length - end.length} characters …] ${end}`;
}

function around(text: string, first: number, last: number): [number, number] {
  const before = text.lastIndexOf('\n', first - 1) + 1;
  const next = text.indexOf('\n', last);
  const after = next < 0 ? text.length : next;
  const from = last - before > WHOLE ? wordEdge(text, Math.max(before, first - AROUND), before) : before;
  const to = after - first > WHOLE ? wordEnd(text, Math.min(after, last + AROUND), after) : after;
  return [from, Math.max(to, last)];
}

/** The begin of the word at a place; never further back than `least`. */
function wordEdge(text: string, at: number, least: number): number {
  const found = text.lastIndexOf(' ', at);
  return found < least ? least : found + 1;
}

function wordEnd(text: string, at: number, most: number): number {
  const found = text.indexOf(' ', at);
  return found < 0 || found > most ? most : found;
}
