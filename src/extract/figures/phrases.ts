import { UPOS, type Upos, XPOS } from '../../model/index.ts';
import { capital, SIGN, touches, type Words } from '../numbers/words.ts';
import { isPeople } from './people.ts';
import { lowerAt, type Scene, same } from './scene.ts';
import { afterState, nounState, objectState, subjectState } from './states.ts';

const tag = (name: Upos) => UPOS.indexOf(name);
const [ADJ, ADP, ADV, AUX, DET] = (['ADJ', 'ADP', 'ADV', 'AUX', 'DET'] as const).map(tag);
const [NOUN, NUM, PRON, PROPN, VERB] = (['NOUN', 'NUM', 'PRON', 'PROPN', 'VERB'] as const).map(tag);

const PREPOSITIONS = new Set(
  (
    'of in on at to from by for with over under into onto across through during since until till after before against between among amid near ' +
    'around about along behind beside beyond above below per via within without despite toward towards off inside outside than as versus'
  ).split(' '),
);
const DETERMINERS = new Set(
  'the a an its his her their our my your this that these those each every all both some any no other another'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  'is are was were be been being am has have had do does did will would shall should can could may might must remain remains remained'.split(
    ' ',
  ),
);
const STOPS = new Set(
  'and or but nor that which who whom whose when while where if because although though as so yet'.split(' '),
);
const MORE = new Set('more other others additional further extra fewer such same only'.split(' '));

/** A run of a noun and what stands before it, as pieces; `last` is the piece after its head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const within = (words: Words, i: number, sentence: number) =>
  i >= 0 && i < words.count && words.sentence[i] === sentence;

export const isPreposition = (words: Words, i: number) =>
  PREPOSITIONS.has(words.lower[i]) || (words.upos[i] === ADP && !isNoun(words, i));
export const isAuxiliary = (words: Words, i: number) => AUXILIARIES.has(words.lower[i]);

/** A verb by its tag or by the lexicon of states. */
export function isVerb(words: Words, i: number): boolean {
  const u = words.upos[i];
  if (u === VERB || u === AUX) return true;
  const w = words.lower[i];
  return u !== NOUN && u !== PROPN && (AUXILIARIES.has(w) || objectState.has(w) || subjectState.has(w)) && u !== ADJ;
}

export function isNoun(words: Words, i: number): boolean {
  const u = words.upos[i];
  return u === NOUN || u === PROPN;
}

/** Whether a word looks like a plural: of what more than one is counted. */
export const isPlural = (w: string) =>
  /([^siu]s|ses|ches|people|men|children|police|aircraft|sheep|cattle|livestock|fish|feet|personnel|troops|staff|crew|series|species)$/.test(
    w,
  );

/** Words after a distance that say which way: no noun that it counts. */
const DIRECTIONS = new Set(
  'north south east west northwest northeast southwest southeast north-west away offshore inland deep high long wide tall off apart downstream upstream up down above below left right ahead behind downrange total overall'.split(
    ' ',
  ),
);

/**
 * The noun phrase that begins at piece `at`: adjectives, participles and nouns up to its head. `many` says that more than one is
 * counted, so that a plural ends it and a singular goes on to one. null where no noun follows. Wrong tags are borne: a word of
 * the people's or the states' lexicons is a noun in any case.
 */
