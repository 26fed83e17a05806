import { capital, touches } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { TIME_UNITS } from './measures.ts';
import { participation, protest } from './participation.ts';
import { isPeople } from './people.ts';
import {
  clauseStart,
  isAuxiliary,
  isNoun,
  isVerb,
  type Phrase,
  phraseAt,
  phraseBefore,
  phraseText,
  skipDeterminers,
} from './phrases.ts';
import { type Around, type Counted, type Found, lowerAt, PEOPLE, type Scene, same } from './scene.ts';
import { peopleState } from './state.ts';
import { afterState, nounState, objectState, onlyPeople } from './states.ts';

/** What a plain count counts: people with their state, or things by their noun. */
export function things(scene: Scene, amount: Amount, around: Around): Counted {
  const { last } = amount;
  const next = same(scene, last, last - 1) ? lowerAt(scene, last) : '';
  const hyphen = next === '-' && touches(scene, last - 1) && touches(scene, last) ? 1 : 0;
  const many = amount.max === null || amount.max !== 1;
  let phrase = phraseAt(scene, last + hyphen, many);
  if (phrase && startsWithState(scene, last) && !isPeople(lowerAt(scene, phrase.last - 1), true)) phrase = null;
  if (phrase && /^(times|fold)$/.test(lowerAt(scene, phrase.last - 1))) return { unit: 'count', what: 'times' };
  // "from 30 to 40 cars" counts cars twice.
  if (!phrase && around.next?.unit === null && /^(to|or)$/.test(next) && around.until === last + 1) {
    phrase = phraseAt(scene, around.next.last, true);
  }
  if (!phrase && next === 'of') return ofPhrase(scene, amount, around);
  if (!phrase) return alone(scene, amount, around);
  const head = lowerAt(scene, phrase.last - 1);
  const lexical = nounState.get(head);
  const people = isPeople(head, capital(scene, phrase.last - 1));
  if (lexical && !people) {
    if (lexical === 'killed' && isCarcass(scene, phrase)) return { unit: 'count', what: phraseText(scene, phrase) };
    return { unit: PEOPLE, what: lexical };
  }
  if (people) {
    const state = peopleState(scene, amount, phrase, around);
    if (lexical === 'hostages' && state === 'detained') return { unit: PEOPLE, what: lexical };
    return { unit: PEOPLE, what: state ?? lexical ?? inherited(scene, amount, phrase, around) ?? named(scene, phrase) };
  }
  return { unit: 'count', what: phraseText(scene, phrase) };
}

const isCarcass = (scene: Scene, { first, last }: Phrase) =>
  last - first > 1 && /^(student|water|celestial|international|regional|governing)$/.test(scene.lower[first]);

/** In a list in brackets, after a colon or joined by "and", people share the state of those before: "7 dead (4 soldiers, 3 drivers)". */
function inherited(scene: Scene, { first }: Amount, phrase: Phrase, { earlier }: Around): string | null {
  const before = earlier[0];
  if (!before || before.unit !== PEOPLE || before.what === null || !onlyPeople.has(before.what)) return null;
  const join = lowerAt(scene, first - 1);
  if (/^(including|includes|included)$/.test(join) && first - before.amount.last <= 8) return before.what;
  const bracket = join === '(' || join === ':' || (join === ',' && opened(scene, first - 1));
  const joined = /^(and|,)$/.test(join) && first - before.amount.last <= 4 && !isVerb(scene, phrase.last);
  return bracket || joined ? before.what : null;
}

/** Whether a bracket or a colon is open at piece `at`. */
function opened(scene: Scene, at: number): boolean {
  for (let i = at - 1; i > at - 30 && same(scene, i, at); i--) {
    if (scene.lower[i] === ')' || scene.lower[i] === ';') return false;
    if (scene.lower[i] === '(' || scene.lower[i] === ':') return true;
  }
  return false;
}

/** "26 dead", "88 missing", "90,000 out of their homes": a state right after the number. */
function startsWithState(scene: Scene, last: number): string | null {
  const w = lowerAt(scene, last);
  if (
    /^(dead|killed|wounded|injured|hurt|missing|unharmed|unhurt|detained|arrested|displaced|homeless|alive)$/.test(w)
  ) {
    if (isNoun(scene, last + 1) && isPeople(lowerAt(scene, last + 1), true)) return null;
    return afterState.get(w) ?? null;
  }
  return null;
}

