import type { Figure, Sum } from '../../model/index.ts';
import { after, alike, before, between, type Placed, size } from './place.ts';
import { reckon, type Share } from './reckon.ts';

/** At most so many parts are added up. */
const MOST = 60;

/** Words that say that what follows is the whole divided. */
const DIVIDED =
  /^[^.;:]{0,60}\b(distributed|divided|spread|split|broken down|scattered|made up|consisting|comprising|composed)\b[^.;:]{0,40}$/i;

const OF_THEM = /^\s*(of (them|whom|which|those)|were (in|at|from)_)/i;
const REST = /\b(the other|the rest|the remaining|the others)\s+$/i;

/** How a list of parts begins after its whole, and whether the words say that it is all of it. */
function opening(text: string, whole: Figure, first: Figure): Share | null {
  const gap = between(text, whole, first);
  if (gap.length > 160 || /[.!?]\s+\p{Lu}/u.test(gap)) return null;
  if (/[:(]\s*$/.test(gap) || /:\s[^;:.]{0,40}$/.test(gap)) return 'all';
  if (DIVIDED.test(gap)) return 'all';
  if (/\b(including|among them)\s+$/i.test(gap)) return 'some';
  if (OF_THEM.test(after(text, first)) || /\bof (them|whom|which)\s*,?\s*$/i.test(gap)) return 'some';
  if (/,\s*(with\s+)?$/.test(gap)) return 'maybe';
  return null;
}

/**
 * Wholes with their parts in the same sentence: "19 people: eight at a school, seven in a camp and the other four", "480,000 tons,
 * 300,000 from …", "7 dead (4 soldiers, 3 drivers)". `start` is the place of the whole among the figures.
 */
export function listAfter(text: string, placed: readonly Placed[], start: number): Sum | null {
  const { figure: whole, sentence } = placed[start];
  if (whole.unit === 'percent' || !(size(whole) > 1)) return null;
  let first = start + 1;
  while (
    first < placed.length &&
    first <= start + 3 &&
    placed[first].sentence === sentence &&
    !opening(text, whole, placed[first].figure)
  )
    first++;
  const opener = placed[first];
  if (!opener || opener.sentence !== sentence || first > start + 3) return null;
  let share = opening(text, whole, opener.figure);
  if (!share || (share === 'maybe' && isItem(placed, start))) return null;
  const divided = DIVIDED.test(between(text, whole, opener.figure));
  if (!divided && !alike(whole, opener.figure)) return null;
  const bracket = /\(\s*$/.test(between(text, whole, opener.figure));
  const parts: Figure[] = [];
  for (let i = first; i < placed.length && parts.length < MOST && placed[i].sentence === sentence; i++) {
    const { figure } = placed[i];
    const last = parts[parts.length - 1];
    if (last && (bracket ? /\)/ : /;/).test(between(text, last, figure))) break;
    if (!alike(figure, divided ? opener.figure : whole)) {
      if (share === 'all' && figure.unit === whole.unit && bracket) return null;
      continue;
    }
    if (last && OF_THEM.test(after(text, figure)) && parts.length > 1) break;
    parts.push(figure);
    if (REST.test(before(text, figure))) share = 'all';
  }
  if (parts.length < 2 || parts.some((part) => !(size(part) < size(whole)) && share !== 'all')) return null;
  if (share === 'all' && parts.some((part) => size(part) >= size(whole))) return null;
  const sum = reckon(whole, parts, share);
  return sum && sum.holds === false && !isSure(whole, parts) ? null : sum;
}

/** Whether a greater figure of the same stands before it in the sentence, so that it is an item of that one's list itself. */
function isItem(placed: readonly Placed[], start: number): boolean {
  const previous = placed[start - 1];
  const { figure, sentence } = placed[start];
  return previous?.sentence === sentence && alike(previous.figure, figure) && size(previous.figure) > size(figure);
}

/** "Does not add up" is said of plain numbers alone. */
const isSure = (whole: Figure, parts: readonly Figure[]) =>
  [whole, ...parts].every(({ bound }) => bound !== 'about' && bound !== 'unclear');

const STATES = new Set(['killed', 'wounded', 'missing', 'rescued', 'alive', 'survived', 'survivors']);

/**
 * "Of the 47 on board, 18 died and 31 were hurt": people of states that shut each other out can't be more than all. Fewer say
 * nothing.
 */
export function ofTheWhole(text: string, placed: readonly Placed[], start: number): Sum | null {
  const { figure: whole, sentence } = placed[start];
  if (whole.unit !== 'people' || !/\bof (the|its|their)\s+$/i.test(before(text, whole))) return null;
  const parts: Figure[] = [];
  for (let i = start + 1; i < placed.length && parts.length < 6 && placed[i].sentence === sentence; i++) {
    const { figure } = placed[i];
    if (figure.unit !== 'people' || !STATES.has(figure.what ?? '')) return null;
    if (parts.some(({ what }) => what === figure.what)) return null;
    parts.push(figure);
  }
  return parts.length >= 2 ? reckon(whole, parts, 'some') : null;
}