export function phraseAt(words: Scene, at: number, many = false): Phrase | null {
  const { lower, upos, kind } = words;
  const s = words.sentence[at];
  let head = -1;
  let i = at;
  for (; within(words, i, s) && i < at + 10 && !words.timed[i]; i++) {
    const w = lower[i];
    if (kind[i] === SIGN) {
      const inside = touches(words, i - 1) && i > at;
      if (inside && (w === '-' || w === '‑' || w === "'" || w === '’') && touches(words, i)) continue;
      if (inside && w === '.' && words.end[i - 1] - words.start[i - 1] === 1) continue;
      break;
    }
    if (w === 's' && i > at && (lower[i - 1] === "'" || lower[i - 1] === '’')) continue;
    if (MORE.has(w)) {
      if (head >= 0) break;
      continue;
    }
    if (STOPS.has(w) || PREPOSITIONS.has(w) || DETERMINERS.has(w) || AUXILIARIES.has(w)) break;
    if (DIRECTIONS.has(w) && (head < 0 || !isNoun(words, i))) {
      if (head < 0 && isNoun(words, i + 1) && within(words, i + 1, s) && upos[i] === ADJ) continue;
      break;
    }
    const u = upos[i];
    const people = isPeople(w, capital(words, i));
    if (head >= 0 && DAYS.has(w)) break;
    if (head >= 0 && many && isPlural(lower[head]) && !isPlural(w) && !capital(words, head)) break;
    if (head >= 0 && !isNoun(words, i) && !people) {
      const named = capital(words, head) && (u === ADJ || u === VERB) && nounFollows(words, i + 1, s);
      const late = many && !isPlural(lower[head]) && isPlural(w) && !objectState.has(w);
      if (named || (u === ADJ && many && !isPlural(lower[head]) && nounFollows(words, i + 1, s))) continue;
      if (!late) break;
    }
    if (
      isNoun(words, i) ||
      people ||
      (head >= 0 && isPlural(w)) ||
      (head < 0 && nounState.has(w) && !afterState.has(w))
    ) {
      // A verb in -ed or -ing that the tagger took for a noun ends a phrase that has its people already.
      if (head >= 0 && isPeople(lower[head], true) && (objectState.has(w) || subjectState.has(w))) break;
      head = i;
      continue;
    }
    if (u === ADJ || u === NUM || u === DET) continue;
    if (u === VERB && head < 0 && /(ed|ing|en|n|t)$/.test(w) && nounFollows(words, i + 1, s)) continue;
    if (u === ADV && head < 0 && nounFollows(words, i + 1, s)) continue;
    if (u === VERB && i === at && isMistaken(words, i)) {
      head = i;
      continue;
    }
    break;
  }
  return head < 0 ? null : { first: at, last: head + 1 };
}

/** A base form right after a number and before a stop or preposition is a noun with a wrong tag: "one drone, its owner said". */
function isMistaken(words: Scene, i: number): boolean {
  const w = words.lower[i];
  if (objectState.has(w) || subjectState.has(w) || /(ed|ing)$/.test(w)) return false;
  const tag = XPOS[words.parsed.tags.xpos[words.token[i]]];
  if (tag === 'VBD' || tag === 'VBN' || tag === 'MD') return false;
  const next = i + 1;
  return !same(words, i, next) || words.kind[next] === SIGN || PREPOSITIONS.has(words.lower[next]);
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow overnight'.split(' '),
);

function nounFollows(words: Words, i: number, s: number): boolean {
  for (let k = i; k < i + 3 && within(words, k, s); k++) {
    if (isNoun(words, k) || isPeople(words.lower[k])) return !DAYS.has(words.lower[k]);
    if (words.upos[k] !== ADJ && words.upos[k] !== VERB) return false;
    if (AUXILIARIES.has(words.lower[k])) return false;
  }
  return false;
}

/** Nouns that only hold another: "the number of executions" counts executions. */
const HOLDERS = new Set(
  'number numbers total totals tally figure figures count amount level levels share rate_ rates_ group dozens hundreds thousands tens millions series pair volume value sum majority proportion estimate estimates list record quantity maximum minimum average'.split(
    ' ',
  ),
);

/**
 * The phrase that a number without a noun of its own speaks of, looked for to its left within the clause: "the toll to 2,314",
 * "its growth forecast for 2031 to 0.8%", "Brent crude fell 1.8 percent". Prepositional phrases are stepped over to the noun that
 * they hang on, but for `chained` false. `floor` is the first piece that may be read. null where there is none.
 */
