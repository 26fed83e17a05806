import type { Span } from '../api/lines.ts';

/** What a stretch of text is. */
export type Part = 'source' | 'cue' | 'content' | 'figure' | 'time' | 'clash' | 'hit';

/** A stretch of a text that is something; `of` is the place of its statement among the report's, from 0. */
export interface Mark {
  readonly span: Span;
  readonly part: Part;
  readonly of?: number;
}

/** A stretch in which nothing begins or ends, and all that it is, the widest first. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** Whether the content of a statement begins with it. */
  readonly begins: boolean;
}

/**
 * Cuts a stretch of a text where marks begin and end, however they nest or overlap. Takes time by the marks and by how
 * many lie over each other at one place.
 * @param marks ascending by where they begin
 */
export function segments([from, to]: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ span: [start, end] }) => start < to && end > from && start < end);
  const cuts = new Set([from, to]);
  for (const { span } of inside) for (const cut of span) if (from < cut && cut < to) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  const found: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const at = places[i];
    open = open.filter(({ span }) => span[1] > at);
    for (; next < inside.length && inside[next].span[0] <= at; next++) open.push(inside[next]);
    const begins = open.some(({ span, part }) => part === 'content' && span[0] === at);
    found.push({ span: [at, places[i + 1]], marks: [...open].sort(wider), begins });
  }
  return found;
}

const length = ({ span: [start, end] }: Mark) => end - start;
const wider = (a: Mark, b: Mark) => length(b) - length(a);

/** The classes of a segment: what it is, how deep statements stand in each other there, whether it is the chosen one. */
export function classes({ marks, begins }: Segment, chosen: number | null): string {
  const names = new Set<string>(marks.map(({ part }) => part));
  if (marks.filter(({ part }) => part === 'content').length > 1) names.add('deep');
  if (begins) names.add('begins');
  if (marks.some(({ of }) => of !== undefined)) names.add('said');
  if (chosen !== null && marks.some(({ of }) => of === chosen)) names.add('chosen');
  return [...names].join(' ');
}

/** The statement that a segment belongs to: the narrowest there. */
export function innermost({ marks }: Segment): number | null {
  return marks.findLast(({ of }) => of !== undefined)?.of ?? null;
}
