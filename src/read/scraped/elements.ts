import { captionBecause } from '../captions.ts';
import { type Credit, creditOf, type Dateline, datelineOf } from '../credits.ts';
import { furnitureOf, isSeparator } from '../furniture.ts';
import { type Script, scriptOf } from '../script.ts';
import { LONG, type Wording, withoutBullet, wordingOf } from '../wording.ts';
import type { Block } from './blocks.ts';
import { markMastheads } from './mastheads.ts';

/**
 * What a block is on its page. `prose` is a sentence or more, `short` a line that is none: a headline, subheading, list
 * entry. The others are no part of any text.
 */
export type Kind =
  | 'prose'
  | 'short'
  | 'caption'
  | 'furniture'
  | 'separator'
  | 'script'
  | 'credit'
  | 'masthead'
  | 'repeat';

/** A block and what the steps of reading have found it to be. Steps may change `kind`, `step` and `reason`. */
export interface Element {
  readonly block: Block;
  readonly wording: Wording;
  readonly credit: Credit | null;
  readonly dateline: Dateline | null;
  readonly script: Script | null;
  kind: Kind;
  /** The step that decided on the kind, in one word; it becomes `Dropped.step`. */
  step: string;
  reason: string;
}

/** The page's elements, each judged by its own words alone; scripts and outlets' names by the page's. */
export function elementsOf(blocks: readonly Block[], path: string): Element[] {
  // The same line comes again and again on some pages; it is judged once.
  const judged = new Map<string, Element>();
  const elements = blocks.map((block) => {
    const known = judged.get(block.text);
    if (known) return { ...known, block };
    const element = elementOf(block);
    judged.set(block.text, { ...element });
    return element;
  });
  markScripts(elements);
  markMastheads(elements, path);
  return elements;
}

function elementOf(block: Block): Element {
  const { text } = block;
  const wording = wordingOf(text);
  const element = { block, wording, credit: null, dateline: null, script: scriptOf(text).script, step: '', reason: '' };
  if (isSeparator(text))
    return {
      ...element,
      kind: 'separator',
      step: 'separator',
      reason: 'parts what stands above it from what stands below',
    };
  const furniture = furnitureOf(text, wording.norm);
  if (furniture) return { ...element, kind: 'furniture', ...furniture };
  const credit = creditOf(text);
  if (credit) return { ...element, credit, kind: 'credit', step: credit.kind, reason: credit.reason };
  const caption = captionBecause(text);
  if (caption) return { ...element, kind: 'caption', step: 'caption', reason: caption };
  return { ...element, dateline: datelineOf(text), kind: isProse(text, wording) ? 'prose' : 'short' };
}

/** A full sentence followed by the start of another one. */
const TWO_SENTENCES = /[\p{Ll}\p{N}”"’')][.!?]["”’')]{0,2}\s+["“‘'(]?\p{Lu}/u;

function isProse(text: string, { words, ends, bullet }: Wording): boolean {
  if (words >= 28 || text.length > LONG) return true;
  if (words <= 20 && inTitleCase(text)) return false;
  const closed = ends && !/[?!…]["”’'»)\]]*$|\.{3}$/.test(text);
  if (ends && !closed) return words > (/!["”’'»)\]]*$/.test(text) ? 10 : 16);
  const plain = withoutBullet(text).replace(/\b(?:\p{Lu}|[A-Z][a-z]{1,3})\./gu, 'x');
  if ((ends ? words >= 8 : words > 20) && TWO_SENTENCES.test(plain)) return true;
  if (!ends) return words >= 9 && /[:,;]$/.test(text);
  return words >= (bullet ? 8 : 3);
}

/** Whether nearly all longer words start with a capital, as in many English headlines. */
function inTitleCase(text: string): boolean {
  const long = text.match(/(?<![\p{L}\p{N}’'-])\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => word[0] !== word[0].toLowerCase()).length;
  return long.length >= 4 && capital >= long.length * 0.85 && !/["”]\s\p{Ll}/u.test(text);
}

/** Words in a run of another script from which it is a text of its own and not a stray line. */
const OWN_TEXT = 60;

function markScripts(elements: Element[]): void {
  const letters = new Map<Script, number>();
  for (const { script, block } of elements)
    if (script) letters.set(script, (letters.get(script) ?? 0) + block.text.length);
  const main = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  for (let at = 0; at < elements.length; at++) {
    if (elements[at].script === main || !elements[at].script) continue;
    let last = at;
    let words = 0;
    for (let i = at; i < elements.length && (elements[i].script !== main || !elements[i].script); i++) {
      last = i;
      // Scripts without spaces count six letters a word.
      words += Math.max(
        elements[i].wording.words,
        elements[i].script === 'cjk' ? elements[i].block.text.length / 6 : 0,
      );
    }
    if (words < OWN_TEXT)
      for (const element of elements.slice(at, last + 1)) {
        if (!element.script || (element.kind !== 'prose' && element.kind !== 'short')) continue;
        element.kind = 'script';
        element.step = 'script';
        element.reason = 'a line in another script than the page';
      }
    at = last;
  }
}
