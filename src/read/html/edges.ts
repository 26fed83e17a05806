import { datesIn } from '../dates.ts';
import { drop, isHeading, type Judged } from './judged.ts';

/** Drops, above the first sentence and below the last one, what is no text; and headings that nothing follows. */
export function dropEdges(inside: readonly Judged[]): void {
  dropHead(inside);
  dropTail(inside);
  dropHeadings(inside);
}

function dropHead(inside: readonly Judged[]): void {
  for (const one of inside) {
    if (one.verdict) continue;
    const { credit, prose, words } = one.worded;
    if (credit) drop(one, credit.kind, credit.reason);
    else if (prose) return;
    else if (words <= 20 && isDated(one.block.text)) drop(one, 'date', 'gives a date above the text');
    else if (words <= 2 && !isHeading(one)) drop(one, 'furniture', 'a word or two above the text');
  }
}

const isDated = (text: string): boolean => datesIn(text).some(({ year, day }) => year !== null && day !== null);

/** Words about how to reach or follow the author, or where a text came from. */
const CONTACT =
  /\b(?:(?:can|may) be (?:reached|contacted)|(?:follow|reach|contact|e-?mail) (?:him|her|them|me|us|the author|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:on|at|via|by)\b|(?:got|have) (?:a|any) (?:tip|news|story|comment)|send (?:tips|comments|feedback)|is an? (?:\p{L}+ ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor) (?:at|for|with|of|on|in)\b)/iu;

function dropTail(inside: readonly Judged[]): void {
  for (let i = inside.length - 1; i >= 0; i--) {
    const one = inside[i];
    if (one.verdict) continue;
    const { credit, prose, words } = one.worded;
    const { text, element } = one.block;
    if (credit) drop(one, credit.kind, credit.reason);
    else if (words <= 60 && CONTACT.test(text)) drop(one, 'contact', 'tells how to reach or follow its author');
    else if (prose) return;
    else if (/©|\(c\)\s/i.test(text) || (words <= 14 && isDated(text)))
      drop(one, 'copyright', 'a date or a copyright line below the text');
    else if (isHeading(one)) drop(one, 'related', 'a heading with nothing of the text below it');
    else if (words <= 3 && !/^(?:li|td|tr)$/.test(element.name)) drop(one, 'furniture', 'a word or two below the text');
  }
}

/** Drops headings right above what was dropped, up to the next heading or the end: "Most read" and the like. */
function dropHeadings(inside: readonly Judged[]): void {
  for (let i = 0; i < inside.length; i++) {
    if (inside[i].verdict || !isHeading(inside[i])) continue;
    let dropped = 0;
    let k = i + 1;
    while (k < inside.length && inside[k].verdict && !isHeading(inside[k])) {
      if (inside[k].verdict!.step !== 'caption' && inside[k].verdict!.step !== 'advertisement') dropped++;
      k++;
    }
    const next = inside[k];
    if (dropped > 0 && (!next || isHeading(next)))
      drop(inside[i], 'related', 'a heading above what is none of the text');
  }
}
