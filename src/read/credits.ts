import { AGENCY } from './captions.ts';
import { datesIn } from './dates.ts';

/** A line about where a report comes from, and what it says. Each is taken out of the text and kept as a field. */
export interface Credit {
  readonly kind: 'date' | 'byline' | 'wire' | 'clock';
  readonly reason: string;
  /** The author's name or agency as written; for a date line the whole line. */
  readonly value: string;
}

/** Words that stand beside a date on a date line. Everything else makes the line something else. */
const DATE_LABELS =
  /\b(?:published|posted|updated|last|modified|update|created|issued|released|first|publication|date|time|on|at|in|the|of|and|am|pm|a\.m|p\.m|gmt|utc|est|edt|local|hours?|minutes?|days?|ago|latest|edited|originally|written|publié|le|à|mis|jour|actualizado|publicado|el|veröffentlicht|aktualisiert|am|um|опубликовано|обновлено|нشر|آخر|تحديث|تاريخ|النشر|في|is|edition|issue|print|today|issue)\b/giu;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|la|le|van|von|bin|al|el|der|den|di|da|dos|du|ibn|abu|and|&|y|et|with|for|in|of|the|at)$/u;

/** What a block says of where the report comes from, or null. Only short lines do. */
export function creditOf(text: string): Credit | null {
  if (text.length > 220) return null;
  return bylineOf(text) ?? dateLineOf(text) ?? clockOf(text) ?? wireOf(text);
}

function bylineOf(text: string): Credit | null {
  const label =
    /^(?:by|written by|words by|author|authors|reported by|reporting by|story by|text by|byline|compiled by|edited by|par|por|von|автор|بقلم|کاتب|نویسنده)\b\s{0,2}[:：|]?\s{1,3}(.{2,150})$/iu.exec(
      text,
    );
  if (label) {
    const rest = label[1];
    const value = rest.split(/\s{0,2}(?:[|•·;/]|\s[–—-]\s|,?\s(?:published|updated|posted)\b)/i)[0];
    const name = withoutDates(value).replace(/[\s,.–—-]+$/, '');
    if (name.length > 1 && isNames(name)) {
      const agency = new RegExp(`^${AGENCY}$`).test(name) || /^(?:news )?agenc(?:y|ies)$/i.test(name);
      if (agency) return { kind: 'wire', reason: 'the byline names an agency', value: name };
      return { kind: 'byline', reason: 'the line names the author', value: name };
    }
  }
  const tail = /^\(?(?:additional )?(?:reporting|writing|editing) by\s(.{2,150}?)\)?\.?$/i.exec(text);
  if (tail) return { kind: 'byline', reason: 'the line names who reported it', value: tail[1].split(';')[0] };
  const desk =
    /^(.{2,40}\b(?:staff(?: writer| reporter)?|correspondent|reporter|news ?desk|web ?desk|bureau|editorial (?:board|team)|special correspondent))(?:\s{0,2}[|,•·–—-]\s{0,2}.{0,60})?$/i.exec(
      text,
    );
  if (desk && text.split(/\s+/).length <= 9 && !/[.!?]$/.test(text) && isNames(desk[1].replace(/[,|•·–—-]/g, ' ')))
    return { kind: 'byline', reason: 'the line names who wrote it', value: desk[1] };
  return null;
}

