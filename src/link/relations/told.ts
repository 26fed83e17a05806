import type { Assertion, Extraction, Mention, Statement, Voiced } from '../../model/index.ts';
import { isKnown } from './senses.ts';
import { alike, nameWords } from './spelling.ts';
import { type Unit, unitOf } from './units.ts';
import { type Voice, voiceOf } from './voices.ts';

/** A whole report as it is held against another: its text, what was found in it, and what it asserts. */
export interface Told {
  readonly outlet: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly text: string;
  readonly extraction: Pick<Extraction, 'statements' | 'mentions'>;
  readonly assertions: readonly Assertion[];
}

/** One side of a comparison made ready. */
export interface Prepared {
  readonly units: readonly Unit[];
  /** Everybody who says something. */
  readonly voices: readonly Voice[];
  /** The words of all names, and of the names of who says something; places left out of the latter. */
  readonly names: readonly string[];
  readonly speaking: readonly string[];
  /** Days since 1970; null where no date is known. */
  readonly day: number | null;
}

/** A report is compared by what it tells first: so many characters, to the end of the assertion. */
const LEAD = 900;

export function prepareReport({ published, text: whole, extraction, assertions: all }: Told): Prepared {
  const assertions = all.filter(({ span }) => span[0] < LEAD);
  const end = Math.max(LEAD, ...assertions.map(({ span }) => span[1]));
  const text = whole.slice(0, end);
  const statements = extraction.statements;
  const mentions = extraction.mentions.filter(({ span }) => span[1] <= end);
  const voices = statements.map((statement) => statementVoice(whole, statement));
  const heard = voices.filter((_, n) => begins(statements[n]) < end);
  const units = assertions.map((assertion, place) =>
    unitOf(assertion, assertion.statement === null ? null : voices[assertion.statement], null, place),
  );
  const places = new Set(wordsOf(mentions, 'place'));
  const speaking = new Set([...heard.flatMap(({ names }) => names), ...saying(text, mentions)]);
  return {
    units,
    voices: heard,
    names: properWords(text),
    speaking: [...speaking].filter((word) => !places.has(word)),
    day: dayOf(published),
  };
}

/** An assertion of a collection, ready to be held against another one. */
export function unitOfVoiced({ assertion, speaker, actor }: Voiced): Unit {
  return unitOf(assertion, speaker ? { ...voiceOf(speaker.name), speaker } : null, actor ?? null, 0);
}

const begins = ({ source, cue, content }: Statement): number => (source[0] ?? cue[0] ?? content[0] ?? [0])[0];

/** A source's own words; the name that it resolves to where they name the same one, or nobody ("she", no source at all). */
function statementVoice(text: string, { source, speaker }: Statement): Voice {
  const words = voiceOf(source.map(([start, end]) => text.slice(start, end)).join(' '));
  if (!speaker || speaker.kind === 'unnamed' || (words.names.length === 0 && words.roles.length > 0)) return words;
  const named = voiceOf(speaker.name);
  return {
    names: [...new Set([...words.names, ...named.names])],
    roles: [...new Set([...words.roles, ...named.roles])],
  };
}

const wordsOf = (mentions: readonly Mention[], kind: Mention['kind']): string[] =>
  mentions.filter((mention) => mention.kind === kind).flatMap(({ actor }) => nameWords(actor));

const SAYING =
  /\b(?:said|says|say|told|tells|announced|declared|wrote|stated|insisted|admitted|acknowledged|confirmed|denied|added|claimed|testified|called|ordered|warned|promised|explained|conceded|asked|rejected|dismissed|reported)\b/;
/** How many characters from a word of saying a person who says it is named. */
const NEAR = 90;

/** The words of persons' names that stand near a word of saying: for statements whose source was not found. */
function saying(text: string, mentions: readonly Mention[]): string[] {
  return mentions
    .filter(
      ({ kind, span }) => kind === 'person' && SAYING.test(text.slice(Math.max(0, span[0] - NEAR), span[1] + NEAR)),
    )
    .flatMap(({ actor }) => nameWords(actor));
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The words of a text that are written as names: capitals that no sentence's beginning explains. */
function properWords(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    const [word] = match;
    if (CALENDAR.test(word) || nameWords(word).length === 0) continue;
    const opens = /(?:^|[.!?:]["”’)]*\s+|\n\s*|["“]\s*)$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (opens && isKnown(word.toLowerCase())) continue;
    found.add(word.replace(/['’]s$/, ''));
  }
  return [...found];
}

const matters = new Map<string, readonly string[]>();
/** Texts whose names are kept; each new report is held against many assertions of the same few. */
const MOST = 500;

/** How many words of names the beginnings of two texts share. */
export function sharedMatter(a: string, b: string): number {
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.filter((word) => y.some((other) => alike(word, other))).length;
}

function namesOf(text: string): readonly string[] {
  const known = matters.get(text);
  if (known) return known;
  const names = properWords(text.slice(0, LEAD));
  if (matters.size >= MOST) matters.clear();
  matters.set(text, names);
  return names;
}

/** Days since 1970 of an ISO date; null where there is none. */
export function dayOf(published: string | null): number | null {
  const time = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}