export function phraseBefore(words: Scene, at: number, floor: number, chained = true): Phrase | null {
  const { lower, kind, upos } = words;
  const s = words.sentence[at];
  let i = at - 1;
  let found: Phrase | null = null;
  let steps = 0;
  while (i >= floor && within(words, i, s) && steps++ < 40) {
    const w = lower[i];
    if (words.timed[i]) {
      i--;
      continue;
    }
    if (kind[i] === SIGN && !/^['’"“”‘-]$/.test(w)) {
      if (w === ',' && !found) {
        i--;
        continue;
      }
      break;
    }
    if (found && (STOPS.has(w) || isVerb(words, i))) break;
    if ((isNoun(words, i) || (w === 'dead' && /^(the|s|of)$/.test(lowerAt(words, i - 1)))) && !DAYS.has(w)) {
      const phrase = phraseEndingAt(words, i, floor, s);
      found = phrase;
      if (!chained) return found;
      i = phrase.first - 1;
      while (
        i >= floor &&
        (DETERMINERS.has(lower[i]) ||
          (upos[i] === ADJ && kind[i] === 0) ||
          upos[i] === PRON ||
          lower[i] === 's' ||
          lower[i] === '’' ||
          lower[i] === "'")
      )
        i--;
      if (i < floor || !PREPOSITIONS.has(lower[i]) || !within(words, i, s)) break;
      if (lower[i] === 'of' && HOLDERS.has(lower[i - 1])) break;
      const behind = i - 1;
      if (!within(words, behind, s) || behind < floor || !isNoun(words, behind)) {
        if (behind >= floor && within(words, behind, s) && isVerb(words, behind)) {
          // "rose to 5% in the region" hangs on the verb: its subject or object stands further left.
          if (lower[i] === 'of') break;
          i = behind;
          found = null;
          continue;
        }
        break;
      }
      i = behind;
      continue;
    }
    if (STOPS.has(w) && w !== 'as' && found) break;
    i--;
  }
  return found;
}

/** The nouns and adjectives that end with the noun at piece `i`. */
function phraseEndingAt(words: Scene, i: number, floor: number, s: number): Phrase {
  let first = i;
  while (first - 1 >= floor && within(words, first - 1, s)) {
    const k = first - 1;
    const hyphen = words.lower[k] === '-' && touches(words, k);
    if (hyphen || isNoun(words, k) || (words.upos[k] === ADJ && words.kind[k] === 0)) first--;
    else break;
  }
  while (first < i && words.kind[first] === SIGN) first++;
  return { first, last: i + 1 };
}

/** The words of a phrase as they stand. */
export const phraseText = (words: Words, { first, last }: Phrase) =>
  words.text.slice(words.start[first], words.end[last - 1]);

/** Whether piece `i` ends a clause: a semicolon, a colon, a full stop, or a conjunction that opens another one. */
export function endsClause(words: Words, i: number): boolean {
  const w = words.lower[i];
  if (w === ';' || w === ':' || w === '!' || w === '?' || w === '(' || w === ')' || w === '—') return true;
  if (w === 'while' || w === 'but' || w === 'although' || w === 'though' || w === 'whereas' || w === 'because')
    return true;
  if (w === '.') return words.sentence[i] !== words.sentence[i + 1];
  return false;
}

/** The first piece that belongs to the clause left of `at`. */
export function clauseStart(words: Words, at: number): number {
  let i = at;
  while (i > 0 && same(words, i - 1, at) && !endsClause(words, i - 1) && at - i < 60) i--;
  return i;
}

/** The piece after the determiners that begin at `at`. */
export function skipDeterminers(words: Words, at: number): number {
  let i = at;
  while (i < at + 3 && /^(the|a|an|its|his|her|their|our|all|this|these|those|that)$/.test(lowerAt(words, i))) i++;
  return i;
}

const GENERIC =
  /^(number|total|amount|value|volume|level|share|proportion|sum|rise|increase|fall|drop|decline|jump|surge|cut|rate|cost|price)s?$/;

/** A phrase's own words; "rise in exports" keeps what rises; of people's states the noun alone: "deaths". */
export function nounOf(words: Scene, phrase: Phrase): string {
  const head = lowerAt(words, phrase.last - 1);
  if (nounState.has(head)) return head;
  if (GENERIC.test(head) && /^(of|in)$/.test(lowerAt(words, phrase.last))) {
    const inner = phraseAt(words, skipDeterminers(words, phrase.last + 1));
    if (inner) return phraseText(words, { first: phrase.first, last: inner.last });
  }
  return phraseText(words, phrase);
}
