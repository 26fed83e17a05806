import type { Actor, Cast } from './actors.ts';
import type { Phrase } from './phrases.ts';
import { pronounOf } from './pronouns.ts';

/**
 * Learns from "he" and "she" whether an actor is a man or a woman, where only one can be meant: the one person named or
 * described in the sentence so far and in the one before. One pass over the phrases.
 */
export function learnGenders(lower: readonly string[], phrases: readonly Phrase[], cast: Cast): void {
  let sentence = -1;
  let before = new Set<Actor>();
  let now = new Set<Actor>();
  for (let k = 0; k < phrases.length; k++) {
    const p = phrases[k];
    if (p.quoted) continue;
    if (p.sentence !== sentence) {
      before = p.sentence === sentence + 1 ? now : new Set();
      now = new Set();
      sentence = p.sentence;
    }
    const pronoun = p.opening === 'pronoun' ? pronounOf(lower[p.first]) : undefined;
    if (lower[p.first] === 'he' || lower[p.first] === 'she') {
      const people = new Set([...before, ...now]);
      if (people.size === 1 && (pronoun === 'he' || pronoun === 'she')) {
        const [only] = people;
        if (only.gender === '') only.gender = pronoun;
        now.add(only);
      }
      continue;
    }
    const actor = cast.meant[k] >= 0 ? cast.actors[cast.meant[k]] : null;
    if (
      actor &&
      !p.plural &&
      !actor.plural &&
      (actor.sort === 'person' || (actor.sort === 'unknown' && actor.words.length > 1))
    )
      now.add(actor);
  }
}
