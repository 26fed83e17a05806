import type { Act, Attribution, Extraction, Parsed, Statement } from '../../model/index.ts';
import { type ActReading, actOf, bearing } from './act.ts';
import { type Relay, relaysOf } from './chain.ts';
import { tokensIn } from './columns.ts';
import { headlineEnd } from './headline.ts';
import { mentionsOf } from './mentions.ts';
import { nesting } from './nesting.ts';
import { remarksRelays } from './remarks.ts';
import { sceneOf } from './scene.ts';
import { settle } from './settle.ts';
import { Speakers } from './speaker.ts';
import type { Voice } from './voice.ts';

/**
 * Says of each statement who speaks, what act it is and through whom it came, and lists whom the report names.
 * `given` are the report's attributions in any order; the statements come back in that
 * order, without those that only relay another. `outlet` is the report's
 * own outlet where it is known: speaking to it is no relay. Time is linear in the text and in the attributions.
 */
export function voices(parsed: Parsed, given: readonly Attribution[], outlet = ''): Extraction {
  const scene = sceneOf(parsed, given);
  const found = settle(scene, given);
  const { tokens } = parsed;
  const speakers = new Speakers(scene, found);
  const order = found.map((_, i) => i).sort((a, b) => placeOf(found[a]) - placeOf(found[b]) || a - b);
  const outer = nesting(found);
  const read = order.map((i) => readOne(found[i]));
  const end = headlineEnd(tokens.text);
  let headline: Act | '' = '';
  const byIndex = new Map(order.map((i, n) => [i, n]));
  for (let n = 0; n < read.length; n++) {
    const before = n > 0 ? read[n - 1] : undefined;
    const now = read[n];
    const own = before !== undefined && before.voice.actor !== null && before.voice.actor === now.voice.actor;
    if (now.relays.length === 0 && own && goesOn(before, now))
      now.relays = before.relays.map((r) => ({ ...r, why: 'goes on from the statement before' }));
    const bears = before && now.at - before.end < NEAR ? bearing(own, before.act.act) : '';
    now.act = actOf(tokens, scene.lower, found[order[n]], now.voice.speaker, bears, headline === 'deny' && n < OPENING);
    if (tokens.start[now.at] < end) headline = now.act.act;
  }
  shareRemarks();
  shareHeadlines();
  const statements = new Array<Statement>(found.length);
  for (let n = 0; n < read.length; n++) {
    const i = order[n];
    const { act } = read[n];
    const via = chainOf(i, 0);
    const voice = ownWords(read[n].voice, i);
    statements[i] = {
      ...found[i],
      speaker: voice.speaker,
      act: act.act,
      via: via.map((relay) => relay.name),
      reasons: {
        ...found[i].reasons,
        speaker: voice.reason,
        act: act.reason,
        ...(via.length > 0 ? { via: via.map((relay) => `${relay.name}: ${relay.why}`).join('; ') } : {}),
      },
    };
  }
  return { statements, mentions: mentionsOf(scene) };

  function readOne(attribution: Attribution): Read {
    const voice = speakers.of(attribution);
    const touched = [...tokensIn(tokens, attribution.cue), ...tokensIn(tokens, attribution.source)];
    const content = tokensIn(tokens, attribution.content);
    const at = touched.length > 0 ? touched.reduce((a, b) => Math.min(a, b)) : (content[0] ?? 0);
    const relays = relaysOf(scene, attribution, outlet).filter((relay) => relay.name !== voice.speaker?.name);
    const cue = tokensIn(tokens, attribution.cue)[0] ?? at;
    return {
      voice,
      relays,
      at,
      cue,
      end: Math.max(at, ...touched.slice(-1), content.at(-1) ?? at),
      act: { act: 'unclear', reason: '' },
    };
  }

  /** The relays of a statement, those of the statements that it is told in before its own. */
  function chainOf(i: number, depth: number): Relay[] {
    const own = read[byIndex.get(i)!];
    const around = outer[i];
    if (around < 0 || depth > 4) return [...own.relays];
    const holder = read[byIndex.get(around)!];
    const chain = chainOf(around, depth + 1);
    const name = holder.voice.speaker?.name;
    if (name && holder.voice.actor !== own.voice.actor) chain.push({ name, why: 'says that it was said' });
    for (const relay of own.relays) if (!chain.some((r) => r.name === relay.name)) chain.push(relay);
    return chain.filter((r) => r.name !== own.voice.speaker?.name);
  }

  /** "My son", said by somebody, is that somebody's son. */
  function ownWords(voice: Voice, i: number): Voice {
    const rest = voice.speaker?.name.match(/^(?:my|our)\s+(.*)$/i)?.[1];
    const teller = outer[i] >= 0 ? read[byIndex.get(outer[i])!].voice.speaker : null;
    if (!voice.speaker || !rest || !teller) return voice;
    return {
      ...voice,
      speaker: { ...voice.speaker, name: `${teller.name}’s ${rest}` },
      reason: `${voice.reason}, in the words of ${teller.name}`,
    };
  }

  /** "He made these remarks in an interview with X", "This was stated to X": what stands around came the same way. */
  function shareRemarks(): void {
    for (const { relay, sentence, actors, ofThis } of remarksRelays(scene, outlet)) {
      const meant = new Set([...actors].filter((id) => id >= 0));
      const before = read.findLast((one) => tokens.sentence[one.at] < sentence);
      if (ofThis && before?.voice.actor) meant.add(before.voice.actor.id);
      for (const one of read) {
        const { actor } = one.voice;
        if (one.relays.length === 0 && actor && (meant.has(actor.id) || tokens.start[one.at] < end))
          one.relays = [relay];
      }
    }
    for (let n = 0; n < read.length && n < FIRST; n++) {
      const content = tokensIn(tokens, found[order[n]].content);
      if (content.length !== 1 || scene.lower[content[0]] !== 'this' || read[n].relays.length === 0) continue;
      for (let m = 0; m < n; m++)
        if (read[m].relays.length === 0)
          read[m].relays = read[n].relays.map((r) => ({ ...r, why: '“this” below was told to it' }));
    }
  }

  /** A headline's statement came the way that the text below tells of the same speaker. */
  function shareHeadlines(): void {
    for (let n = 0; n < read.length && tokens.start[read[n].at] < end; n++) {
      const { actor } = read[n].voice;
      if (!actor || read[n].relays.length > 0) continue;
      const below = read.slice(n + 1, n + FIRST).find((other) => other.voice.actor === actor);
      if (below) read[n].relays = below.relays.map((r) => ({ ...r, why: 'as the text below tells' }));
    }
  }

  /** Whether a statement goes on with what was said just before, so that it came the same way. */
  function goesOn(before: Read, now: Read): boolean {
    if (tokens.sentence[now.at] - tokens.sentence[before.at] > 3) return false;
    // "The minister, who in March accused …": an aside about another time.
    for (let i = now.cue; i > now.at && i > now.cue - 12 && scene.lower[i] !== ','; i--)
      if (scene.lower[i] === 'who') return false;
    return true;
  }
}

/** What is known of one statement while the report is read. */
interface Read {
  readonly voice: Voice;
  relays: readonly Relay[];
  act: ActReading;
  /** First token of source and cue, first of the cue, last of all. */
  readonly at: number;
  readonly cue: number;
  readonly end: number;
}

/** How many tokens apart two statements may be for the first to bear on the act of the second. */
const NEAR = 60;
/** How many of a report's first statements a headline that denies bears on. */
const OPENING = 5;
/** How many statements below a headline are asked how it came. */
const FIRST = 12;

function placeOf(attribution: Attribution): number {
  return attribution.cue[0]?.[0] ?? attribution.source[0]?.[0] ?? attribution.content[0]?.[0] ?? 0;
}
