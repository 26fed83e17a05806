import type { Attribution } from '../../model/index.ts';
import { tokensIn } from './columns.ts';
import { KNOWN_MEDIA } from './lexicon/media.ts';
import { isIt, lastMedium, mediumOf } from './media.ts';
import { phraseBefore } from './pronouns.ts';
import type { Scene } from './scene.ts';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs after which a medium is told something, or with which it passes something on. */
const TELLING = words(
  'told tell tells telling informed informs informing assured assures assuring reminded spoke speaking speaks wrote writing texted phoned messaged briefed said saying confirmed',
);
const CARRYING = words(
  'carried relayed broadcast aired read shown published quoted cited monitored picked posted printed reported distributed run screened streamed translated',
);
const REPORTING = words(
  'reported reports report quoted quotes quote cited cites cite said says wrote writes went goes citing quoting broadcast aired published carried ran relayed noted added disclosed revealed claimed monitored',
);
const LEADING = words('to with by on in via through of for from');
const FRONTS = words(
  'lawyer attorney counsel spokesman spokeswoman spokesperson solicitor barrister representative agent publicist',
);
const SUBORDINATE = words('after before since when while that as until because');
const FURTHER = words('picked relayed carried quoted monitored cited translated rebroadcast');

/** How many tokens around a cue are searched for relays, where a sentence is longer. */
const WINDOW = 150;

/** One relay found, and why it is one. */
export interface Relay {
  readonly name: string;
  readonly why: string;
}

/**
 * The relays that stand around a statement in its sentences, nearest to the outlet first, its own content aside.
 * `outlet` is the report's own, or '' where it isn't known: speaking to the outlet is no relay.
 */
export function relaysOf(scene: Scene, found: Attribution, outlet: string): Relay[] {
  const { lower, phrases, parsed } = scene;
  const { tokens } = parsed;
  const cue = tokensIn(tokens, found.cue);
  const source = tokensIn(tokens, found.source);
  const content = tokensIn(tokens, found.content);
  const anchor = cue[0] ?? source[0];
  if (anchor === undefined) return [];
  const inContent = new Set(content);
  const inSource = new Set(source);
  const inCue = new Set(cue);
  const sentence = tokens.sentence[anchor];
  const from = Math.max(tokens.sentenceStart[sentence], anchor - WINDOW);
  const to = Math.min(tokens.sentenceStart[sentence + 1], anchor + WINDOW);
  const relays: Relay[] = [];
  for (let k = Math.max(0, phraseBefore(phrases, from)); k < phrases.length && phrases[k].first < to; k++) {
    const p = phrases[k];
    if (p.first < from || inContent.has(p.first) || inCue.has(p.first)) continue;
    if (inSource.has(p.first) && (p.first === source[0] || !within(p.first))) continue;
    const before = lower[p.first - 1] ?? '';
    const before2 = lower[p.first - 2] ?? '';
    const how = role(k);
    if (how === '') continue;
    const certain =
      how === 'cited' ||
      (how === 'reports it' && lower[p.last] === ',' && /^(?:citing|quoting)$/.test(lower[p.last + 1] ?? ''));
    const name = isIt(scene, k) ? lastMedium(scene, k, outlet) : mediumOf(scene, k, outlet, certain);
    if (!name || relays.some((r) => r.name === name)) continue;
    const relay = { name, why: how };
    const onward = before === 'by' && (FURTHER.has(before2) || before2 === 'up') && relays.length > 0;
    if (onward) relays.unshift(relay);
    else relays.push(relay);
  }
  // "Reuters sources": the sources of a medium.
  for (const i of source)
    if (
      KNOWN_MEDIA.has(lower[i]) &&
      /^(?:source|sources|'s)$/.test(lower[i + 1] ?? '') &&
      inSource.has(i + 1) &&
      scene.proper[i] === 1
    )
      relays.push({ name: tokens.text.slice(tokens.start[i], tokens.end[i]), why: 'whose sources they are' });
  const front = frontOf();
  if (front && !relays.some((r) => r.name === front)) relays.push({ name: front, why: 'speaks for the speaker' });
  return relays;

  /** A phrase inside the source that only tells how it came: "…, in remarks shown on state television". */
  function within(first: number): boolean {
    return LEADING.has(lower[first - 1] ?? '') && CARRYING.has(lower[first - 2] ?? '');
  }

  /** How a phrase stands to the statement: '' where it is no relay's place. */
  function role(k: number): string {
    const p = phrases[k];
    const one = lower[p.first - 1] ?? '';
    const two = lower[p.first - 2] ?? '';
    const next = lower[p.last] ?? '';
    if (TELLING.has(one) && p.first - 1 >= from) return `${one} to it`;
    if (one === 'citing' || one === 'quoting') return 'cited';
    if (LEADING.has(one)) {
      if ((CARRYING.has(two) && !(two === 'shown' && one === 'to')) || two === 'up') return `${two} ${one} it`;
      for (let i = p.first - 1; i >= from && i > p.first - 7; i--) {
        if (one === 'to' && /^(?:shown|leaked|sent|given|seen|addressed)$/.test(lower[i])) return '';
        if (
          TELLING.has(lower[i]) ||
          CARRYING.has(lower[i]) ||
          /^(?:interview|remarks|statement|comments|article|account|broadcast|edition|appeared|address|message|call|column|briefing|speech|report)$/.test(
            lower[i],
          )
        )
          return `said ${one} it`;
        if (lower[i] === ',' && i < p.first - 2) break;
      }
      if ((one === 'on' || one === 'to') && cue.length > 0 && Math.abs(p.first - cue[cue.length - 1]) < 8)
        return `said ${one} it`;
      return '';
    }
    if (lower[p.last] === "'s")
      return /^(?:account|report|count)$/.test(lower[p.last + 1] ?? '') && one === 'by' ? 'by its account' : '';
    if (isIt(scene, k) && /^(?:is|was|has|had|will|would)$/.test(next)) return '';
    // As a subject: "the paper reported", "Radio X, citing the agency, said", "the daily quoted him".
    if (SUBORDINATE.has(one) && p.first > anchor) return '';
    for (let i = p.last; i < to && i < p.last + 16; i++) {
      if (inContent.has(i)) break;
      if (REPORTING.has(lower[i])) {
        if (inSource.has(i)) break;
        return i === p.last || next === ',' || next === '(' || i < p.last + 4 ? 'reports it' : '';
      }
      if (/^[.;”"]$/.test(lower[i])) break;
    }
    return '';
  }

  /** "said through his lawyer, Ada Brenner". */
  function frontOf(): string | null {
    for (let i = from; i < to; i++) {
      if ((lower[i] !== 'through' && lower[i] !== 'via') || inContent.has(i)) continue;
      const k = phraseBefore(phrases, i + 2);
      const p = phrases[k];
      if (!p || p.first !== i + 1 || p.opening === 'a' || !FRONTS.has(p.roles[0] ?? '')) continue;
      const id = scene.cast.meant[k] >= 0 ? scene.cast.meant[k] : -1;
      const beside = scene.links.beside[k];
      const actor =
        id >= 0
          ? scene.cast.actors[id]
          : beside >= 0 && scene.cast.meant[beside] >= 0
            ? scene.cast.actors[scene.cast.meant[beside]]
            : null;
      if (actor) return actor.name;
    }
    return null;
  }
}
