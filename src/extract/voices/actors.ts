import { type Kind, type NameKind, type Parsed, quote } from '../../model/index.ts';
import { describe } from './descriptions.ts';
import { headlineEnd } from './headline.ts';
import { KNOWN_MEDIA, SURE_NAMES } from './lexicon/media.ts';
import { FEMALE, isBodyNoun, isDocumentNoun, isPersonNoun, MALE, standsFor } from './lexicon/roles.ts';
import type { Links } from './links.ts';
import type { Phrase } from './phrases.ts';

export type Gender = 'he' | 'she' | '';
export type Sort = 'person' | 'body' | 'document' | 'place' | 'unknown';

/** Whom names and descriptions of one report mean, as it is read from top to bottom. */
export interface Actor {
  readonly id: number;
  /** The fullest name, or for the unnamed their fullest description. */
  name: string;
  named: boolean;
  /** Name words, lower case, of the fullest name. */
  words: string[];
  sort: Sort;
  gender: Gender;
  plural: boolean;
  /** Head nouns that it goes by, singular. */
  readonly roles: Set<string>;
  /** Words that narrow its roles down. */
  readonly narrowing: Set<string>;
  /** Its phrases, ascending. */
  readonly phrases: number[];
}

/** The actors of a report, and for each noun phrase the actor it means, or -1. */
export interface Cast {
  readonly actors: Actor[];
  readonly meant: Int32Array;
}

/** Roles that a company can have as well as a person. */
const EITHER = new Set(
  'owner sponsor supplier operator maker buyer exporter holder producer developer contractor retailer partner insurer publisher promoter carrier lender monitor dealer trader manufacturer creditor employer guard third'.split(
    ' ',
  ),
);
const COMPANY = new Set(
  'ltd inc corp plc llc gmbh sa ag lines films airways air mining group holdings energy motors foods systems therapeutics partners brothers sons daughters offshore export cells savings trust micro gas oil steel bank media networks industries electric pharma labs solutions logistics airlines rail railways shipping power telecom mobile technologies works tramways tramlines railroads ferries breweries mills mines motors stores hotels farms dairies shipyards docks ports boatyards foundries holdings bakeries quarries refineries textiles garments insurance assurance'.split(
    ' ',
  ),
);
const IGNORED = new Set(
  'same other own former late latter of and for the new old two three one later first second third 1 2 3 acting interim then then- long-time longtime'.split(
    ' ',
  ),
);
const LOCATIVE = new Set(
  'in at near from off outside across around through inside towards toward into over'.split(' '),
);
const RECENT = 12;

