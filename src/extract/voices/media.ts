import { type Actor, described } from './actors.ts';
import { isPersonNoun, KNOWN_MEDIA } from './lexicon/roles.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { pronounOf } from './pronouns.ts';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns for media when they stand in lower case before a name or alone: "the agency Rosvest", "state television". */
const MEDIUM_NOUNS = words(`agency broadcaster channel daily gazette journal magazine monthly network newspaper newswire outlet paper periodical publication quarterly radio station
  tabloid television tv telegraph weekly website wire bulletin broadcast portal newscast podcast blog`);
/** The same that need no more to be understood as media when nobody named them yet. */
const PLAIN = words('television radio tv newspaper newspapers broadcaster daily tabloid');
/** Words in a name that only media bear. */
const MEDIUM_NAMES = words(`agence agencia agenzia agentur broadcasting chronicle courier daily dagblad diario evening express gazeta gazette gazzetta giornale herald journal jornal
  kurier news newspaper newswire nouvelles periódico post press presse prensa radio rádio rundfunk sunday telegraph television televisión tidning times tribune tv weekly zeitung newsroom online fm
  inquirer enquirer examiner sentinel observer standard mirror mail bulletin dispatch reporter record register palladium clarion courant argus advertiser star sun voice canal`);
/** Bodies that people speak to without being relayed by them. */
const HEARERS = words('assembly senate parliament congress house court council committee commission tribunal inquiry summit conference hearing bench assize panel board union club forum');
const OWN = words('this our');

/** The medium that a phrase names, as a relay's name; null where it names none, or the outlet itself. */
export function mediumOf(scene: Scene, k: number, outlet: string): string | null {
  const { lower, phrases, cast, parsed } = scene;
  const p = phrases[k];
  if (OWN.has(lower[p.first])) return null;
  const id = cast.meant[k];
  const actor = id >= 0 ? cast.actors[id] : null;
  if (p.nameFirst >= 0) {
    if (!actor || !isMedium(actor)) return null;
    return isOwn(actor, p, outlet) ? null : actor.name;
  }
  const role = p.roles[0] ?? '';
  if (p.opening === 'pronoun') return null;
  if (!MEDIUM_NOUNS.has(role) && !(role === 'media' && p.narrowing.includes('state'))) {
    return /^(?:news|state-run)$/.test(p.narrowing[0] ?? '') && role === 'site' ? (actor?.name ?? null) : null;
  }
  if (p.opening === 'the') {
    const known = actor?.named ? actor : lastMedium(scene, k);
    if (known) return isOwn(known, p, outlet) ? null : known.name;
  }
  if (role === 'agency' && !p.narrowing.includes('news')) return null;
  if (!PLAIN.has(role) && p.narrowing.length === 0) return null;
  const { tokens } = parsed;
  return described(tokens.text.slice(tokens.start[p.first], tokens.end[p.last - 1]));
}

/** Whether an actor is one of the media. */
export function isMedium(actor: Actor): boolean {
  if (actor.sort === 'person') return false;
  if (actor.words.some((w) => HEARERS.has(w))) return false;
  if (KNOWN_MEDIA.has(actor.words.join(' ')) || actor.words.some((w) => MEDIUM_NAMES.has(w) || KNOWN_MEDIA.has(w))) return true;
  for (const role of actor.roles) if (MEDIUM_NOUNS.has(role) && !actor.words.includes(role)) return !isPersonNoun(role);
  return false;
}

/**
 * Whether a name is the outlet's own. Where the outlet isn't known, a short name that the report never spells out
 * ("told the Clarion") counts as its own, since only the outlet itself needs no introduction.
 */
function isOwn(actor: Actor, p: Phrase, outlet: string): boolean {
  if (outlet !== '') {
    const own = new Set(outlet.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return actor.words.every((w) => own.has(w) || w === '-');
  }
  return actor.words.length === 1 && p.roles.length === 0 && actor.roles.size === 0 && !KNOWN_MEDIA.has(actor.words[0]);
}

/** The last of the media that was named before a phrase: whom "the paper" means. */
export function lastMedium(scene: Scene, k: number): Actor | null {
  const { phrases, cast } = scene;
  for (let j = k - 1; j >= 0 && j > k - 80; j--) {
    const id = cast.meant[j];
    if (id >= 0 && !phrases[j].quoted && cast.actors[id].named && isMedium(cast.actors[id])) return cast.actors[id];
  }
  return null;
}

/** Whether a phrase is a pronoun that can mean a medium. */
export function isIt(scene: Scene, k: number): boolean {
  const p = scene.phrases[k];
  return p.opening === 'pronoun' && pronounOf(scene.lower[p.first]) === 'it';
}
