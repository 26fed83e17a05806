import { stems } from '../wording.ts';
import type { Element } from './elements.ts';
import { alike } from './repeats.ts';
import { isRepeated, leadStems, restated, START, signsOf, weightOf } from './signs.ts';
import { headlinesIn, type Valley, valleysOf } from './valleys.ts';

/** Where a report starts on its page. */
export interface Head {
  /** The first element that belongs to the report. */
  readonly start: number;
  /** The headline's element, or null for a report without one. */
  readonly title: number | null;
  /** The first paragraph's element. */
  readonly body: number;
  /** Why a report starts here, in words for people. */
  readonly reason: string;
}

/** Points from which a place between two paragraphs is the start of a report. */
const ENOUGH = 0;

/** Words that a report has at least; less is no report of its own. */
const LEAST = 20;

/** The heads of all reports on a page, in order; what stands before the first belongs to the page. */
export function headsOf(elements: readonly Element[]): Head[] {
  const valleys = valleysOf(elements);
  if (valleys.length === 0) return [];
  const heads: Head[] = [firstHead(elements, valleys[0])];
  const seen = new Set<string>();
  let words = 0;
  const left = wordsFrom(elements);
  for (let v = 0; v < valleys.length; v++) {
    const { to } = valleys[v];
    if (v > 0 && left[to] >= LEAST) {
      const head = headIn(elements, valleys[v], seen);
      // A few words before the first headline are a notice of the page, not a report.
      if (head && words < LEAST && heads.length === 1 && heads[0].title === null && head.title !== null) heads.pop();
      if (head && (words >= LEAST || heads.length === 0)) {
        heads.push(head);
        seen.clear();
        words = 0;
      }
    }
    for (const stem of stems(elements[to].wording.norm)) seen.add(stem);
    words += elements[to].wording.words;
  }
  return heads;
}

/** For each element, the words of prose from it to the page's end. */
function wordsFrom(elements: readonly Element[]): Uint32Array {
  const left = new Uint32Array(elements.length + 1);
  for (let i = elements.length - 1; i >= 0; i--)
    left[i] = left[i + 1] + (elements[i].kind === 'prose' ? elements[i].wording.words : 0);
  return left;
}

function firstHead(elements: readonly Element[], valley: Valley): Head {
  const title = bestTitle(elements, valley);
  const reason = 'the page starts here';
  if (title !== null) return { start: 0, title, body: valley.to, reason };
  // A headline that ends as a sentence does: short, with a text below it that says the same.
  const { wording, dateline } = elements[valley.to];
  const next = elements[valley.to + 1];
  const closed =
    wording.words >= 3 &&
    wording.words <= 18 &&
    !dateline &&
    next?.kind === 'prose' &&
    next.wording.words > wording.words;
  if (closed && restated(elements[valley.to], leadStems(elements, valley.to + 1)) >= 0.4)
    return { start: 0, title: valley.to, body: valley.to + 1, reason };
  return { start: 0, title: null, body: valley.to, reason };
}

/** The line of a valley that is most like the headline of what follows, or null. */
export function bestTitle(elements: readonly Element[], valley: Valley): number | null {
  const lead = leadStems(elements, valley.to);
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of headlinesIn(elements, valley)) {
    const { wording } = elements[at];
    let points = Math.min(wording.words, 9) * 0.35 + 4 * restated(elements[at], lead);
    if (isRepeated(elements, at)) points += 8;
    if (wording.words < 3) points -= 2;
    if (/[:?]$/.test(elements[at].block.text)) points -= 1;
    // What stands before the headline belongs to the page or to the report before; a subtitle follows closely.
    if (points > most + 0.8) {
      most = points;
      best = at;
    }
  }
  return best;
}

/** The head of a new report in this valley, or null if the text goes on. `seen` holds the stems of the report so far. */
function headIn(elements: readonly Element[], valley: Valley, seen: ReadonlySet<string>): Head | null {
  const title = bestTitle(elements, valley);
  const signs = signsOf(elements, valley, title, seen);
  let points = START;
  for (const sign of signs) points += weightOf(sign).points;
  if (points < ENOUGH) return null;
  const reasons = signs.map(weightOf).filter(({ points, reason }) => points > 0 && reason);
  return {
    start: startOf(elements, valley, title),
    title,
    body: valley.to,
    reason: `a new report starts: ${reasons.map((sign) => sign.reason).join('; ')}`,
  };
}

/** The first element of the head: dates, bylines, mastheads and buttons right above the headline belong to it. */
function startOf(elements: readonly Element[], { from, to }: Valley, title: number | null): number {
  let start = title ?? to;
  while (start > from) {
    const before = elements[start - 1];
    const fits =
      before.kind === 'masthead' ||
      before.kind === 'script' ||
      before.step === 'date' ||
      before.step === 'byline' ||
      before.step === 'control' ||
      (title !== null && alike(before, elements[title])) ||
      (before.kind === 'short' && before.wording.words <= 3);
    if (!fits || elements[start].block.gap > before.block.gap) break;
    start--;
  }
  return start;
}