/** Reads a report's phrases in order and gathers who is meant by which, in time linear in the phrases. */
export function castOf(
  parsed: Parsed,
  lower: readonly string[],
  proper: Uint8Array,
  phrases: readonly Phrase[],
  links: Links,
): Cast {
  const { tokens } = parsed;
  const actors: Actor[] = [];
  const meant = new Int32Array(phrases.length).fill(-1);
  const byWord = new Map<string, number[]>();
  const byRole = new Map<string, number[]>();
  const headline = headlineEnd(tokens.text);
  const kinds = nameKinds(parsed, phrases);
  const acronyms = new Map<string, number>();

  for (let k = 0; k < phrases.length; k++) {
    const p = phrases[k];
    if (p.opening === 'pronoun' || meant[k] >= 0) continue;
    const other = links.beside[k];
    if (p.nameFirst >= 0) {
      const actor = byName(p, k);
      note(actor, p, k);
      if (other >= 0 && phrases[other].nameFirst < 0) adopt(actor, other);
    } else if (other >= 0 && phrases[other].nameFirst >= 0) {
      // The name beside it gathers it.
      if (other < k && meant[other] >= 0) adopt(actors[meant[other]], k);
    } else if (p.last - p.first === 1 && capital(p.first) && surnamed(lower[p.first])) {
      note(surnamed(lower[p.first])!, p, k);
    } else if (p.roles.length > 0 && speaksAs(p.roles[0])) {
      const known = p.opening === 'the' || (p.opening === 'bare' && !p.plural) ? antecedent(p) : undefined;
      const actor = known ?? create(describePhrase(k), false, sortOfRole(p.roles[0]), p.plural);
      note(actor, p, k);
    }
  }
  for (let k = 0; k < phrases.length; k++) {
    const other = links.beside[k];
    if (meant[k] < 0 && other >= 0 && meant[other] >= 0 && phrases[other].nameFirst >= 0)
      adopt(actors[meant[other]], k);
  }
  return { actors, meant };

  function create(name: string, named: boolean, sort: Sort, plural: boolean): Actor {
    const actor: Actor = {
      id: actors.length,
      name,
      named,
      words: [],
      sort,
      gender: '',
      plural,
      roles: new Set(),
      narrowing: new Set(),
      phrases: [],
    };
    actors.push(actor);
    return actor;
  }

  function note(actor: Actor, p: Phrase, k: number): void {
    meant[k] = actor.id;
    if (p.nameFirst < 0 && actor.named && actor.phrases.length === 1 && inHeadline(actor.phrases[0])) {
      // A headline's short name gives way to the body's: "Tavia Army" to "the Tavian military".
      let named = false;
      for (let i = p.first; i < p.last; i++) if (proper[i] === 1) named = true;
      if (named && isBodyNoun(lower[p.head])) actor.name = describe(tokens, proper, p.first, p.last);
    }
    actor.phrases.push(k);
    for (const role of p.roles) addRole(actor, role);
    for (const w of p.narrowing) actor.narrowing.add(w);
    for (let j = k + 1; j < phrases.length && j < k + 4 && links.hangsOn[j] === j - 1; j++)
      for (let i = phrases[j].first; i < phrases[j].last; i++) actor.narrowing.add(lower[i]);
    learnGender(actor, p);
  }

  function inHeadline(k: number): boolean {
    return tokens.start[phrases[k].first] < headline;
  }

  /** A role that stands beside a name belongs to the name's holder, with whoever went by it before unnamed. */
  function adopt(actor: Actor, k: number): void {
    if (meant[k] < 0) note(actor, phrases[k], k);
    if (actor.sort === 'unknown' || actor.sort === 'place') {
      const role = phrases[k].roles[0] ?? '';
      if (EITHER.has(role))
        actor.sort = COMPANY.has(actor.words.at(-1) ?? '') || actor.words.length === 1 ? 'body' : 'person';
      else actor.sort = sortOfRole(role);
    }
  }

  function addRole(actor: Actor, role: string): void {
    if (actor.roles.has(role)) return;
    actor.roles.add(role);
    const list = byRole.get(role);
    if (list) list.push(actor.id);
    else byRole.set(role, [actor.id]);
  }

  function learnGender(actor: Actor, p: Phrase): void {
    if (actor.gender !== '' || p.plural) return;
    const end = p.nameFirst >= 0 ? p.nameFirst : p.last;
    for (let i = p.first; i < end; i++) {
      if (i < p.possessorEnd) continue;
      if (MALE.has(lower[i])) actor.gender = 'he';
      else if (FEMALE.has(lower[i])) actor.gender = 'she';
    }
  }

  function describePhrase(k: number): string {
    const p = phrases[k];
    let last = p.last;
    for (let j = k + 1; j < phrases.length && j < k + 4 && links.hangsOn[j] === j - 1; j++) last = phrases[j].last;
    return describe(tokens, proper, p.first, last);
  }

  /** The actor that a proper name names: one known by the same name, a part of it, or its initials; else a new one. */
  function byName(p: Phrase, k: number): Actor {
    const words: string[] = [];
    for (let i = p.nameFirst; i < p.last; i++) if (/[\p{L}\p{N}]/u.test(lower[i])) words.push(lower[i]);
    const text = quote(tokens.text, [tokens.start[p.nameFirst], tokens.end[p.last - 1]]);
    const sort = sortOfName(p, k, words);
    let found: Actor | undefined;
    const seen = new Set<number>();
    for (const w of words.length > 1 ? [words[words.length - 1], words[0]] : words)
      for (const id of byWord.get(w)?.slice(-RECENT) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        const actor = actors[id];
        if (!sameName(actor, words, sort)) continue;
        if (!found || latest(actor) > latest(found)) found = actor;
      }
    if (!found && words.length === 1 && acronyms.has(words[0])) found = actors[acronyms.get(words[0])!];
    if (!found && words.length > 1) found = fromUnnamed(p, sort);
    if (!found) {
      found = create(text, true, sort, false);
    }
    if (found.sort === 'unknown' || (found.sort === 'place' && sort !== 'unknown'))
      found.sort = sort === 'unknown' ? found.sort : sort;
    if (words.length > found.words.length || !found.named) {
      found.name = text;
      found.named = true;
      found.words = words;
      for (const w of new Set(words)) {
        const list = byWord.get(w);
        if (!list) byWord.set(w, [found.id]);
        else if (!list.includes(found.id)) list.push(found.id);
      }
      for (const w of words) if (isBodyNoun(w) && found.sort === 'body') addRole(found, w);
      const initials = words
        .filter((w) => !/^(?:of|and|the|for|de|la)$/.test(w))
        .map((w) => w[0])
        .join('');
      if (initials.length > 1) acronyms.set(initials, found.id);
    }
    // "the World Food Office (WFO)"
    if (
      lower[p.last] === '(' &&
      lower[p.last + 2] === ')' &&
      lower[p.last + 1].length > 1 &&
      lower[p.last + 1].length < 8
    )
      acronyms.set(lower[p.last + 1], found.id);
    return found;
  }

  function capital(i: number): boolean {
    return tokens.text.charCodeAt(tokens.start[i]) !== lower[i].charCodeAt(0);
  }

  /** Who bears a title's word as a surname: "Haji" after "Ali Haji". */
  function surnamed(word: string): Actor | undefined {
    const id = byWord.get(word)?.findLast((i) => actors[i].words.length > 1 && actors[i].words.at(-1) === word);
    return id === undefined ? undefined : actors[id];
  }

  /** A person named with a title after having gone by it: "The governor … Governor Ana Bell". */
  function fromUnnamed(p: Phrase, sort: Sort): Actor | undefined {
    if (sort !== 'person' || p.roles.length === 0 || p.opening !== 'bare') return undefined;
    const list = byRole.get(p.roles[0]);
    const actor = list && actors[list[list.length - 1]];
    if (!actor || actor.named || actor.plural || actor.phrases.length === 0) return undefined;
    const opening = phrases[actor.phrases[0]].opening;
    return opening === 'the' || opening === 'bare' ? actor : undefined;
  }

  function sameName(actor: Actor, words: readonly string[], sort: Sort): boolean {
    const [long, short] = actor.words.length >= words.length ? [actor.words, words] : [words, actor.words];
    if (short.length === 0) return false;
    if (long.length === short.length) return long.every((w, i) => w === short[i] || same(w, short[i]));
    const body = actor.sort === 'body' || sort === 'body';
    if (body) {
      if (isBodyNoun(short[0]) && short.length === 1) return false;
      if (actor.sort === 'place' || sort === 'place') return false;
      return short.every((w, i) => w === long[i]);
    }
    if (
      (actor.sort === 'place' && actor.words.length < words.length) ||
      (sort === 'place' && words.length < actor.words.length)
    )
      return false;
    if (short.length === 1)
      return (
        long[long.length - 1] === short[0] ||
        (long[0] === short[0] && actor.sort === 'person') ||
        hyphenated(long, short[0])
      );
    return long[long.length - 1] === short[short.length - 1] && short.every((w) => long.includes(w));
  }

  function sortOfName(p: Phrase, k: number, words: readonly string[]): Sort {
    const last = words[words.length - 1];
    const role = p.roles.find((r) => !isBodyNoun(last) || r !== last) ?? '';
    const kind = kinds.get(k);
    if (
      isBodyNoun(last) ||
      COMPANY.has(last) ||
      (isBodyNoun(words[0]) && words.length > 1) ||
      KNOWN_MEDIA.has(words.join(' ')) ||
      words.includes('&') ||
      words.some((w) => SURE_NAMES.has(w))
    )
      return 'body';
    if (words.includes('of') && words.some((w) => isBodyNoun(w))) return 'body';
    if (role !== '' && isPersonNoun(role) && !EITHER.has(role)) return 'person';
    if (role !== '' && isBodyNoun(role)) return 'body';
    if (/^(?:mr|mrs|ms|miss|dr|sir|lord)\.?$/.test(lower[p.nameFirst - 1] ?? '')) return 'person';
    if (kind) return kind === 'person' ? 'person' : kind === 'place' ? 'place' : 'body';
    if (LOCATIVE.has(lower[p.first - 1] ?? '')) return 'place';
    if (p.opening === 'the' && p.nameFirst === p.first + 1) return 'body';
    return 'unknown';
  }

  /** Whom a definite description means: the latest actor that goes by the role, with nothing against it. */
  function antecedent(p: Phrase): Actor | undefined {
    const role = p.roles[0];
    let found: Actor | undefined;
    let best = Number.NEGATIVE_INFINITY;
    for (const [name, list] of candidateLists(role)) {
      for (const id of list.slice(-RECENT)) {
        const actor = actors[id];
        if (actor.plural !== p.plural && !(actor.sort === 'body')) continue;
        let score = latest(actor) / (phrases.length + 1) + (name === role ? 0.5 : 0) + (actor.named ? 0.2 : 0);
        for (const w of p.narrowing) {
          if (IGNORED.has(w)) continue;
          score += holds(actor, w) ? 0.6 : -1.5;
        }
        if (score > best) {
          best = score;
          found = actor;
        }
      }
    }
    return best > -0.2 ? found : undefined;
  }
  function* candidateLists(role: string): Iterable<[string, number[]]> {
    for (const name of standsFor(role)) {
      const list = byRole.get(name);
      if (list) yield [name, list];
    }
  }
  function latest(actor: Actor): number {
    return actor.phrases.length > 0 ? actor.phrases[actor.phrases.length - 1] : -1;
  }
}

