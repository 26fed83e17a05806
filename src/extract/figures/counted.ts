import { XPOS } from '../../model/index.ts';
import { capital, touches, type Words } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { MEASURED, TIME_UNITS } from './measures.ts';
import { isPeople } from './people.ts';
import {
  endsClause,
  isAuxiliary,
  isNoun,
  isPreposition,
  isVerb,
  type Phrase,
  phraseAt,
  phraseBefore,
  phraseText,
} from './phrases.ts';
import { afterState, nounState, objectState, onlyPeople, subjectState } from './states.ts';

/** What a number counts and in what unit. */
export interface Counted {
  readonly unit: string;
  readonly what: string | null;
}

/** What counting looks at beside the amount itself. */
export interface Around {
  /** The figure before this one in the same sentence, and whether it is the nearest thing to the left that counts. */
  readonly previous: (Counted & { readonly amount: Amount }) | null;
  /** The last figure of people in the paragraph, for "eight of them". */
  readonly people: Counted | null;
  /** The first piece of the next amount in the sentence, or the sentence's end. */
  readonly until: number;
}

const PEOPLE = 'people';

/** What `amount` counts. */
export function counted(words: Words, amount: Amount, around: Around): Counted {
  if (amount.unit !== null) return measured(words, amount, amount.unit, around);
  return things(words, amount, around);
}

const lowerAt = (words: Words, i: number) => words.lower[i] ?? '';
const same = (words: Words, i: number, j: number) =>
  i >= 0 && j >= 0 && i < words.count && j < words.count && words.sentence[i] === words.sentence[j];

/** The first piece that belongs to the clause left of `at`. */
function clauseStart(words: Words, at: number): number {
  let i = at;
  while (i > 0 && same(words, i - 1, at) && !endsClause(words, i - 1) && at - i < 60) i--;
  return i;
}

// ---- amounts with a unit of their own

function measured(words: Words, amount: Amount, unit: string, around: Around): Counted {
  const what = measuredWhat(words, amount, unit, around);
  return { unit, what };
}

const RATES = /^(a|an|per|each|every)$/;

