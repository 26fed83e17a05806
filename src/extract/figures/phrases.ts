import { UPOS, type Upos } from '../../model/index.ts';
import { SIGN, touches, type Words } from '../numbers/words.ts';
import { isPeople } from './people.ts';
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

/**
 * The noun phrase that begins at piece `at`: adjectives, participles and nouns up to its head. null where no noun follows.
 * Wrong tags are borne: a word of the people's or the states' lexicons is a noun in any case.
 */
export function phraseAt(words: Words, at: number): Phrase | null {
  const { lower, upos, kind } = words;
  const s = words.sentence[at];
  let head = -1;
  let i = at;
  for (; within(words, i, s) && i < at + 10; i++) {
    const w = lower[i];
    if (kind[i] === SIGN) {
      const hyphen = (w === '-' || w === '‑' || w === "'" || w === '’') && touches(words, i - 1) && touches(words, i);
      const dot = w === '.' && touches(words, i - 1) && words.end[i - 1] - words.start[i - 1] === 1;
      if (hyphen && i > at) continue;
      if (dot && i > at) continue;
      break;
    }
    if (w === 's' && i > at && (lower[i - 1] === "'" || lower[i - 1] === '’')) continue;
    if (MORE.has(w)) {
      if (head >= 0) break;
      continue;
    }
    if (STOPS.has(w) || PREPOSITIONS.has(w) || DETERMINERS.has(w) || AUXILIARIES.has(w)) break;
    const u = upos[i];
    const people = isPeople(w, words.text.charCodeAt(words.start[i]) < 97);
    if (head >= 0 && !isNoun(words, i) && !people) break;
    // A time or a place ends the phrase: "two people Sunday", "19 soldiers Monday".
    if (head >= 0 && DAYS.has(w)) break;
    if (u === NOUN || u === PROPN || people || (head < 0 && nounState.has(w) && !afterState.has(w))) {
      // A verb in -ed or -ing that the tagger took for a noun ends a phrase that has its people already.
      if (head >= 0 && isPeople(lower[head], true) && (objectState.has(w) || subjectState.has(w))) break;
      head = i;
      continue;
    }
    if (u === ADJ || u === NUM || u === DET) continue;
    if (u === VERB && head < 0 && /(ed|ing|en|n|t)$/.test(w) && nounFollows(words, i + 1, s)) continue;
    if (u === ADV && head < 0 && nounFollows(words, i + 1, s)) continue;
    break;
  }
  return head < 0 ? null : { first: at, last: head + 1 };
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
 * they hang on. `floor` is the first piece that may be read. null where there is none.
 */
export function phraseBefore(words: Words, at: number, floor: number): Phrase | null {
  const { lower, kind, upos } = words;
  const s = words.sentence[at];
  let i = at - 1;
  let found: Phrase | null = null;
  let steps = 0;
  while (i >= floor && within(words, i, s) && steps++ < 40) {
    const w = lower[i];
    if (kind[i] === SIGN && !/^['’"“”‘-]$/.test(w)) {
      if (w === ',' && !found) {
        i--;
        continue;
      }
      break;
    }
    if (found && (STOPS.has(w) || isVerb(words, i))) break;
    if (isNoun(words, i) && !DAYS.has(w) && !isMonth(w)) {
      const phrase = phraseEndingAt(words, i, floor, s);
      found = phrase;
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

const isMonth = (w: string) =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(w);

/** The nouns and adjectives that end with the noun at piece `i`. */
function phraseEndingAt(words: Words, i: number, floor: number, s: number): Phrase {
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