/** "27 of the aircraft", "eight of them", "Eight of the dead". */
function ofPhrase(scene: Scene, amount: Amount, around: Around): Counted {
  const at = amount.last + 1;
  const w = lowerAt(scene, at);
  if (/^(them|whom|those|which|these)$/.test(w)) {
    const state = peopleState(scene, amount, { first: at, last: at + 1 }, around, true);
    const from = unspelled(around.earlier) ?? around.last ?? around.people;
    if (from)
      return { unit: from.unit, what: state && from.unit === PEOPLE && from.what !== 'killed' ? state : from.what };
    return state ? { unit: PEOPLE, what: state } : { unit: 'count', what: null };
  }
  const counted = skipDeterminers(scene, at);
  // "two of the three men" counts men.
  const inner = around.next?.from === counted ? around.next.last : counted;
  const state =
    nounState.get(lowerAt(scene, inner)) ??
    (lowerAt(scene, inner - 1) === 'the' ? afterState.get(lowerAt(scene, inner)) : undefined);
  if (state) return { unit: PEOPLE, what: state };
  const phrase = phraseAt(scene, inner);
  if (!phrase) return alone(scene, amount, around);
  const head = lowerAt(scene, phrase.last - 1);
  if (isPeople(head, capital(scene, phrase.last - 1))) {
    const reach = inner > counted ? { ...around, until: Number.POSITIVE_INFINITY } : around;
    const verb = peopleState(scene, amount, phrase, reach);
    return { unit: PEOPLE, what: verb ?? nounState.get(head) ?? named(scene, phrase) };
  }
  if (nounState.has(head)) return { unit: PEOPLE, what: nounState.get(head) as string };
  return { unit: 'count', what: phraseText(scene, phrase) };
}

/** A number with no noun after it: its state, its verb, or what the scene and figures before it speak of. */
/** "a population of 2.3 million", "a toll of 12": the noun that the number is of. */
function ofWhich(scene: Scene, first: number): Counted | null {
  if (lowerAt(scene, first - 1) !== 'of') return null;
  const phrase = phraseBefore(scene, first - 1, clauseStart(scene, first), false);
  if (!phrase || phrase.last !== first - 1) return null;
  const head = lowerAt(scene, phrase.last - 1);
  if (/^(number|total|figure|count|tally|estimate|majority|average|maximum|minimum|record|excess)s?$/.test(head))
    return null;
  const state = nounState.get(head);
  if (state) return { unit: PEOPLE, what: state };
  return { unit: isPeople(head, capital(scene, phrase.last - 1)) ? PEOPLE : 'count', what: phraseText(scene, phrase) };
}

/** The nearest figure before that is no length of time. */
const unspelled = (earlier: readonly Found[]) => earlier.find(({ unit }) => !TIME_UNITS.has(unit));

/** "12,000 walked out at 14 ports; the employers spoke of 7,500 at 11": the earlier figure after the same preposition. */
function parallelTo(scene: Scene, { first }: Amount, earlier: readonly Found[]): Found | undefined {
  const preposition = lowerAt(scene, first - 1);
  if (!/^(at|in|on|across|from)$/.test(preposition) || earlier.length < 2) return undefined;
  return earlier.find(
    ({ amount, unit }, n) => n > 0 && lowerAt(scene, amount.first - 1) === preposition && !TIME_UNITS.has(unit),
  );
}

/** Whether the noun before the number only says it: "the company admits to 1,640". */
function reports(scene: Scene, { last }: Phrase, first: number): boolean {
  for (let i = last; i < first; i++) {
    if (
      /^(admits?|admitted|says?|said|puts?|counts?|counted|reports?|reported|lists?|listed|claims?|claimed|gives?|gave|estimates?|estimated|spoke|speaks?|cites?|cited|confirms?|confirmed|acknowledged?|acknowledges)$/.test(
        scene.lower[i],
      )
    )
      return true;
  }
  return false;
}

