import { stems } from '../wording.ts';
import type { Element } from './elements.ts';
import { alike } from './repeats.ts';
import type { Valley } from './valleys.ts';

/** Points before any sign is seen: a place between two paragraphs seldom starts a report. */
export const START = -4;

/**
 * What speaks for or against a new report starting between two paragraphs, in points that are added up, and why in
 * words for people where it speaks for one. Points are rounded weights of a logistic regression on the pages that
 * `bench/joins.ts` makes of training articles, pulled towards caution where those pages are tidier than real ones.
 */
export const SIGNS = {
  dateline: { points: 3, reason: 'the paragraph opens with a dateline' },
  widerGap: { points: 2.8, reason: 'a wider gap stands before it' },
  firstGap: { points: 2.2, reason: 'a gap stands before it, and none between the paragraphs above' },
  rule: { points: 1.5, reason: 'a line parts it from the text above' },
  ended: { points: 1.2, reason: 'the text above has ended' },
  signed: { points: 2.5, reason: 'the text above is signed' },
  outlet: { points: 2, reason: 'an outlet is named' },
  creditAbove: { points: 1, reason: 'a credit line stands between' },
  clock: { points: -4 },
  otherMatter: { points: 1.2, reason: 'it speaks of other things than the text above' },
  newMatter: { points: 0.7, reason: 'it speaks mostly of other things than the text above' },
  sameMatter: { points: -0.7 },
  veryMuchTheSame: { points: -1.2 },
  untitled: { points: -2.8 },
  twice: { points: 5, reason: 'its headline stands twice' },
  captionBelow: { points: 1.8, reason: 'a caption stands under its headline' },
  buttonsBelow: { points: 1.5, reason: 'the page’s buttons stand under its headline' },
  creditBelow: { points: 3, reason: 'a date or byline stands under its headline' },
  label: { points: -2.5 },
  fewWords: { points: -0.8 },
  headlineLong: { points: 1.5, reason: 'a line as long as a headline' },
  tooLong: { points: -0.5 },
  titleCase: { points: 1.2, reason: 'a line written as headlines are' },
  restated: { points: 0.8, reason: 'the first paragraphs say what the headline says' },
  halfRestated: { points: 0.4, reason: 'the first paragraphs say part of what the headline says' },
  notRestated: { points: -0.6 },
  quoted: { points: -2 },
  question: { points: -1.5 },
  colon: { points: -3 },
  closed: { points: -1.5 },
  refersBack: { points: -1 },
  namesAnew: { points: 0.4, reason: 'it names in full whom the text above has named' },
} as const satisfies Record<string, Weight>;

interface Weight {
  readonly points: number;
  readonly reason?: string;
}

export type Sign = keyof typeof SIGNS;

/** A sign's points and reason. */
export function weightOf(sign: Sign): Weight {
  return SIGNS[sign];
}

