import type { Element } from './elements.ts';
import { alike } from './repeats.ts';
import { headlinesIn, type Valley, valleysOf } from './valleys.ts';
import { stems } from './wording.ts';

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

/** One piece of evidence for or against the start of a report, in points. */
interface Sign {
  readonly points: number;
  readonly reason: string;
}

/** Points from which a place between two paragraphs is the start of a report. Set on the pages of `bench/joins.ts`. */
const ENOUGH = 4;

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
function bestTitle(elements: readonly Element[], valley: Valley): number | null {
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

function isRepeated(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i <= at + 14; i++)
    if (elements[i].kind === 'repeat' && alike(elements[at], elements[i])) return true;
  return false;
}

/** The stems of the first paragraphs from `body` on. */
function leadStems(elements: readonly Element[], body: number): Set<string> {
  const found = new Set<string>();
  let words = 0;
  for (let i = body; i < elements.length && i < body + 8 && words < 90; i++) {
    if (elements[i].kind !== 'prose') continue;
    words += elements[i].wording.words;
    for (const stem of stems(elements[i].wording.norm)) found.add(stem);
  }
  return found;
}

/** The share of a headline's meaningful words that the first paragraphs use again. */
function restated(headline: Element, lead: ReadonlySet<string>): number {
  const words = stems(headline.wording.norm);
  return words.length === 0 ? 0 : words.filter((stem) => lead.has(stem)).length / words.length;
}

/** The head of a new report in this valley, or null if the text goes on. `seen` holds the stems of the report so far. */
function headIn(elements: readonly Element[], valley: Valley, seen: ReadonlySet<string>): Head | null {
  const title = bestTitle(elements, valley);
  const signs = signsOf(elements, valley, title, seen);
  let points = 0;
  for (const sign of signs) points += sign.points;
  if (points < ENOUGH) return null;
  const reasons = signs.filter((sign) => sign.points > 0 && sign.reason).map((sign) => sign.reason);
  return {
    start: startOf(elements, valley, title),
    title,
    body: valley.to,
    reason: `a new report starts: ${reasons.join('; ')}`,
  };
}

/** Kinds that end a report: what stands above a headline among these belongs to the report before. */
function isTail({ kind, step }: Element): boolean {
  return kind === 'furniture' && ['plea', 'copyright', 'tags', 'comment', 'related', 'cookie', 'share'].includes(step);
}

function signsOf(
  elements: readonly Element[],
  valley: Valley,
  title: number | null,
  seen: ReadonlySet<string>,
): Sign[] {
  const signs: Sign[] = [];
  const sign = (points: number, reason = '') => signs.push({ points, reason });
  const { from, to } = valley;
  const split = title ?? to;
  const above = elements.slice(Math.max(from, split - 40), split);
  const below = elements.slice(title === null ? to : title + 1, to);
  const next = elements[to];
  const gapAbove = Math.max(elements[split].block.gap, ...above.map((element) => element.block.gap));
  const has = (list: readonly Element[], test: (element: Element) => boolean) => list.some(test);

  if (next.dateline) sign(3, 'the paragraph opens with a dateline');
  if (gapAbove >= 2) sign(gapAbove > usualGap(elements, from) ? 2 : 0.5, 'a wider gap stands before it');
  if (has(above, (e) => e.kind === 'separator')) sign(1.8, 'a line parts it from the text above');
  if (has(above, isTail)) sign(2, 'the text above has ended');
  if (has(above, (e) => e.credit?.kind === 'wire')) sign(2.5, 'the text above is signed');
  if (has([...above, ...below], (e) => e.kind === 'masthead')) sign(2, 'an outlet is named');
  if (has(above, (e) => e.kind === 'credit' && e.step !== 'wire' && e.step !== 'clock'))
    sign(1.5, 'a credit line stands between');
  const lead = leadStems(elements, to);
  if (has([...above, ...below], (e) => e.step === 'clock')) sign(-4);
  sign(cohesion(lead, seen), 'it speaks of other things than the text above');
  if (title === null) {
    if (!next.dateline) sign(-2.5);
    return signs;
  }
  const headline = elements[title];
  const { words } = headline.wording;
  if (isRepeated(elements, title)) sign(6, 'its headline stands twice');
  if (has(below, (e) => e.kind === 'caption')) sign(2, 'a caption stands under its headline');
  if (has(below, (e) => e.step === 'control' || e.step === 'share'))
    sign(2, 'the page’s buttons stand under its headline');
  if (has(below, (e) => e.step === 'date' || e.step === 'byline'))
    sign(3.5, 'a date or byline stands under its headline');
  sign(words < 3 ? -3 : words < 5 ? -1 : words <= 22 ? 1 : -1, 'a line as long as a headline');
  const again = restated(headline, lead);
  sign(again >= 0.5 ? 2 : again >= 0.3 ? 0.7 : -0.7, 'the first paragraphs say what the headline says');
  if (/^["“].*["”]$/.test(headline.block.text)) sign(-2);
  if (/[:?]$/.test(headline.block.text)) sign(headline.block.text.endsWith('?') ? -1.5 : -3);
  if (headline.wording.ends) sign(-1.5);
  if (/^(?:he|she|it|they|but|and|this|these|that|yes|no|i|we)\b/i.test(next.block.text)) sign(-1.5);
  return signs;
}

/** The gap between the paragraphs before `at`, in empty lines: the widest of the last few. */
function usualGap(elements: readonly Element[], at: number): number {
  let widest = 0;
  for (let i = at - 1, seen = 0; i > 0 && seen < 4; i--) {
    if (elements[i].kind !== 'prose' || elements[i - 1].kind !== 'prose') continue;
    widest = Math.max(widest, elements[i].block.gap);
    seen++;
  }
  return widest;
}

/** Points for a change of matter: how few of the words that follow were used above. */
function cohesion(lead: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  if (lead.size < 8) return 0;
  let shared = 0;
  for (const stem of lead) if (seen.has(stem)) shared++;
  const share = shared / lead.size;
  return share < 0.1 ? 2 : share < 0.18 ? 1 : share > 0.4 ? -1.5 : share > 0.3 ? -0.7 : 0;
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
