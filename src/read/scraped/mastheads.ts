import { normal } from '../wording.ts';
import type { Element } from './elements.ts';

/** Words that newspapers, broadcasters and agencies are named with, at the end of the name. */
const LAST =
  'times|post|news|herald|gazette|courier|tribune|chronicle|daily|press|journal|observer|monitor|telegraph|guardian|examiner|dispatch|mirror|standard|radio|tv|broadcasting|bulletin|sentinel|register|inquirer|ledger|argus|mercury|mail|star|wire|newswire|online|network|media|horizon|record|reporter|independent|advertiser|globe|echo|review|express|voice|weekly|today|lantern|eagle|beacon|clarion|intelligencer|packet|watch|(?:news|press|telegraph|telegraphic) (?:agency|service)';

const NAMED = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’&.-]*|the|of|and|&)\\s){1,5}(?:${LAST})(?:\\s(?:online|news|today|network|agency|international|english))?$`,
  'iu',
);
const NAMED_BEFORE =
  /^(?:the\s)?(?:radio|tv|voice of|daily|agence|agencia|agenzia)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/iu;
const SITE = /^(?:www\.)?[\w-]{2,40}\.(?:com|net|org|info|news|press|co\.[a-z]{2}|[a-z]{2})$/i;

/** Longest name of an outlet, in words. */
const MOST_WORDS = 6;

/** How a page speaks of its own outlet in running text and credits. */
const OWN_NAME = [
  /\btold (?:the )?((?:\p{Lu}[\p{L}\p{N}'’-]*\s?){1,4})/gu,
  /\b((?:\p{Lu}[\p{L}\p{N}'’-]*\s){1,4})(?:has|have) (?:learned|learnt|seen|contacted|asked)\b/gu,
  /\b(?:hyperlink|link|credit|reference) to ((?:\p{Lu}[\p{L}\p{N}'’-]*\s?){1,4})/gu,
];

/**
 * Finds lines that name the page's outlet and nothing else: by the words that outlets are named with, or because the
 * page's path or text uses the same name. Only lines where no sentence stands, so never a report's own words.
 */
export function markMastheads(elements: readonly Element[], path: string): void {
  const own = ownNames(elements, path);
  for (const element of elements) {
    if (element.kind !== 'short' && element.kind !== 'furniture') continue;
    const reason = mastheadBecause(element.block.text, own);
    if (!reason) continue;
    element.kind = 'masthead';
    element.step = 'masthead';
    element.reason = reason;
  }
}

/** Why a line, or a part of it between bars, is an outlet's name; null if it is not. */
function mastheadBecause(text: string, own: ReadonlySet<string>): string | null {
  if (text.length > 80 || /[.!?:;,]$/.test(text)) return null;
  for (const part of partsOf(text)) {
    if (own.has(normal(part)) && isNameLike(part)) return 'names the outlet, as the page or its path does elsewhere';
    if (isOutletName(part)) return 'names the outlet';
  }
  return null;
}

/** Whether words alone look like an outlet's name: "The Ostrel Courier", "Radio Ostrel", "ostrel.example". */
export function isOutletName(text: string): boolean {
  if (text.length > 50) return false;
  return SITE.test(text) || (isNameLike(text) && (NAMED.test(text) || NAMED_BEFORE.test(text)));
}

/** The parts of a line that bars or dots keep apart. */
export function partsOf(text: string): string[] {
  return text
    .split(
      /\s{0,3}[|•·]\s{0,3}|\s[–—-]\s|,\s(?=(?:foreign|world|english|news|home|arabic)?\s?(?:service|desk|staff|edition|section)$)/i,
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= MOST_WORDS && words.every((word) => /^(?:\p{Lu}|of$|and$|the$|&)/u.test(word));
}

/** Names, made plain, that the page's path and text use for its outlet. */
function ownNames(elements: readonly Element[], path: string): Set<string> {
  const names = new Set<string>();
  for (const folder of path.split(/[/\\]/).slice(0, -1)) if (/\p{L}{3}/u.test(folder)) names.add(normal(folder));
  for (const { dateline, kind, block } of elements) {
    if (dateline?.agency) names.add(normal(dateline.agency));
    if (kind !== 'prose' && kind !== 'furniture') continue;
    for (const pattern of OWN_NAME) for (const match of block.text.matchAll(pattern)) names.add(normal(match[1]));
  }
  names.delete('');
  return names;
}