/** The signs at a valley whose most likely headline is `title`; `seen` holds the stems of the report so far. */
export function signsOf(
  elements: readonly Element[],
  valley: Valley,
  title: number | null,
  seen: ReadonlySet<string>,
): Sign[] {
  const { from, to } = valley;
  const split = title ?? to;
  const above = elements.slice(Math.max(from, split - 40), split);
  const below = elements.slice(title === null ? to : title + 1, to);
  const next = elements[to];
  const signs: Sign[] = [];
  const sign = (name: Sign, holds: boolean) => holds && signs.push(name);
  const gap = Math.max(elements[split].block.gap, ...above.map((element) => element.block.gap));
  const usual = usualGap(elements, from);

  sign('dateline', next.dateline !== null);
  sign('widerGap', gap >= 2 && gap > usual);
  sign('firstGap', gap === 1 && usual === 0);
  sign(
    'rule',
    above.some(({ kind }) => kind === 'separator'),
  );
  sign('ended', above.some(isTail));
  sign(
    'signed',
    above.some(({ credit }) => credit?.kind === 'wire'),
  );
  sign(
    'outlet',
    [...above, ...below].some(({ kind }) => kind === 'masthead'),
  );
  sign('creditAbove', above.some(isCredit));
  sign(
    'clock',
    [...above, ...below].some(({ step }) => step === 'clock'),
  );
  const lead = leadStems(elements, to);
  signs.push(...matter(lead, seen));
  sign('refersBack', /^["“‘']?(?:he|she|it|they|but|and|this|these|that|yes|no|i|we)\b/i.test(next.block.text));
  sign('namesAnew', namesAnew(next.block.text, seen));
  if (title === null) sign('untitled', next.dateline === null);
  else signs.push(...headlineSigns(elements, title, below, lead));
  return signs;
}

function headlineSigns(
  elements: readonly Element[],
  title: number,
  below: readonly Element[],
  lead: ReadonlySet<string>,
): Sign[] {
  const signs: Sign[] = [];
  const sign = (name: Sign, holds: boolean) => holds && signs.push(name);
  const { wording, block } = elements[title];
  const { words } = wording;
  sign('twice', isRepeated(elements, title));
  sign(
    'captionBelow',
    below.some(({ kind }) => kind === 'caption'),
  );
  sign(
    'buttonsBelow',
    below.some(({ step }) => step === 'control' || step === 'share'),
  );
  sign('creditBelow', below.some(isCredit));
  signs.push(words < 3 ? 'label' : words < 5 ? 'fewWords' : words <= 22 ? 'headlineLong' : 'tooLong');
  const again = restated(elements[title], lead);
  signs.push(again >= 0.5 ? 'restated' : again >= 0.3 ? 'halfRestated' : 'notRestated');
  sign('titleCase', inCapitals(block.text));
  sign('quoted', /^["“].*["”]$/.test(block.text));
  sign('question', block.text.endsWith('?'));
  sign('colon', block.text.endsWith(':') || /^(?:Q|A)[.:]\s/.test(block.text));
  sign('closed', wording.ends && !block.text.endsWith('?'));
  return signs;
}

/** What stands above a headline among these belongs to the report before. */
function isTail({ kind, step }: Element): boolean {
  return kind === 'furniture' && ['plea', 'copyright', 'tags', 'comment', 'related', 'cookie', 'share'].includes(step);
}

function isCredit({ kind, step }: Element): boolean {
  return kind === 'credit' && (step === 'date' || step === 'byline');
}

/** Most longer words start with a capital. */
function inCapitals(text: string): boolean {
  const long = text.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

/** Whether a name stands in full, first name and all, whose last part the text above has used already. */
function namesAnew(text: string, seen: ReadonlySet<string>): boolean {
  for (const [, first, last] of text.slice(0, 600).matchAll(/\b(\p{Lu}\p{Ll}{2,})\s(\p{Lu}\p{Ll}{3,})/gu))
    if (seen.has(first.toLowerCase().slice(0, 6)) && seen.has(last.toLowerCase().slice(0, 6))) return true;
  return false;
}

/** Whether a headline is printed again a few elements below. */
export function isRepeated(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i <= at + 14; i++)
    if (
      elements[i].step === 'repeat' &&
      elements[i].reason === 'the headline again' &&
      alike(elements[at], elements[i])
    )
      return true;
  return false;
}

/** The stems of the first paragraphs from `body` on. */
export function leadStems(elements: readonly Element[], body: number): Set<string> {
  const found = new Set<string>();
  let words = 0;
  for (let i = body; i < elements.length && i < body + 8 && words < 90; i++) {
    if (elements[i].kind !== 'prose') continue;
    words += elements[i].wording.words;
    for (const stem of stems(elements[i].wording.norm)) found.add(stem);
  }
  return found;
}

/** The share of a headline's meaningful words that the first paragraphs use again, 0 to 1. */
export function restated(headline: Element, lead: ReadonlySet<string>): number {
  const words = stems(headline.wording.norm);
  return words.length === 0 ? 0 : words.filter((stem) => lead.has(stem)).length / words.length;
}

/** The gap between the paragraphs before `at`, in empty lines: the widest of the last few; 1 where there are none. */
function usualGap(elements: readonly Element[], at: number): number {
  let widest = -1;
  for (let i = at - 1, tried = 0; i > 0 && tried < 4 && i > at - 40; i--) {
    if (elements[i].kind !== 'prose' || elements[i - 1].kind !== 'prose') continue;
    widest = Math.max(widest, elements[i].block.gap);
    tried++;
  }
  return widest === -1 ? 1 : widest;
}

/** Whether the matter changes: how few of the words that follow were used above. */
function matter(lead: ReadonlySet<string>, seen: ReadonlySet<string>): Sign[] {
  if (lead.size < 8) return [];
  let shared = 0;
  for (const stem of lead) if (seen.has(stem)) shared++;
  const share = shared / lead.size;
  if (share < 0.12) return ['otherMatter'];
  if (share < 0.2) return ['newMatter'];
  return share > 0.42 ? ['veryMuchTheSame'] : share > 0.3 ? ['sameMatter'] : [];
}
