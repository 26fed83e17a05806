import type { ActorLine } from '../api/lines.ts';

/** The ways an actor is written beside its own name. */
export function otherNames(actor: ActorLine): string[] {
  return actor.names.filter((name) => name !== actor.name);
}
