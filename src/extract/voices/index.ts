import type { Attribution, Extraction, Parsed, Statement } from '../../model/index.ts';
import { actOf, bearing } from './act.ts';
import { type Relay, relaysOf } from './chain.ts';
import { tokensIn } from './columns.ts';
import { mentionsOf } from './mentions.ts';
import { nesting } from './nesting.ts';
import { sceneOf } from './scene.ts';
import { Speakers, type Voice } from './speaker.ts';

/**
 * Says of each statement who speaks, what act it is and through whom it came, and lists whom the report names.
 * `found` are the report's attributions in any order; the statements come back in that order. `outlet` is the report's
 * own outlet where it is known: speaking to it is no relay. Time is linear in the text and in the attributions.
 */
export function voices(parsed: Parsed, found: readonly Attribution[], outlet = ''): Extraction {
  const scene = sceneOf(parsed, found);
  const { tokens } = parsed;
  const speakers = new Speakers(scene, found);
  const order = found.map((_, i) => i).sort((a, b) => placeOf(found[a]) - placeOf(found[b]) || a - b);
  const outer = nesting(found);
  const statements = new Array<Statement>(found.length);
  const read: { voice: Voice; via: readonly Relay[]; act: Statement['act']; at: number; end: number }[] = new Array(found.length);
  let last = -1;
  for (const i of order) {
    const attribution = found[i];
    const voice = speakers.of(attribution);
    const touched = [...tokensIn(tokens, attribution.cue), ...tokensIn(tokens, attribution.source)].sort((a, b) => a - b);
    const at = touched[0] ?? tokensIn(tokens, attribution.content)[0] ?? 0;
    const end = Math.max(touched.at(-1) ?? at, tokensIn(tokens, attribution.content).at(-1) ?? at);
    let via = relaysOf(scene, attribution, outlet).filter((relay) => relay.name !== voice.speaker?.name);
    const before = last >= 0 ? read[last] : undefined;
    const own = before !== undefined && before.voice.actor !== null && before.voice.actor === voice.actor;
    if (via.length === 0 && own && before.via.length > 0 && goesOn(before.at, at)) via = before.via.map((r) => ({ ...r, why: 'goes on from the statement before' }));
    const around = outer[i];
    if (around >= 0 && read[around]) {
      const holder = read[around];
      const names = [...holder.via, ...(holder.voice.speaker && holder.voice.actor !== voice.actor ? [{ name: holder.voice.speaker.name, why: 'says that it was said' }] : [])];
      via = [...names, ...via.filter((r) => !names.some((n) => n.name === r.name))];
    }
    const act = actOf(tokens, scene.lower, attribution, voice.speaker?.name ?? '', before && at - before.end < NEAR ? bearing(own, before.act) : '');
    read[i] = { voice, via, act: act.act, at, end };
    statements[i] = {
      ...attribution,
      speaker: voice.speaker,
      act: act.act,
      via: via.map((relay) => relay.name),
      reasons: {
        ...attribution.reasons,
        speaker: voice.reason,
        act: act.reason,
        ...(via.length > 0 ? { via: via.map((relay) => `${relay.name}: ${relay.why}`).join('; ') } : {}),
      },
    };
    last = i;
  }
  return { statements, mentions: mentionsOf(scene) };

  /** Whether a statement goes on with what was said just before, so that it came the same way. */
  function goesOn(before: number, at: number): boolean {
    if (tokens.sentence[at] - tokens.sentence[before] > 3) return false;
    for (let i = at; i < at + 6 && i < tokens.count; i++) if (scene.lower[i] === 'who') return false;
    return true;
  }
}

/** How many tokens apart two statements may be for the first to bear on the act of the second. */
const NEAR = 60;

function placeOf(attribution: Attribution): number {
  return attribution.cue[0]?.[0] ?? attribution.source[0]?.[0] ?? attribution.content[0]?.[0] ?? 0;
}
