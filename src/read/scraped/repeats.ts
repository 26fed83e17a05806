import type { Element } from './elements.ts';

/** How many elements after the first a repetition is looked for: headline, captions and buttons fit between. */
const WITHIN = 14;

/** Words of prose, printed once, that may stand between a headline and its repetition: a caption, not a body. */
const CAPTION_BETWEEN = 45;

/** Longest caption in words. */
const LONGEST = 90;

/**
 * Finds headlines and captions that are printed again: a page shows them in its head, its picture's text and its body.
 * Of a headline the first is kept and the next marked `repeat`; what stands between them, and blocks printed twice
 * near a headline, become captions.
 */
export function markRepeats(elements: Element[]): void {
  markHeadlines(elements);
  markDoubled(elements);
}

/** Whether two blocks say the same: the same words, nearly the same, or one is the other cut short. */
export function alike(a: Element, b: Element): boolean {
  const [one, two] = [a.wording.norm, b.wording.norm];
  if (one === two) return one !== '';
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const words = Math.min(a.wording.words, b.wording.words);
  if (words < 4 || short.length < long.length * 0.55 || long.length > 1200) return false;
  if (long.startsWith(short)) return true;
  if (short.length < long.length * 0.75) return false;
  const set = new Set(short.split(' '));
  const other = new Set(long.split(' '));
  let shared = 0;
  for (const word of other) if (set.has(word)) shared++;
  return shared / (set.size + other.size - shared) >= 0.8;
}

function isText(element: Element): boolean {
  return element.kind === 'prose' || element.kind === 'short';
}

function canBeHeadline({ kind, wording, block }: Element): boolean {
  if (wording.words < 3 || wording.bullet || /:$|^(?:Q|A)[.:]\s/.test(block.text)) return false;
  return kind === 'short' || (kind === 'prose' && wording.words <= 25);
}

/** How many words of prose may part a line from its repetition: questions and short lines are subheadings otherwise. */
function allowedBetween({ wording, block }: Element): number {
  return wording.words < 5 || block.text.endsWith('?') ? 0 : CAPTION_BETWEEN;
}

function markHeadlines(elements: Element[]): void {
  for (let at = 0; at < elements.length; at++) {
    if (!canBeHeadline(elements[at])) continue;
    const allowed = allowedBetween(elements[at]);
    let again = -1;
    let between = 0;
    for (let i = at + 1; i < elements.length && i <= at + WITHIN && between <= allowed; i++) {
      const element = elements[i];
      if ((canBeHeadline(element) || element.wording.bullet) && alike(elements[at], element)) {
        again = i;
        if (elements[at].wording.norm === element.wording.norm) break;
      } else if (element.kind === 'prose' && !repeatsNear(elements, i))
        between += tellsSpeech(element) ? CAPTION_BETWEEN + 1 : element.wording.words;
      else if (element.dateline) break;
    }
    // Two equal lines side by side are a caption as well as a headline; a headline has something below it.
    if (again === -1 || !proseFollows(elements, again)) continue;
    if (again === at + 1 && isDoubledCaption(elements, at)) continue;
    elements[at].kind = 'short';
    mark(elements[again], 'repeat', 'repeat', 'the headline again');
    for (let i = at + 1; i < again; i++)
      if (isText(elements[i]) && (elements[i].kind === 'prose' || repeatsNear(elements, i)))
        mark(elements[i], 'caption', 'caption', 'stands between a headline and its repetition');
  }
}

/** Whether the pair at `at` stands right under a headline, as captions do, and not at the head itself. */
function isDoubledCaption(elements: Element[], at: number): boolean {
  const before = elements[at - 1];
  return before !== undefined && (before.kind === 'short' || before.kind === 'repeat') && before.wording.words >= 3;
}

/** Captions report no speech. */
function tellsSpeech({ block }: Element): boolean {
  return /["“”]|\b(?:said|says|told)\b/.test(block.text);
}

function repeatsNear(elements: Element[], at: number): boolean {
  for (let i = Math.max(0, at - WITHIN); i <= at + WITHIN && i < elements.length; i++)
    if (i !== at && alike(elements[at], elements[i])) return true;
  return false;
}

function proseFollows(elements: Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i <= at + WITHIN; i++) if (elements[i].kind === 'prose') return true;
  return false;
}

/** Blocks printed again near by. Under a headline they are captions; within a text short ones are too. */
function markDoubled(elements: Element[]): void {
  for (let at = 0; at < elements.length; at++) {
    const first = elements[at];
    if ((!isText(first) && first.kind !== 'caption') || first.wording.words < 3 || first.wording.words > LONGEST)
      continue;
    let between = 0;
    for (let i = at + 1; i < elements.length && i <= at + WITHIN; i++) {
      const element = elements[i];
      if (!isText(element) || !alike(first, element)) {
        if (element.kind === 'prose') between += element.wording.words;
        continue;
      }
      // A line that comes again further down the text is a refrain or a subheading.
      if (first.kind === 'short' && between > allowedBetween(first)) break;
      if (element.kind === 'prose' && element.wording.words < 8 && i > at + 1) continue;
      if (first.wording.bullet && !element.wording.bullet) {
        mark(first, 'furniture', 'related', 'a headline in a list above the report');
        break;
      }
      const caption = first.kind === 'caption' || (i === at + 1 && looksLikeCaption(elements, at));
      if (caption) {
        mark(first, 'caption', 'caption', 'a caption that is printed again');
        mark(element, 'caption', 'caption', 'a caption that is printed again');
      } else if (element.kind === 'prose' || first.wording.norm === element.wording.norm)
        mark(element, 'repeat', 'repeat', 'stands on the page already');
    }
  }
}

function looksLikeCaption(elements: Element[], at: number): boolean {
  const { wording } = elements[at];
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (elements[i].kind === 'short' || elements[i].kind === 'repeat') return true;
    if (elements[i].kind === 'prose') break;
  }
  return wording.words < 45 && !tellsSpeech(elements[at]);
}

function mark(element: Element, kind: Element['kind'], step: string, reason: string): void {
  if (element.kind === 'caption') return;
  element.kind = kind;
  element.step = step;
  element.reason = reason;
}