/** A number with no noun after it: its state, its verb, or what the words and figures before it speak of. */
function alone(scene: Scene, amount: Amount, around: Around): Counted {
  const { first, last } = amount;
  const next = same(scene, last, last - 1) ? lowerAt(scene, last) : '';
  const direct =
    startsWithState(scene, last) ??
    (next === 'out' && lowerAt(scene, last + 1) === 'of' && /^(homes?)$/.test(lowerAt(scene, last + 3))
      ? 'displaced'
      : null);
  if (direct) return { unit: PEOPLE, what: direct };
  if (next === 'on' && lowerAt(scene, last + 1) === 'board') return { unit: PEOPLE, what: 'passengers' };
  if (next === 'aboard') return { unit: PEOPLE, what: 'passengers' };
  const held = ofWhich(scene, first);
  if (held) return held;
  const parallel = parallelTo(scene, amount, around.earlier);
  if (parallel) return { unit: parallel.unit, what: parallel.what };
  const previous = unspelled(around.earlier);
  const floor = Math.max(clauseStart(scene, first), around.earlier[0]?.amount.last ?? 0);
  const listed =
    /^[,(:;]$/.test(lowerAt(scene, first - 1)) ||
    /^(and|or|the|another|against|other)$/.test(lowerAt(scene, first - 1));
  const verb = peopleState(scene, amount, { first: last, last }, around);
  if (previous && listed && !governed(scene, amount)) {
    if (previous.unit !== PEOPLE) {
      if (!verb || !(around.people && onlyPeople.has(verb))) return { unit: previous.unit, what: previous.what };
    } else return { unit: PEOPLE, what: verb ?? previous.what };
  }
  if (verb && (onlyPeople.has(verb) || previous?.unit === PEOPLE || around.people)) {
    if (!(previous && previous.unit !== PEOPLE && !onlyPeople.has(verb))) return { unit: PEOPLE, what: verb };
  }
  const before = phraseBefore(scene, first, floor);
  if (before) {
    const head = lowerAt(scene, before.last - 1);
    const whole = phraseText(scene, before);
    const state = nounState.get(head);
    if (state) return { unit: PEOPLE, what: state };
    if (/^(crowd|turnout|attendance)$/.test(head)) return { unit: PEOPLE, what: protest(scene, first) ?? 'crowd' };
    if (/^(number|total|figure|count|tally)$/.test(head)) {
      const inner =
        lowerAt(scene, before.last) === 'of' ? phraseAt(scene, skipDeterminers(scene, before.last + 1)) : null;
      if (inner) {
        const noun = lowerAt(scene, inner.last - 1);
        const is = nounState.get(noun);
        if (is) return { unit: PEOPLE, what: is };
        if (isPeople(noun, capital(scene, inner.last - 1))) return { unit: PEOPLE, what: phraseText(scene, inner) };
        return { unit: 'count', what: phraseText(scene, inner) };
      }
      const from = around.people ?? previous ?? around.last;
      if (from) return { unit: from.unit, what: from.what };
    }
    const linked =
      isAuxiliary(scene, first - 1) ||
      /^(to|at|reached|reaching|totalled|totaled|stood)$/.test(lowerAt(scene, first - 1));
    if (linked && !isProper(scene, before) && !(previous && reports(scene, before, first))) {
      if (isPeople(head, capital(scene, before.last - 1))) return { unit: PEOPLE, what: whole };
      return { unit: previous && previous.unit !== PEOPLE && !previous.what ? previous.unit : 'count', what: whole };
    }
  }
  if (previous) return { unit: previous.unit, what: previous.what };
  if (verb) return { unit: PEOPLE, what: verb };
  const fallback = around.people ?? (before ? null : around.last);
  if (fallback) return fallback;
  return { unit: 'count', what: before ? phraseText(scene, before) : null };
}

/** Whether a verb stands right before the number, so that it is that verb's object and no item of a list. */
function governed(scene: Scene, amount: Amount): boolean {
  const i = amount.first - 1;
  return same(scene, i, amount.first) && (objectState.has(scene.lower[i]) || isVerb(scene, i));
}

/** Who people are where no state is said: the noun, or what a generic noun takes part in. */
function named(scene: Scene, phrase: Phrase): string {
  const head = lowerAt(scene, phrase.last - 1);
  if (/^(constables?|policem[ae]n|policewomen|policewoman)$/.test(head)) return 'police';
  if (
    /^(people|persons?|men|women|residents|workers|others|staff|employees|doctors|nurses|teachers|drivers|[a-z]+workers)$/.test(
      head,
    )
  ) {
    const part = participation(scene, phrase.last);
    if (part) return part;
  }
  return phraseText(scene, phrase);
}

const isProper = (scene: Scene, { first, last }: Phrase) =>
  capital(scene, last - 1) && capital(scene, first) && first > 0 && same(scene, first - 1, first);
