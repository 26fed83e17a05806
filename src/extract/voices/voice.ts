import type { Kind, Speaker } from '../../model/index.ts';
import type { Actor } from './actors.ts';

/** Who speaks in a statement, and why it is thought so. */
export interface Voice {
  readonly speaker: Speaker | null;
  /** The actor behind the speaker, where the report's cast has one. */
  readonly actor: Actor | null;
  readonly reason: string;
}

/** A voice that the text leaves unnamed. */
export const NOBODY: Voice = { speaker: null, actor: null, reason: 'the text names nobody' };

/** A speaker by the name that is shown. */
export function voice(actor: Actor | null, name: string, kind: Kind, reason: string): Voice {
  return { speaker: { name, kind }, actor, reason };
}
