import type { Actor } from './actors.ts';
import { describe } from './descriptions.ts';
import { HEARERS, KNOWN_MEDIA, MEDIUM_NAMES, MEDIUM_NOUNS, PLAIN_MEDIA } from './lexicon/media.ts';
import { isPersonNoun } from './lexicon/roles.ts';
import type { Phrase } from './phrases.ts';
import { pronounOf } from './pronouns.ts';
import type { Scene } from './scene.ts';

const OWN = new Set(['this', 'our']);

/**
 * The medium that a phrase names, as a relay's name; null where it names none, or the outlet itself. `certain` tells
 * that the words around it leave no doubt ("X, citing Y, said"), so that any name will do.
 */
export function mediumOf(scene: Scene, k: number, outlet: string, certain = false): string | null {
  const { lower, phrases, cast, parsed } = scene;
  const p = phrases[k];
  if (OWN.has(lower[p.first]) || p.opening === 'pronoun' || p.opening === 'his') return null;
  const id = cast.meant[k];
  const actor = id >= 0 ? cast.actors[id] : null;
  if (p.nameFirst >= 0) {
    if (!actor || (!isMedium(actor) && !(certain && actor.sort !== 'person' && actor.sort !== 'place'))) return null;
    return isOwn(actor, p, outlet, certain) ? null : actor.name;
  }
  const role = p.roles[0] ?? '';
  const news = p.narrowing.includes('news');
  if (!MEDIUM_NOUNS.has(role) && !(role === 'media' && p.narrowing.includes('state')) && !(role === 'site' && news))
    return null;
  if (p.opening === 'the') {
    if (actor?.named) return isOwn(actor, p, outlet, certain) ? null : actor.name;
    const known = lastMedium(scene, k, outlet);
    if (known !== null) return known;
  }
  if (p.plural && role !== 'media') return null;
  if (p.opening === 'a' && /^(?:broadcast|bulletin|wire|telegraph|journal|post)$/.test(role)) return null;
  let named = false;
  for (let i = p.first; i < p.head; i++) if (scene.proper[i] === 1) named = true;
  if (!named && ((role === 'agency' && !news) || (!PLAIN_MEDIA.has(role) && p.narrowing.length === 0))) return null;
  return describe(parsed.tokens, scene.proper, p.first, p.last);
}

/** Whether an actor is one of the media. */
export function isMedium(actor: Actor): boolean {
  if (actor.sort === 'person') return false;
  if (actor.words.some((w) => HEARERS.has(w))) return false;
  if (KNOWN_MEDIA.has(actor.words.join(' ')) || actor.words.some((w) => MEDIUM_NAMES.has(w) || KNOWN_MEDIA.has(w)))
    return true;
  if (actor.narrowing.has('news') && actor.sort === 'body') return true;
  for (const role of actor.roles) if (MEDIUM_NOUNS.has(role) && !actor.words.includes(role)) return !isPersonNoun(role);
  return false;
}

/**
 * Whether a name is the outlet's own. Where the outlet isn't known, a short name that the report never spells out
 * ("told the Clarion") counts as its own, since only the outlet itself needs no introduction.
 */
function isOwn(actor: Actor, p: Phrase, outlet: string, certain: boolean): boolean {
  if (outlet !== '') {
    const own = new Set(outlet.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return actor.words.every((w) => own.has(w) || w === '-');
  }
  return (
    !certain &&
    actor.words.length === 1 &&
    p.roles.length === 0 &&
    actor.roles.size === 0 &&
    !KNOWN_MEDIA.has(actor.words[0])
  );
}

/** The last of the media that was named before a phrase: whom "the paper" means. */
export function lastMedium(scene: Scene, k: number, outlet: string): string | null {
  const { phrases } = scene;
  for (let j = k - 1; j >= 0 && j > k - BACK; j--) {
    const p = phrases[j];
    if (p.quoted || (p.opening === 'the' && p.nameFirst < 0)) continue;
    const name = mediumOf(scene, j, outlet);
    if (name !== null) return name;
  }
  return null;
}

/** The last actor before a phrase that is one of the media. */
export function lastMediumActor({ phrases, cast }: Scene, k: number): Actor | null {
  for (let j = k - 1; j >= 0 && j > k - BACK; j--) {
    const actor = cast.meant[j] >= 0 ? cast.actors[cast.meant[j]] : null;
    if (actor?.named && !phrases[j].quoted && isMedium(actor)) return actor;
  }
  return null;
}

/** How many phrases back "the paper" may reach. */
const BACK = 80;

/** Whether a phrase is a pronoun that can mean a medium. */
export function isIt(scene: Scene, k: number): boolean {
  const p = scene.phrases[k];
  return p.opening === 'pronoun' && pronounOf(scene.lower[p.first]) === 'it';
}