function measuredWhat(words: Words, amount: Amount, unit: string, around: Around): string | null {
  const { last, first } = amount;
  const next = same(words, last, last - 1) ? lowerAt(words, last) : '';
  const money = amount.money;
  const spell = TIME_UNITS.has(unit);
  if (next === '=' || lowerAt(words, first - 1) === '=') return 'exchange rate';
  if (next === 'of' && !spell) {
    const phrase = phraseAt(words, skipDeterminers(words, last + 1));
    if (phrase && !(unit === 'percent' && /^(target|total|gdp)$/.test(lowerAt(words, phrase.last - 1))))
      return nounOf(words, phrase);
  }
  if (lowerAt(words, first - 1) === 'of' || (lowerAt(words, first - 1) === 'a' && lowerAt(words, first - 2) === 'of')) {
    const before = phraseBefore(words, first - 1, clauseStart(words, first));
    if (before && !isRate(words, before)) return nounOf(words, before);
  }
  const direct = RATES.test(next) || next === 'of' ? null : phraseAt(words, hyphened(words, last));
  if (direct && !spell) return nounOf(words, direct);
  if (direct && spell && words.end[last - 1] >= words.start[last] - 1 && !startsClause(words, direct))
    return nounOf(words, direct);
  if (spell) return spellOf(words, amount);
  if (money) {
    const rate = exchange(words, amount);
    if (rate) return rate;
    const purpose = purposeAfter(words, last, around.until);
    if (purpose) return purpose;
  }
  if (unit === 'km/h' || unit === 'mph' || unit === 'knots') {
    const floor = clauseStart(words, first);
    for (let i = first - 1; i >= floor; i--) if (/^(winds?|gusts?)$/.test(words.lower[i])) return 'wind';
    return 'speed';
  }
  const fixed = MEASURED.get(unit);
  if (fixed && !/^(hectares|acres|mm|m|feet|square)/.test(unit)) return fixed;
  const previous = around.previous;
  const comma = /^[,(:]$/.test(lowerAt(words, first - 1)) || /^(and|or)$/.test(lowerAt(words, first - 1));
  if (comma && previous && previous.unit === unit) return previous.what;
  const floor = Math.max(
    clauseStart(words, first),
    previous && same(words, previous.amount.last, first) ? previous.amount.last : 0,
  );
  const before = phraseBefore(words, first, floor);
  if (before && !isProper(words, before)) return nounOf(words, before);
  if (previous?.what && same(words, previous.amount.first, first)) return previous.what;
  if (before) return nounOf(words, before);
  return fixed ?? null;
}

const isRate = (words: Words, phrase: Phrase) => /^(more|total)$/.test(lowerAt(words, phrase.last - 1));

const isProper = (words: Words, { first, last }: Phrase) =>
  capital(words, last - 1) && capital(words, first) && first > 0 && same(words, first - 1, first);

const hyphened = (words: Words, at: number) => (lowerAt(words, at) === '-' && touches(words, at) ? at + 1 : at);

const startsClause = (words: Words, { last }: Phrase) =>
  last < words.count && (isVerb(words, last) || isAuxiliary(words, last)) && !capital(words, last);

function skipDeterminers(words: Words, at: number): number {
  let i = at;
  while (i < at + 3 && /^(the|a|an|its|his|her|their|our|all|this|these|those|that)$/.test(lowerAt(words, i))) i++;
  return i;
}

/** A phrase's own words; of "number of X" it is X. */
function nounOf(words: Words, phrase: Phrase): string {
  const head = lowerAt(words, phrase.last - 1);
  const state = nounState.get(head);
  if (state) return head;
  if (
    /^(number|total|amount|value|volume|level|share|proportion|sum|rise|increase|fall|drop|decline|jump|surge|cut|rate|cost|price)s?$/.test(
      head,
    ) &&
    /^(of|in)$/.test(lowerAt(words, phrase.last))
  ) {
    const inner = phraseAt(words, skipDeterminers(words, phrase.last + 1));
    if (inner) return phraseText(words, { first: phrase.first, last: inner.last });
  }
  return phraseText(words, phrase);
}

/** A jail term, or else the period that something took. */
function spellOf(words: Words, amount: Amount): string {
  const s = words.sentence[amount.first];
  for (let i = amount.first - 1, n = 0; i >= 0 && n < 30 && words.sentence[i] === s; i--, n++) {
    if (
      /^(sentence|sentenced|sentences|sentencing|jailed|imprisoned|prison|jail|imprisonment|convicted)$/.test(
        words.lower[i],
      )
    )
      return 'sentence';
  }
  for (let i = amount.last; i < amount.last + 5 && words.sentence[i] === s; i++) {
    if (/^(prison|jail|bars|imprisonment|custody)$/.test(words.lower[i])) return 'sentence';
  }
  return 'period';
}

const CURRENCY =
  /^(dollars?|rials?|pounds?|liras?|nairas?|rupees?|pesos?|euros?|yen|yuan|roubles?|rubles?|hryvnias?|rand|currency|kwacha|cedis?|dinars?|won|francs?|shillings?|birr|kyat|tenge)$/;

/** "The dollar fetched 1,845 naira", "slid to 1.42 million rials to the dollar". */
function exchange(words: Words, amount: Amount): string | null {
  const { first, last } = amount;
  if (/^(to|per|against|for|a|on)$/.test(lowerAt(words, last))) {
    for (let i = last + 1; i < last + 4; i++) if (CURRENCY.test(lowerAt(words, i))) return 'exchange rate';
  }
  const before = phraseBefore(words, first, clauseStart(words, first));
  return before && CURRENCY.test(lowerAt(words, before.last - 1)) ? 'exchange rate' : null;
}

/** "in budget support", "for flood repairs", "on prisons": what money is for, unless it is a place or a time. */
function purposeAfter(words: Words, last: number, until: number): string | null {
  let i = last;
  while (i < until && same(words, i, last - 1) && i < last + 4) {
    if (/^(in|for|on|worth)$/.test(words.lower[i])) {
      const phrase = phraseAt(words, skipDeterminers(words, i + 1));
      if (
        phrase &&
        !capital(words, phrase.last - 1) &&
        !/^(year|years|month|week|day|quarter|months|days|weeks|decade|period)$/.test(lowerAt(words, phrase.last - 1))
      )
        return nounOf(words, phrase);
      if (words.lower[i] === 'in' && !phrase) return null;
    }
    i++;
  }
  return null;
}

// ---- plain counts

function things(words: Words, amount: Amount, around: Around): Counted {
  const { last } = amount;
  const next = same(words, last, last - 1) ? lowerAt(words, last) : '';
  const hyphen = next === '-' && touches(words, last - 1) && touches(words, last) ? 1 : 0;
  let phrase = phraseAt(words, last + hyphen);
  if (phrase && startsWithState(words, last) && !isPeople(lowerAt(words, phrase.last - 1), true)) phrase = null;
  if (phrase && /^(times|fold)$/.test(lowerAt(words, phrase.last - 1))) return { unit: 'count', what: 'times' };
  if (phrase && isVoting(words, phrase)) return { unit: 'count', what: 'votes' };
  if (!phrase && next === 'of') return ofPhrase(words, amount, around);
  if (!phrase) return alone(words, amount, around);
  const head = lowerAt(words, phrase.last - 1);
  const lexical = nounState.get(head);
  const people = isPeople(head, capital(words, phrase.last - 1));
  if (lexical && !people) {
    if (lexical === 'killed' && isCarcass(words, phrase)) return { unit: 'count', what: phraseText(words, phrase) };
    return { unit: PEOPLE, what: lexical };
  }
  if (people) {
    const state = peopleState(words, amount, phrase, around);
    return { unit: PEOPLE, what: state ?? lexical ?? named(words, phrase, around) };
  }
  if (lowerAt(words, phrase.last) === 'of') {
    // "a group of 12 soldiers" counts soldiers elsewhere; "two teams of doctors" counts teams.
    return { unit: 'count', what: phraseText(words, phrase) };
  }
  return { unit: 'count', what: phraseText(words, phrase) };
}

const isCarcass = (words: Words, { first, last }: Phrase) =>
  last - first > 1 && /^(student|water|celestial|international|regional|governing)$/.test(words.lower[first]);

const isVoting = (words: Words, { last }: Phrase) =>
  /^(votes?|abstentions?|ballots?)$/.test(lowerAt(words, last - 1)) && lowerAt(words, last - 1) === 'votes';

/** "26 dead", "88 missing", "90,000 out of their homes": a state right after the number. */
function startsWithState(words: Words, last: number): string | null {
  const w = lowerAt(words, last);
  if (
    /^(dead|killed|wounded|injured|hurt|missing|unharmed|unhurt|detained|arrested|displaced|homeless|alive)$/.test(w)
  ) {
    if (isNoun(words, last + 1) && isPeople(lowerAt(words, last + 1), true)) return null;
    return afterState.get(w) ?? null;
  }
  return null;
}

/** "27 of the aircraft", "eight of them", "Eight of the dead". */
function ofPhrase(words: Words, amount: Amount, around: Around): Counted {
  const at = amount.last + 1;
  const w = lowerAt(words, at);
  if (/^(them|whom|those|which|these)$/.test(w)) {
    const state = peopleState(words, amount, { first: at, last: at + 1 }, around, true);
    const from = around.previous ?? around.people;
    if (from)
      return { unit: from.unit, what: state && from.unit === PEOPLE && from.what !== 'killed' ? state : from.what };
    return state ? { unit: PEOPLE, what: state } : { unit: 'count', what: null };
  }
  const inner = skipDeterminers(words, at);
  const state =
    nounState.get(lowerAt(words, inner)) ??
    (lowerAt(words, inner - 1) === 'the' ? afterState.get(lowerAt(words, inner)) : undefined);
  if (state) return { unit: PEOPLE, what: state };
  const phrase = phraseAt(words, inner);
  if (!phrase) return alone(words, amount, around);
  const head = lowerAt(words, phrase.last - 1);
  if (isPeople(head, capital(words, phrase.last - 1))) {
    const verb = peopleState(words, amount, phrase, around);
    return { unit: PEOPLE, what: verb ?? nounState.get(head) ?? named(words, phrase, around) };
  }
  if (nounState.has(head)) return { unit: PEOPLE, what: nounState.get(head) as string };
  return { unit: 'count', what: phraseText(words, phrase) };
}

/** A number with no noun after it: its state, its verb, or what the words and figures before it speak of. */
function alone(words: Words, amount: Amount, around: Around): Counted {
  const { first, last } = amount;
  const next = same(words, last, last - 1) ? lowerAt(words, last) : '';
  const direct =
    startsWithState(words, last) ??
    (next === 'out' && lowerAt(words, last + 1) === 'of' && /^(homes?)$/.test(lowerAt(words, last + 3))
      ? 'displaced'
      : null);
  if (direct) return { unit: PEOPLE, what: direct };
  if (next === 'on' && lowerAt(words, last + 1) === 'board') return { unit: PEOPLE, what: 'passengers' };
  if (next === 'aboard') return { unit: PEOPLE, what: 'passengers' };
  const previous = around.previous;
  const floor = Math.max(
    clauseStart(words, first),
    previous && same(words, previous.amount.last, first) ? previous.amount.last : 0,
  );
  const listed =
    /^[,(:;]$/.test(lowerAt(words, first - 1)) ||
    /^(and|or|the|another|against|other)$/.test(lowerAt(words, first - 1));
  const verb = peopleState(words, amount, { first: last, last }, around);
  if (previous && listed && !governed(words, amount)) {
    if (previous.unit !== PEOPLE) {
      if (!verb || !(around.people && onlyPeople.has(verb))) return { unit: previous.unit, what: previous.what };
    } else return { unit: PEOPLE, what: verb ?? previous.what };
  }
  if (verb && (onlyPeople.has(verb) || previous?.unit === PEOPLE || around.people)) {
    if (!(previous && previous.unit !== PEOPLE && !onlyPeople.has(verb))) return { unit: PEOPLE, what: verb };
  }
  const before = phraseBefore(words, first, floor);
  if (before) {
    const head = lowerAt(words, before.last - 1);
    const whole = phraseText(words, before);
    const state = nounState.get(head) ?? (head === 'of' ? undefined : undefined);
    if (state) return { unit: PEOPLE, what: state };
    if (/^(crowd|turnout|attendance)$/.test(head)) return { unit: PEOPLE, what: protest(words, first) ?? 'crowd' };
    if (/^(number|total|figure|count|tally)$/.test(head)) {
      const inner =
        lowerAt(words, before.last) === 'of' ? phraseAt(words, skipDeterminers(words, before.last + 1)) : null;
      if (inner) {
        const noun = lowerAt(words, inner.last - 1);
        const is = nounState.get(noun);
        if (is) return { unit: PEOPLE, what: is };
        if (isPeople(noun, capital(words, inner.last - 1))) return { unit: PEOPLE, what: phraseText(words, inner) };
        return { unit: 'count', what: phraseText(words, inner) };
      }
      const from = previous ?? around.people;
      if (from) return { unit: from.unit, what: from.what };
    }
    const linked =
      isAuxiliary(words, first - 1) ||
      /^(to|at|reached|reaching|totalled|totaled|stood)$/.test(lowerAt(words, first - 1));
    if (linked && !isProper(words, before)) {
      if (isPeople(head, capital(words, before.last - 1))) return { unit: PEOPLE, what: whole };
      return { unit: previous && previous.unit !== PEOPLE && !previous.what ? previous.unit : 'count', what: whole };
    }
  }
  if (previous) return { unit: previous.unit, what: previous.what };
  if (verb) return { unit: PEOPLE, what: verb };
  if (around.people) return around.people;
  return { unit: 'count', what: before ? phraseText(words, before) : null };
}

/** Whether a verb stands right before the number, so that it is that verb's object and no item of a list. */
function governed(words: Words, amount: Amount): boolean {
  const i = amount.first - 1;
  return same(words, i, amount.first) && (objectState.has(words.lower[i]) || isVerb(words, i));
}

/** Who people are where no state is said: the noun, or what a generic noun takes part in. */
function named(words: Words, phrase: Phrase, _around: Around): string {
  const head = lowerAt(words, phrase.last - 1);
  if (/^(constables?|policem[ae]n|policewomen|policewoman)$/.test(head)) return 'police';
  if (
    /^(people|persons?|men|women|residents|workers|others|staff|employees|doctors|nurses|teachers|drivers|[a-z]+workers)$/.test(
      head,
    )
  ) {
    const part = participation(words, phrase.last);
    if (part) return part;
  }
  return phraseText(words, phrase);
}

/** "joined Sunday's rally", "walked out", "face acute hunger", "are on the run". */
function participation(words: Words, at: number): string | null {
  const s = words.sentence[at - 1];
  for (let i = at; i < at + 9 && i < words.count && words.sentence[i] === s; i++) {
    const w = words.lower[i];
    if (w === ';' || w === ':' || w === ',' || w === '.') return null;
    if (
      /^(rally|rallied|march|marched|protest|protested|protests|demonstration|demonstrated|demonstrations|rallies)$/.test(
        w,
      )
    )
      return 'protesters';
    if (/^(strike|walkout)$/.test(w) || (w === 'walked' && lowerAt(words, i + 1) === 'out')) return 'strikers';
    if (/^(hunger|famine|starvation|hungry|starving)$/.test(w)) return 'hungry';
    if (/^(vote|voted|ballots)$/.test(w)) return 'voters';
    if (w === 'run' && lowerAt(words, i - 1) === 'the') return 'fugitives';
  }
  return null;
}

function protest(words: Words, at: number): string | null {
  const from = Math.max(0, at - 60);
  for (let i = at - 1; i >= from; i--) {
    if (/^(rally|rallies|march|protest|protests|demonstration|demonstrators|protesters)$/.test(words.lower[i]))
      return 'protesters';
  }
  return null;
}

/**
 * The state of people that the verb or the participle beside them says: "killed 17", "17 people were killed", "12 detained
 * sailors". `phrase` is the counted noun's phrase, empty where the number stands alone. null where nothing says one.
 */
function peopleState(words: Words, amount: Amount, phrase: Phrase, around: Around, partitive = false): string | null {
  const { lower } = words;
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    const state = afterState.get(lower[i]) ?? (isParticiple(lower[i]) ? objectState.get(lower[i]) : undefined);
    if (state) return state;
  }
  const s = words.sentence[amount.first];
  const after = phrase.last;
  const direct = lowerAt(words, after);
  const here = after < words.count && words.sentence[after] === s;
  if (here && afterState.has(direct) && !capital(words, after)) return afterState.get(direct) as string;
  if (here && lower[after] === 'in' && /^(custody|detention)$/.test(lowerAt(words, after + 1))) return 'detained';
  const left = partitive ? null : objectOf(words, amount, around);
  if (left) return left;
  if (!here) return null;
  return subjectOf(words, after, around.until, amount);
}

const isParticiple = (w: string) => /(ed|en|held|slain|hurt|caught)$/.test(w);

/** The state of the verb whose object the number is: looked for to the left over adverbs and "off". */
function objectOf(words: Words, amount: Amount, around: Around): string | null {
  const { lower } = words;
  const s = words.sentence[amount.first];
  let i = amount.first - 1;
  for (let n = 0; n < 4 && i >= 0 && words.sentence[i] === s; n++, i--) {
    const w = lower[i];
    if (
      /^(the|all|another|other|its|his|their|a|total|of|record|also|then|already|only|just|off|down|further|those)$/.test(
        w,
      )
    ) {
      if (w === 'of' && /^(deaths?|killings?|murders?|remains|bodies|massacre|loss)$/.test(lower[i - 1] ?? ''))
        return 'killed';
      if (
        w === 'of' &&
        /^(executions?|detentions?|arrests?|release|abductions?|kidnappings?|evacuation|deportation)$/.test(
          lower[i - 1] ?? '',
        )
      )
        return nounVerb(lower[i - 1]);
      continue;
    }
    if (w === 'wounded' || w === 'injured' || w === 'killed') {
      // "killed or wounded 75"
      if (lower[i - 1] === 'or' || lower[i - 1] === '/') {
        if (/^(killed|wounded|injured|dead)$/.test(lower[i - 2] ?? '')) return 'casualties';
      }
    }
    const state = objectState.get(w);
    if (!state) {
      if (w === 'dead' && lower[i - 1] === 'shot') return 'killed';
      if (/^(lost|losing)$/.test(w) && around.people?.what === 'killed') return 'killed';
      return null;
    }
    if (i > 0 && isAuxiliary(words, i - 1) && /^(was|were|been|being|be|is|are)$/.test(lower[i - 1])) return null;
    return state;
  }
  return null;
}

const nounVerb = (noun: string) =>
  noun.startsWith('execution')
    ? 'executed'
    : noun.startsWith('release')
      ? 'freed'
      : /^(abduct|kidnap)/.test(noun)
        ? 'abducted'
        : noun.startsWith('evac')
          ? 'evacuated'
          : noun.startsWith('deport')
            ? 'deported'
            : 'detained';

/** The state of the verb whose subject the number is: the first one that says a state, within the clause. */
function subjectOf(words: Words, from: number, until: number, amount: Amount): string | null {
  const { lower } = words;
  const s = words.sentence[amount.first];
  let passive = false;
  let active = false;
  for (let i = from, n = 0; i < words.count && words.sentence[i] === s && n < 26; i++, n++) {
    const w = lower[i];
    if (i >= until && !(lower[until - 1] === 'or' || lower[until - 1] === 'and')) return null;
    if (endsClause(words, i)) return null;
    if (w === ',' && n > 0 && !/^(who|which|including|among|mostly|all)$/.test(lowerAt(words, i + 1))) {
      if (i > from + 1) return null;
    }
    if (/^(said|say|says|told|reported|according|added)$/.test(w)) return null;
    if (/^(who|that|which)$/.test(w) && n === 0) continue;
    if (
      /^(was|were|been|being|be|is|are|remain|remained|remains|feared|confirmed|reported|found|left|got|still|listed|shot|presumed|believed)$/.test(
        w,
      )
    )
      passive = true;
    if (/^(had|have|has)$/.test(w)) active = true;
    if (w === 'taken' && /^(to|into)$/.test(lowerAt(words, i + 1))) {
      for (let k = i + 2; k < i + 5; k++) if (/^hospitals?$/.test(lowerAt(words, k))) return 'hospitalised';
      for (let k = i + 2; k < i + 4; k++) if (/^custody$/.test(lowerAt(words, k))) return 'detained';
    }
    if (w === 'intensive' && lowerAt(words, i + 1) === 'care') return 'hospitalised';
    if (w === 'hospital' && lower[i - 1] === 'in') return 'hospitalised';
    if (w === 'on' && lowerAt(words, i + 1) === 'the' && lowerAt(words, i + 2) === 'run') return 'fugitives';
    if (w === 'taken' && lowerAt(words, i + 1) === 'hostage') return 'hostages';
    const subject = subjectState.get(w);
    if (subject && !(active && n === 0)) return subject;
    if (passive && afterState.has(w)) return afterState.get(w) as string;
    const object = objectState.get(w);
    if (object && isPassiveForm(w) && (passive || i === from || isParticipleHere(words, i))) return object;
    if (object && !passive) return null;
    if (isVerb(words, i) && !isAuxiliary(words, i) && !object && !isParticiple(w) && i > from && !passive) return null;
    if (isPreposition(words, i) && passive && n > 12) return null;
  }
  return null;
}

const isPassiveForm = (w: string) => /(ed|held|caught|hurt|slain|hanged|taken|saved|captured|hung)$/.test(w);

/** A participle that hangs on the noun before it: "students held since". */
const isParticipleHere = (words: Words, i: number) => words.parsed.tags.xpos[words.token[i]] === VBN;

const VBN = XPOS.indexOf('VBN');
