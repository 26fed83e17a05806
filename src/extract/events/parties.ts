import { type Parsed, type Span, XPOS } from '../../model/index.ts';
import { phraseOf, subjectOf } from './phrase.ts';
import { childrenOf, dependent, prepositionOf, relationOf } from './tree.ts';
import type { Trigger } from './triggers.ts';

const PARTICIPLE = XPOS.indexOf('VBN');

/** Who did it and to whom, as spans. */
export interface Parties {
  readonly who: Span | null;
  readonly whom: Span | null;
}

/** Prepositions by which an event's noun or verb says to whom it was done. */
const AGAINST = new Set(['on', 'against', 'of', 'with', 'between', 'at', 'into', 'upon']);
/** Nouns of leaving and of meeting: "of" and "by" name who does it, not to whom it is done. */
const OWN_DOING = new Set([
  'withdrawal',
  'reduction',
  'deployment',
  'surrender',
  'resignation',
  'meeting',
  'explosion',
  'earthquake',
  'flood',
  'storm',
  'fire',
  'outbreak',
  'drought',
  'accident',
  'protest',
  'clash',
]);
/** Verbs that name who suffers it as their subject where they have no object: "the plane crashed", "the bomb exploded". */
const SUFFERED = new Set(['accident', 'explosion', 'flood']);
/** What has somebody behind it: "Iran's decision to withdraw" is Iran's. */
const RESOLVES = new Set(
  'decision plan order threat offer promise call demand proposal effort attempt bid move vow pledge refusal'.split(' '),
);

/** @param isTime whether a span is an expression of time: "Monday's attack" was not Monday's doing */
export function partiesOf(parsed: Parsed, trigger: Trigger, isTime: (span: Span) => boolean): Parties {
  const { who, whom } = trigger.verb ? ofVerb(parsed, trigger) : ofNoun(parsed, trigger);
  const named = (span: Span | null) => (span === null || isTime(span) ? null : span);
  return { who: named(who), whom: named(whom) };
}

/** Who acts, where the words put a resolve in their place. */
function actor(parsed: Parsed, i: number): Span | null {
  if (i >= 0 && RESOLVES.has(parsed.tags.lemma[i].toLowerCase()))
    return phraseOf(parsed, dependent(parsed, i, 'nmod:poss'));
  return phraseOf(parsed, i);
}

function ofVerb(parsed: Parsed, { token, meaning }: Trigger): Parties {
  const passiveSubject = dependent(parsed, token, 'nsubj:pass');
  const participle =
    parsed.tags.xpos[token] === PARTICIPLE && passiveSubject >= 0 && dependent(parsed, token, 'obj') < 0;
  const passive = dependent(parsed, token, 'aux:pass') >= 0 || participle || adjectival(parsed, token);
  const agent = agentOf(parsed, token);
  if (passive) {
    const patient = passiveSubject >= 0 ? passiveSubject : subjectOf(parsed, token);
    return { who: phraseOf(parsed, agent), whom: phraseOf(parsed, patient) };
  }
  const object = dependent(parsed, token, 'obj');
  const subject = passiveSubject >= 0 ? passiveSubject : subjectOf(parsed, token);
  if (object < 0 && SUFFERED.has(meaning.what)) return { who: null, whom: phraseOf(parsed, subject) };
  const against = object >= 0 ? object : aimOf(parsed, token);
  return { who: actor(parsed, subject), whom: phraseOf(parsed, against) };
}

function ofNoun(parsed: Parsed, { token, meaning, carrier }: Trigger): Parties {
  const owner = dependent(parsed, token, 'nmod:poss');
  const by = agentOf(parsed, token);
  const of =
    childrenOf(parsed, token).find(
      (child) => relationOf(parsed, child) === 'nmod' && prepositionOf(parsed, child) === 'of',
    ) ?? -1;
  const own = OWN_DOING.has(meaning.what);
  const passive = carrier >= 0 && relationOf(parsed, token) === 'nsubj:pass';
  const doer = carrier >= 0 ? (passive ? agentOf(parsed, carrier) : subjectOf(parsed, carrier)) : -1;
  const maker = [by, doer, own && of >= 0 ? of : owner, owner].find((one) => one >= 0) ?? -1;
  const aim = own && maker === of ? -1 : aimOf(parsed, token);
  const people =
    childrenOf(parsed, token).find(
      (child) => relationOf(parsed, child) === 'amod' && /^\p{Lu}/u.test(parsed.tags.lemma[child]),
    ) ?? -1;
  return {
    who: maker >= 0 ? actor(parsed, maker) : adjective(parsed, people),
    whom: aim === maker ? null : phraseOf(parsed, aim),
  };
}

/** "Israeli airstrikes": the people's adjective is all that the text says of who it was. */
function adjective({ tokens }: Parsed, i: number): Span | null {
  return i < 0 ? null : [tokens.start[i], tokens.end[i]];
}

function agentOf(parsed: Parsed, at: number): number {
  return (
    childrenOf(parsed, at).find(
      (child) =>
        relationOf(parsed, child) === 'obl:agent' ||
        (/^(?:obl|nmod)$/.test(relationOf(parsed, child)) && prepositionOf(parsed, child) === 'by'),
    ) ?? -1
  );
}

function aimOf(parsed: Parsed, at: number): number {
  return (
    childrenOf(parsed, at).find(
      (child) => /^(?:obl|nmod)$/.test(relationOf(parsed, child)) && AGAINST.has(prepositionOf(parsed, child)),
    ) ?? -1
  );
}

/** "the men killed in Homs": a participle after its noun is passive. */
function adjectival(parsed: Parsed, token: number): boolean {
  return (
    relationOf(parsed, token) === 'acl' &&
    /(?:ed|en|[dtn])$/.test(parsed.tokens.text.slice(parsed.tokens.start[token], parsed.tokens.end[token])) &&
    dependent(parsed, token, 'obj') < 0
  );
}
