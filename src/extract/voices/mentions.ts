import type { Mention } from '../../model/index.ts';
import { kindOf } from './actors.ts';
import type { Scene } from './scene.ts';

/** The report's mentions: every name, and every description that means somebody named, ascending. */
export function mentionsOf(scene: Scene): Mention[] {
  const { phrases, cast, parsed } = scene;
  const { tokens } = parsed;
  const mentions: Mention[] = [];
  for (let k = 0; k < phrases.length; k++) {
    const id = cast.meant[k];
    if (id < 0 || !cast.actors[id].named) continue;
    const p = phrases[k];
    const first = p.nameFirst >= 0 ? p.nameFirst : p.first;
    mentions.push({
      span: [tokens.start[first], tokens.end[p.last - 1]],
      kind: kindOf(cast.actors[id]),
      actor: cast.actors[id].name,
    });
  }
  return mentions;
}
