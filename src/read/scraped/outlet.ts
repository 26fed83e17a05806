import type { Evidence } from '../../model/index.ts';
import { AGENCY } from '../captions.ts';
import { LONG, normal } from '../wording.ts';
import type { Element } from './elements.ts';
import { isOutletName, partsOf } from './mastheads.ts';

/** An outlet's name and what it rests on. */
export interface Outlet {
  readonly name: string;
  readonly evidence: Evidence;
}

const NAME = "(?:the\\s)?\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|of|and|the|al|el|de)){0,5}";

/** Lines of a page that name its own outlet, best first. The first group is the name. */
const SIGNS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'the copyright line names it',
    new RegExp(
      `^(?:©|\\(c\\)|copyright)\\s?(?:©\\s?)?(?:\\d{4}(?:\\s?[–-]\\s?\\d{4})?)?[,\\s]{0,3}(?:by\\s)?(${NAME})`,
      'iu',
    ),
  ],
  [
    'the page asks to support it',
    new RegExp(
      `^(?:[Pp]lease\\s)?(?:[Ss]upport|[Dd]onate to|[Ss]ubscribe to|[Bb]ecome a (?:member|supporter) of)\\s(${NAME})`,
      'u',
    ),
  ],
  [
    'the page says so of it',
    new RegExp(
      `^(${NAME})\\sis\\s(?:free|funded|supported|independent|a\\s(?:group|network|newspaper|website|non-profit))\\b`,
      'u',
    ),
  ],
  ['the page asks to follow it', new RegExp(`^(?:[Ff]ollow|[Jj]oin)\\s(${NAME})\\son\\s`, 'u')],
  [
    'the report is signed with it and agencies',
    new RegExp(`^[\\s([–—-]{0,4}(${NAME})\\s?(?:[–—,/&+-]|\\sand\\s|\\swith\\s)\\s?(?:[Nn]ews )?[Aa]gencies`, 'u'),
  ],
];

/** Words that begin such lines without being an outlet's name. */
const NOT_A_NAME =
  /^(?:all|our|us|free|independent|quality|local|this|your|we|today|now|news|sources?|other|foreign|international|photo|image|getty|reserved)\b/i;

/** The outlet that a report's elements name, or null. Nothing is guessed from what the report says. */
export function outletOf(elements: readonly Element[]): Outlet | null {
  const found = outletIn(elements);
  return found && { ...found, name: mixedCase(found.name, elements) };
}

/** A name in capitals as the page writes it elsewhere: "ALLIED CABLE" may be Allied Cable. */
function mixedCase(name: string, elements: readonly Element[]): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s'), 'giu');
  for (const { block } of elements)
    for (const [found] of block.text.slice(0, LONG).matchAll(pattern))
      if (found !== name && /^\p{Lu}\p{Ll}/u.test(found)) return found;
  return name;
}

function outletIn(elements: readonly Element[]): Outlet | null {
  for (const element of elements) {
    if (element.kind !== 'masthead') continue;
    return named(partsOf(element.block.text)[0], element, `the line ${element.reason}`);
  }
  for (const element of elements) {
    if (element.step !== 'date' && element.step !== 'byline') continue;
    const name = element.block.text
      .split(/\s{0,3}[|•·]\s{0,3}|\s[–—-]\s|,\s/)
      .find((part) => isOutletName(part) && !/^by\s/i.test(part));
    if (name) return named(name, element, 'it stands beside the date or the author');
  }
  for (const [reason, pattern] of SIGNS) {
    for (const element of elements) {
      if (element.kind === 'prose' || element.kind === 'short' || element.block.text.length > 200) continue;
      const name = pattern.exec(element.block.text)?.[1]?.replace(/[.\s]+$/, '');
      if (name && !NOT_A_NAME.test(name) && !new RegExp(`^${AGENCY}$`, 'i').test(name))
        return named(name, element, reason);
    }
  }
  return null;
}

function named(name: string, element: Element, reason: string): Outlet {
  const { text, spans } = element.block;
  const at = text.indexOf(name);
  const start = spans[0][0] + Math.max(at, 0);
  const span = spans.length === 1 ? ([start, start + name.length] as const) : spans[0];
  return { name, evidence: { field: 'outlet', text: name, span, reason } };
}

/**
 * The outlet that the page as a whole names, for a report that names none: in its first lines, where nothing else on
 * the page names another, else by the site in its path.
 */
export function outletOfPage(elements: readonly Element[], path: string): Outlet | null {
  const mastheads = elements.filter(({ kind }) => kind === 'masthead');
  const first = mastheads[0];
  const top =
    first && elements.indexOf(first) < TOP && mastheads.every(({ wording }) => wording.norm === first.wording.norm);
  const found = top ? outletOf(elements.slice(0, TOP)) : null;
  if (!found) return outletOfPath(path);
  return {
    name: mixedCase(found.name, elements),
    evidence: { ...found.evidence, reason: 'the page names it at its top, and no other' },
  };
}

/** How many elements are a page's first lines. */
const TOP = 4;

/** The host in a page's path, where it was saved from an address: `saved/www.harbour-times.example/2031/03/page.txt`. */
function outletOfPath(path: string): Outlet | null {
  for (const part of path.split(/[/\\]/).slice(0, -1)) {
    const host =
      /^(?:www\.)?((?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|info|news|press|media|tv|example|test|[a-z]{2}))$/i.exec(
        part,
      )?.[1];
    if (host && normal(host) !== '')
      return { name: host, evidence: { field: 'outlet', text: part, reason: 'the page’s path names the site' } };
  }
  return null;
}
