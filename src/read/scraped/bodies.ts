import type { Element } from './elements.ts';
import type { Head } from './heads.ts';
import { alike } from './repeats.ts';

/** Which elements of one report make its text. The others have a `step` and `reason` why not. */
export interface Body {
  readonly title: number | null;
  readonly subtitle: number | null;
  /** The paragraphs, ascending. */
  readonly paragraphs: readonly number[];
}

/** Most words of a sentence that belongs to a plea beside it. */
const PLEA_WORDS = 25;

/** Words of prose after a list of links from which the text goes on. */
const GOES_ON = 25;

/** Sorts one report's elements, from its head up to `end`, into its text and what is dropped from it. */
export function bodyOf(elements: Element[], head: Head, end: number): Body {
  const { title } = head;
  const body = firstParagraph(elements, head);
  for (let i = head.start; i < body; i++)
    if (i !== title && isNameBesideDate(elements, i)) drop(elements[i], 'byline', 'a name beside the date');
  const subtitle = subtitleOf(elements, title, body);
  for (let i = head.start; i < body; i++) {
    if (i === title || i === subtitle) continue;
    const element = elements[i];
    if (element.kind === 'prose' || element.kind === 'short') dropFromHead(elements, i, title);
  }
  dropRelated(elements, body, end);
  dropPleas(elements, body, end);
  dropAddresses(elements, body, end);
  const last = lastParagraph(elements, body, end);
  const paragraphs: number[] = [];
  for (let i = body; i <= last; i++) if (staysInBody(elements[i])) paragraphs.push(i);
  for (let i = last + 1; i < end; i++) {
    const { kind } = elements[i];
    if (kind === 'short' || kind === 'prose') drop(elements[i], 'related', 'a line after the text’s end');
  }
  return { title, subtitle, paragraphs };
}

/** "Ines Corvane and Jon Sorley" on the line above or below the date. */
function isNameBesideDate(elements: readonly Element[], at: number): boolean {
  const { kind, block, wording } = elements[at];
  if (kind !== 'short' || wording.words < 2 || wording.words > 8) return false;
  const beside = elements[at - 1]?.step === 'date' || elements[at + 1]?.step === 'date';
  return beside && /^\p{Lu}[\p{L}.’'-]+(?:(?:,?\sand|,)?\s\p{Lu}[\p{L}.’'-]*){1,7}$/u.test(block.text);
}

/** The text starts with its first sentence, or with a question or a line with a colon right above it. */
function firstParagraph(elements: readonly Element[], { start, title, body }: Head): number {
  const above = elements[body - 1];
  if (body - 1 <= (title ?? start - 1) || above.kind !== 'short' || above.wording.bullet) return body;
  return /[?:]$|^(?:Q|A)[.:]\s/.test(above.block.text) ? body - 1 : body;
}

function drop(element: Element, step: string, reason: string): void {
  element.kind = 'furniture';
  element.step = step;
  element.reason = reason;
}

/** In the middle of a text, what looks like a date line, an agency or a time is a heading of its own. */
function staysInBody({ kind, credit }: Element): boolean {
  return kind === 'prose' || kind === 'short' || (kind === 'credit' && credit?.kind !== 'byline');
}

function dropFromHead(elements: readonly Element[], at: number, title: number | null): void {
  const element = elements[at];
  if (title !== null && alike(element, elements[title])) drop(element, 'repeat', 'the headline again');
  else if (element.wording.bullet) drop(element, 'related', 'a headline in a list above the report');
  else if (element.wording.words <= 4) drop(element, 'navigation', 'a short line above the report’s text');
  else drop(element, 'related', 'a line above the report’s text that is not its headline');
}

/** A line right after the headline, or after its captions, that says more than a label and stands before the text. */
function subtitleOf(elements: readonly Element[], title: number | null, body: number): number | null {
  if (title === null) return null;
  for (let i = title + 1; i < body; i++) {
    const { kind, wording } = elements[i];
    if (kind === 'repeat' || kind === 'script') continue;
    if (kind !== 'short') return null;
    return wording.words >= 5 && !wording.bullet ? i : null;
  }
  return null;
}

/** Drops the entries of lists under a heading such as "Related Articles". */
function dropRelated(elements: readonly Element[], from: number, end: number): void {
  for (let i = from; i < end; i++) {
    if (elements[i].step !== 'related') continue;
    for (let k = i + 1; k < end && isEntry(elements[k]); k++)
      if (elements[k].kind === 'short') drop(elements[k], 'related', 'an entry in a list of other reports');
  }
}

function isEntry({ kind, step }: Element): boolean {
  return (
    kind === 'short' ||
    kind === 'caption' ||
    kind === 'separator' ||
    step === 'date' ||
    step === 'clock' ||
    kind === 'script'
  );
}

/** Drops short sentences that stand among pleas after the text's end. */
function dropPleas(elements: readonly Element[], from: number, end: number): void {
  const reason = 'stands among pleas for support';
  let left = 0;
  for (let i = from; i < end; i++) if (elements[i].kind === 'prose') left += elements[i].wording.words;
  for (let i = from; i < end; i++) {
    if (elements[i].kind === 'prose') left -= elements[i].wording.words;
    if (elements[i].step !== 'plea') continue;
    // Above a plea, only what a list of links or another plea parts from the text.
    for (let k = i - 1; k > from && k >= i - 2; k--) {
      const { kind, wording } = elements[k];
      const parted = ['related', 'plea', 'tags', 'share'].includes(elements[k - 1].step);
      if (kind !== 'prose' || wording.words > PLEA_WORDS || !parted) break;
      drop(elements[k], 'plea', reason);
    }
    if (left >= GOES_ON) continue;
    for (let k = i + 1; k < end; k++) if (elements[k].kind === 'prose') drop(elements[k], 'plea', reason);
    return;
  }
}

/** Words that speak to the reader. */
const TO_THE_READER = /\b(?:you|your|us|our|please|subscribe|advertise|click|sign up)\b/i;

/** Drops sentences to the reader after the text's end: short, and parted from it by furniture or a wider gap. */
function dropAddresses(elements: readonly Element[], from: number, end: number): void {
  for (let i = end - 1; i > from; i--) {
    const { kind, wording, block } = elements[i];
    if (kind !== 'prose') continue;
    const before = elements[i - 1];
    const parted = before.kind !== 'prose' || block.gap > before.block.gap;
    const told = /["“”]|\b(?:said|says|told|asked|added)\b/.test(block.text);
    if (!parted || told || wording.words > PLEA_WORDS || !TO_THE_READER.test(block.text)) return;
    drop(elements[i], 'plea', 'speaks to the reader after the text’s end');
  }
}

/** The last element of the text: its last prose, and list entries that a colon announces. */
function lastParagraph(elements: readonly Element[], from: number, end: number): number {
  let last = from - 1;
  for (let i = from; i < end; i++) if (elements[i].kind === 'prose') last = i;
  if (last < from) return last;
  const list = elements[last].block.text.endsWith(':');
  while (last + 1 < end && elements[last + 1].kind === 'short' && (list || elements[last + 1].wording.ends)) last++;
  return last;
}