/** Whether the words are names: capitals but for particles, not a weekday, a month or a clause. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 0 || words.length > 14) return false;
  if (
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august)$/i.test(words[0])
  )
    return false;
  const upper = /\p{Lu}/u.test(text);
  let odd = 0;
  for (const word of words)
    if (!NAME_WORD.test(word) && !/^(?:correspondents?|staff|writers?|reporters?|news|desk|editor|in)$/i.test(word))
      odd++;
  return upper ? odd === 0 || (words.length >= 5 && odd <= 1) : /^(?:staff|news|agencies|our)\b/i.test(text);
}

function withoutDates(text: string): string {
  let rest = text;
  for (const { span } of datesIn(text).reverse()) rest = rest.slice(0, span[0]) + rest.slice(span[1]);
  return rest;
}

function dateLineOf(text: string): Credit | null {
  const dates = datesIn(text).filter((date) => date.day !== null);
  if (dates.length === 0) return null;
  // A date without a year, or with one word beside it, may be a heading of a chronicle; it has to stand alone.
  const rest = withoutDates(text)
    .replace(/\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?/gi, ' ')
    .replace(DATE_LABELS, ' ')
    .replace(/[\p{P}\p{S}\p{N}\s]+/gu, ' ')
    .trim();
  const words = rest === '' ? 0 : rest.split(' ').length;
  const full = dates.some((date) => date.year !== null);
  const parted = /[|•·]|\s[–—-]\s/.test(text);
  const labelled =
    /^(?:published|posted|updated|last (?:updated|modified)|first published|date|publication date)\b/i.test(text);
  if (
    words === 0 ||
    (full && words <= 2) ||
    (full && parted && words <= 5 && !/[.!?]$/.test(text)) ||
    (labelled && words <= 8)
  )
    return { kind: 'date', reason: 'the line gives a date', value: text };
  return null;
}

function clockOf(text: string): Credit | null {
  if (
    /^\(?(?:updated |published )?(?:\d+ (?:minutes?|hours?|days?|weeks?) ago|just now|yesterday|today)(?:,? (?:at )?\d{1,2}[:.]\d\d)?\)?$/i.test(
      text,
    )
  )
    return { kind: 'clock', reason: 'a time with no date', value: text };
  if (
    /^\W{0,2}\d{1,2}[:.h]\d\d(?::\d\d)?\s{0,2}(?:[ap]\.?m\.?)?\s{0,2}(?:gmt|utc|est|edt|cet|local time|[+-]\d{1,4})?\W{0,2}$/i.test(
      text,
    )
  )
    return { kind: 'clock', reason: 'a time with no date', value: text };
  return null;
}

const WIRES: readonly RegExp[] = [
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:and|with|,) (?:our )?(?:own )?(?:staff|correspondents?|reporters?)\.?$/u,
  new RegExp(
    `^[\\s(\\[–—-]{0,4}(?:source|sources|via|with|from|agency|credit|agencies)?\\s{0,2}:?\\s{0,2}((?:${AGENCY}|(?:news )?agencies)(?:\\s{0,2}(?:[,/&+–—-]|and)\\s{0,2}(?:${AGENCY}|(?:news )?agencies)){0,4})[\\s)\\].]{0,3}$`,
    'i',
  ),
  /^[\s([–—-]{0,4}((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’]*\s{0,2}(?:[–—,/&+-]|and|with)\s{0,2}(?:news )?agencies)[\s)\].]{0,3}$/iu,
  /^(?:with |additional )?(?:reporting |inputs? |material |information |contributions? )?(?:from|by) ((?:the )?(?:news )?agencies|(?:the )?\p{Lu}[\p{L}.'’ -]{2,40}(?:agency|wire|press|agencies))\.?$/iu,
  /^[Ss]ource\s?[:：]\s?(\p{Lu}[\p{L}.'’ &-]{1,40})$/u,
  /^[\s([–—-]{0,4}((?:\p{Lu}[\p{L}.'’-]*\s){1,3}(?:News Agency|Wire|Wire Service|Press Agency|Newswire))[\s)\].]{0,3}$/u,
  /^((?:the )?\p{Lu}[\p{L}.'’ -]{1,40}) (?:contributed|has contributed) to this (?:report|story|article)\.?$/iu,
];

function wireOf(text: string): Credit | null {
  if (text.length > 90) return null;
  for (const pattern of WIRES) {
    const value = pattern.exec(text)?.[1];
    if (value) return { kind: 'wire', reason: 'the line credits an agency', value: value.trim() };
  }
  return null;
}

/** How a report's first paragraph opens: `BEIRUT, Dec 2 (Reuters) —`. */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
  /** Length of the dateline within the paragraph. */
  readonly length: number;
}

const DATELINE =
  /^(?:\(?(?:updated|exclusive|breaking)\)?:?\s)?(?<place>\p{Lu}{2}[\p{Lu}.'’ -]{1,34}(?:,\s\p{Lu}[\p{L}. ]{1,24})?|\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}(?=\s?\(|,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d|\d{1,2}\s\p{Lu})))(?<date>,\s[\p{L}\p{N}., ]{3,24}?)?\s{0,2}(?<agency>\([^()]{2,40}\))?\s{0,2}(?<dash>[—–-]{1,2}|_|:)\s/u;

/** `OSTREL, March 26. /COAST/. The …`, as telegraph agencies have it. */
const TELEGRAPH =
  /^(?<place>\p{Lu}[\p{L} '’-]{1,34}),\s[\p{L}\p{N} ]{3,24}\.?\s?[/(](?<agency>[\p{L} .-]{2,30})[/)]\s?[.–—-]\s/u;

/** The dateline that a paragraph opens with, or null. */
export function datelineOf(text: string): Dateline | null {
  const tass = TELEGRAPH.exec(text.slice(0, 120));
  if (tass?.groups) return { place: tass.groups.place, agency: tass.groups.agency, length: tass[0].length };
  const match = DATELINE.exec(text.slice(0, 160));
  if (!match?.groups) return null;
  const { place, agency, dash, date } = match.groups;
  const capitals = place === place.toUpperCase() || /^\p{Lu}{2}/u.test(place);
  if (!capitals && !agency && !(date && datesIn(date).length > 0)) return null;
  if (dash === ':' && (agency || place.split(' ').length > 3)) return null;
  return { place: place.trim(), agency: agency?.slice(1, -1) ?? null, length: match[0].length };
}
