import type { Event, Figure, Parsed, Place, Span, Statement, Time } from '../../model/index.ts';
import { covers, overlap } from '../../model/index.ts';
import { belonging } from './belonging.ts';
import { realityOf } from './happened.ts';
import { partiesOf } from './parties.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** What the stages before found in the text. */
export interface Found {
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
}

/**
 * What is said to have happened: an event for every verb and noun that tells of one, with who, to whom, where, when, its
 * figures, whether it happened, and whose statement it is. Types are PLOVER's. Ascending; linear in the text.
 */
export function events(parsed: Parsed, found: Found): Event[] {
  const { tokens } = parsed;
  const triggers = triggersOf(parsed);
  const telling = tellers(parsed, found.statements);
  const times = belonging(parsed, triggers, found.times);
  const places = belonging(parsed, triggers, found.places);
  const figures = belonging(
    parsed,
    triggers,
    found.figures.map((figure, number) => ({ ...figure, number })),
  );
  const isTime = overlapping(found.times);
  return triggers.flatMap((trigger): Event[] => {
    const { who, whom } = partiesOf(parsed, trigger, isTime);
    const when = closest(parsed, trigger, (times.get(trigger.token) ?? []).filter(dated));
    const near = places.get(trigger.token) ?? [];
    const here = near.filter(({ span }) => LIES.test(tokens.text.slice(Math.max(0, span[0] - REACH), span[0])));
    const target = near.find(({ span }) => whom !== null && covers(whom, span) && covers(span, whom));
    const where = closest(parsed, trigger, here) ?? target ?? null;
    const counted = (figures.get(trigger.token) ?? []).filter(({ unit }) => unit !== 'percent');
    if (who === null && whom === null && where === null && when === null && counted.length === 0) return [];
    const statement = telling[trigger.token];
    const { happened, reason } = realityOf(
      parsed,
      trigger.carrier >= 0 ? trigger.carrier : trigger.token,
      statement < 0 ? null : found.statements[statement],
    );
    const text = (span: Span | null) => (span === null ? null : tokens.text.slice(...span));
    const word: Span = [tokens.start[trigger.token], tokens.end[trigger.token]];
    const parts = [word, who, whom, when?.span, where?.span].filter((span) => span != null);
    return [
      {
        span: [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))],
        trigger: word,
        type: trigger.meaning.type,
        what: trigger.meaning.what,
        who: text(who),
        whom: text(whom),
        where: where?.name ?? null,
        when: when?.value ?? null,
        happened,
        statement: statement < 0 ? null : statement,
        figures: counted.map(({ number }) => number),
        reason: `“${text(word)}” tells of it; ${reason}`,
      },
    ];
  });
}

const dated = ({ type, value }: Time): boolean =>
  value !== null && (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');

/** Words by which a place is where something happens; one of its people may stand between ("in the northern city of"). */
const LIES =
  /\b(?:in|at|near|on|across|around|inside|outside|from|to|into|over|off|throughout|towards?|within|against|along|between)(?: (?:the|a|an|[a-z]+ern|central|rural|occupied|neighbou?ring|city|town|village|province|region|port|of|\p{Lu}[\p{L}’'-]+(?= (?:city|town|village|province|region|district|suburb|neighbou?rhood) of))){0,5} $/iu;
/** How far before a place, in UTF-16 units, its preposition is looked for. */
const REACH = 48;

/** Whether a span shares a character with one of the times, which ascend. */
function overlapping(times: readonly Time[]): (span: Span) => boolean {
  const ends = Uint32Array.from(times, ({ span }) => span[1]);
  return (span) => {
    const at = first(ends, span[0]);
    return at < times.length && overlap(times[at].span, span);
  };
}

/** For each token the innermost statement in whose content it stands; -1 in the outlet's own words. */
function tellers({ tokens }: Parsed, statements: readonly Statement[]): Int32Array {
  const found = new Int32Array(tokens.count).fill(-1);
  const contents = statements.flatMap(({ content }, statement) => content.map((span) => ({ span, statement })));
  // The widest first, so that what stands inside another overwrites it.
  contents.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  for (const { span, statement } of contents) {
    for (let i = first(tokens.end, span[0]); i < tokens.count && tokens.start[i] < span[1]; i++)
      if (covers(span, [tokens.start[i], tokens.end[i]])) found[i] = statement;
  }
  return found;
}

/** The first token that ends after an offset. */
function first(ends: Uint32Array, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands closest to the trigger, after it rather than before. */
function closest<T extends { readonly span: Span }>(
  { tokens }: Parsed,
  { token }: Trigger,
  items: readonly T[],
): T | null {
  const distance = ({ span }: T) =>
    span[0] >= tokens.start[token] ? span[0] - tokens.start[token] : 2 * (tokens.start[token] - span[0]);
  return items.reduce<T | null>((best, item) => (best === null || distance(item) < distance(best) ? item : best), null);
}
