import { type Parsed, RELATIONS } from '../../model/index.ts';
import type { Actor, Cast } from './actors.ts';
import type { Links } from './links.ts';
import type { Phrase } from './phrases.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: Record<string, Pronoun> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  each: 'they',
  both: 'they',
};

/** Which pronoun a word is a form of; undefined for any other word. */
export function pronounOf(word: string): Pronoun | undefined {
  return Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

const SUBJECT = RELATIONS.indexOf('nsubj');
const PASSIVE_SUBJECT = RELATIONS.indexOf('nsubj:pass');
const SENTENCES_BACK = 5;
const PHRASES_BACK = 60;

/** Where a pronoun stands and what was said just before it. */
export interface Place {
  /** The pronoun's token. */
  readonly token: number;
  readonly quoted: boolean;
  /** Who spoke last, and in which sentence; null where nobody has. */
  readonly last: { readonly actor: Actor; readonly sentence: number } | null;
  /** Tokens `[first, last)` of what is said, which rarely names its own speaker. */
  readonly content: readonly (readonly [number, number])[];
}

export interface Meant {
  readonly actor: Actor;
  readonly why: string;
}

/** Whom a pronoun means: the likeliest actor among the phrases shortly before it, by distance, place and agreement. */
export function whoIs(
  pronoun: Pronoun,
  place: Place,
  parsed: Parsed,
  phrases: readonly Phrase[],
  links: Links,
  cast: Cast,
): Meant | null {
  const { tokens, trees } = parsed;
  const here = tokens.sentence[place.token];
  const paragraphs = paragraphsBetween(parsed, place.token);
  let best = 0;
  let found: Actor | null = null;
  let why = '';
  const consider = (actor: Actor, score: number, reason: string) => {
    if (score > best) {
      best = score;
      found = actor;
      why = reason;
    }
  };
  const start = phraseBefore(phrases, place.token);
  for (let k = start; k >= 0 && k > start - PHRASES_BACK; k--) {
    const p = phrases[k];
    const distance = here - p.sentence;
    if (distance > SENTENCES_BACK) break;
    if (p.quoted && !place.quoted) continue;
    const id = cast.meant[k];
    if (id < 0) continue;
    const actor = cast.actors[id];
    const fit = agrees(actor, pronoun, p);
    if (fit === null) continue;
    if (place.content.some(([first, last]) => p.first >= first && p.first < last)) continue;
    let score = 5 - distance * 1.2 + fit;
    const relation = trees.relation[headToken(p, parsed)];
    const opens = p.first <= tokens.sentenceStart[p.sentence] + 1 && links.afterPreposition[k] === 0;
    if (opens) score += 1.8;
    else if (relation === SUBJECT || relation === PASSIVE_SUBJECT) score += 1.2;
    if (distance <= 2 && paragraphs(p.sentence) === 0) score += 0.4;
    if (links.afterPreposition[k] === 1) score -= 0.8;
    score -= (start - k) * 0.01;
    if (place.last?.actor === actor) score += 1.5;
    consider(actor, score, `the nearest that “${pronoun}” fits`);
  }
  if (place.last && here - place.last.sentence <= SENTENCES_BACK && agrees(place.last.actor, pronoun, null) !== null) {
    const distance = here - place.last.sentence;
    consider(
      place.last.actor,
      5 -
        distance * 1.0 +
        1.8 +
        (agrees(place.last.actor, pronoun, null) ?? 0) -
        (paragraphs(place.last.sentence) > 1 ? 1 : 0),
      'who spoke last',
    );
  }
  return found ? { actor: found, why } : null;
}

/** How many paragraphs begin between a sentence and the pronoun. */
function paragraphsBetween({ tokens }: Parsed, token: number): (sentence: number) => number {
  return (sentence) => {
    let n = 0;
    for (let s = sentence + 1; s <= tokens.sentence[token]; s++) {
      const first = tokens.sentenceStart[s];
      if (first > 0 && tokens.text.slice(tokens.end[first - 1], tokens.start[first]).includes('\n')) n++;
    }
    return n;
  };
}

/** How well an actor agrees with a pronoun: null not at all, else a score. */
function agrees(actor: Actor, pronoun: Pronoun, p: Phrase | null): number | null {
  const plural = p ? p.plural : actor.plural;
  if (pronoun === 'he' || pronoun === 'she') {
    if (plural || actor.sort === 'body' || actor.sort === 'document') return null;
    if (actor.gender !== '' && actor.gender !== pronoun) return null;
    if (actor.sort === 'place') return null;
    return (actor.sort === 'person' ? 0.8 : actor.words.length > 1 ? 0.2 : -0.8) + (actor.gender === pronoun ? 0.8 : 0);
  }
  if (pronoun === 'it') {
    if (plural || actor.sort === 'person') return null;
    return actor.sort === 'body' ? 0.6 : actor.sort === 'document' ? -1 : actor.named ? 0.2 : -0.4;
  }
  if (actor.sort === 'document' || actor.sort === 'place') return null;
  if (actor.plural || plural) return 0.8;
  return actor.sort === 'body' ? 0 : null;
}

/** The token of a phrase that carries its relation in the tree: the one whose head lies outside it. */
export function headToken(p: Phrase, { trees }: Parsed): number {
  for (let i = p.first; i < p.last; i++) {
    const head = trees.head[i];
    if (head < p.first || head >= p.last) return i;
  }
  return p.head;
}

/** The last phrase that begins before a token; -1 where none does. */
export function phraseBefore(phrases: readonly Phrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle].first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The phrases that lie in or reach into the tokens `[first, end)`, ascending. */
export function phrasesIn(phrases: readonly Phrase[], first: number, end: number): number[] {
  const found: number[] = [];
  for (let k = phraseBefore(phrases, first); k < phrases.length; k++) {
    if (k < 0 || phrases[k].last <= first) continue;
    if (phrases[k].first >= end) break;
    found.push(k);
  }
  return found;
}