/** Whether one of the words that describe an actor is this word or shares its stem: "Israel" and "Israeli". */
export function holds(actor: Actor, word: string): boolean {
  if (actor.narrowing.has(word) || actor.roles.has(word) || actor.words.includes(word)) return true;
  if (word.length < 4) return false;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  for (const w of actor.narrowing) if (w.startsWith(stem)) return true;
  return actor.words.some((w) => w.startsWith(stem));
}

const speaksAs = (role: string) => isPersonNoun(role) || isBodyNoun(role) || isDocumentNoun(role);

function sortOfRole(role: string): Sort {
  if (isPersonNoun(role)) return 'person';
  if (isDocumentNoun(role) && !isBodyNoun(role)) return 'document';
  return isBodyNoun(role) ? 'body' : 'unknown';
}

const same = (a: string, b: string) => a === b || (a.length > 6 && b.length > 6 && a.slice(0, 6) === b.slice(0, 6));
const hyphenated = (long: readonly string[], one: string) =>
  long.length > 2 && long[long.length - 2] === one && long.length > 2;

/** The engine's kinds of names, by the phrase they lie in. */
function nameKinds(parsed: Parsed, phrases: readonly Phrase[]): Map<number, NameKind> {
  const kinds = new Map<number, NameKind>();
  let at = 0;
  for (const name of parsed.names) {
    while (at < phrases.length && phrases[at].last <= name.first) at++;
    const p = phrases[at];
    if (p && p.nameFirst >= 0 && name.last > p.nameFirst && name.first < p.last) kinds.set(at, name.kind);
  }
  return kinds;
}

/** The kind that a statement's speaker or a mention shows. */
export function kindOf(actor: Actor): Kind {
  if (actor.sort === 'place' && actor.named) return 'place';
  if (actor.sort === 'body') return 'org';
  if (!actor.named) return 'unnamed';
  return actor.sort === 'person' ? 'person' : actor.plural ? 'group' : actor.words.length > 1 ? 'person' : 'org';
}
