import { type Actor, holds } from './actors.ts';
import { singular, standsFor } from './lexicon/roles.ts';
import type { Phrase } from './phrases.ts';
import { phraseBefore } from './pronouns.ts';
import type { Scene } from './scene.ts';

/** How many phrases away a name may be looked for. */
const FORWARD = 400;

/** The first actor below whom a headline's short word can mean. */
export function namedBelow(scene: Scene, p: Phrase, main: number): Actor | null {
  const { lower, phrases, cast } = scene;
  const words: string[] = [];
  for (let i = p.first; i < p.last; i++)
    if (/\p{L}/u.test(lower[i]) && lower[i] !== 'the' && lower[i] !== 'a') words.push(lower[i]);
  const head = singular(words[words.length - 1] ?? '');
  const heads = new Set(standsFor(head));
  let weaker: Actor | null = null;
  for (let k = main + 1; k < phrases.length && k < main + FORWARD; k++) {
    const id = cast.meant[k];
    if (id < 0 || phrases[k].quoted) continue;
    const actor = cast.actors[id];
    if (actor.phrases[0] <= main) continue;
    const all = words.slice(0, -1).every((w) => holds(actor, w) || holds(actor, singular(w)));
    const role = [...actor.roles].some((r) => heads.has(r)) || heads.has(actor.words.at(-1) ?? '');
    if (all && role) return actor;
    if (!weaker && role && words.length === 1) weaker = actor;
  }
  return weaker;
}

export function lastNamed(scene: Scene, token: number, count: number): Actor[] {
  const { phrases, cast } = scene;
  const found: Actor[] = [];
  for (
    let k = phraseBefore(phrases, token);
    k >= 0 && found.length < count && k > phraseBefore(phrases, token) - 40;
    k--
  ) {
    const id = cast.meant[k];
    if (id < 0 || phrases[k].quoted) continue;
    const actor = cast.actors[id];
    if (actor.named && actor.sort === 'person' && !found.includes(actor)) found.push(actor);
  }
  return found;
}

/** The unnamed sources that were told of before a phrase. */
export function sourcesBefore(scene: Scene, main: number): Actor | null {
  const { cast } = scene;
  for (let k = main - 1; k >= 0 && k > main - FORWARD; k--) {
    const actor = cast.meant[k] >= 0 ? cast.actors[cast.meant[k]] : null;
    if (
      actor &&
      !actor.named &&
      actor.plural &&
      (actor.roles.has('source') || actor.roles.has('official') || actor.roles.has('person'))
    )
      return actor;
  }
  return null;
}

/** Whom the possessor inside a phrase means: "the federation" in "the federation's foreign ministry". */
export function possessorOf(scene: Scene, p: Phrase, main: number): Actor | null {
  const { lower, cast } = scene;
  const words = lower.slice(p.first, p.possessorEnd).filter((w) => !/^(?:the|its|his|her|their|a|an)$/.test(w));
  if (words.length === 0) return null;
  const head = singular(words[words.length - 1]);
  const alike = new Set(standsFor(head));
  for (let k = main - 1; k >= 0 && k > main - 120; k--) {
    const id = cast.meant[k];
    if (id < 0) continue;
    const actor = cast.actors[id];
    if (words.length === 1 && actor.named && actor.words.at(-1) === words[0]) return actor;
    if (![...actor.roles].some((role) => alike.has(role))) continue;
    if (words.slice(0, -1).every((w) => holds(actor, w))) return actor;
  }
  return null;
}
