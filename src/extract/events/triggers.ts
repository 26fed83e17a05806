import { type Parsed, UPOS } from '../../model/index.ts';
import { ARMS, CARRIERS, type Meaning, NOUNS, VERBS } from './lexicon.ts';
import { childrenOf, dependent, prepositionOf, relationOf } from './tree.ts';

/** A word that tells of an event. */
export interface Trigger {
  readonly token: number;
  readonly meaning: Meaning;
  readonly verb: boolean;
  /** The verb that carries a noun's event ("carried out"); -1 where there is none. */
  readonly carrier: number;
}

const [VERB, NOUN] = [UPOS.indexOf('VERB'), UPOS.indexOf('NOUN')];
/** Prepositions by which a noun of force says that it has an aim, or of what it is. */
const AIMS = new Set(['on', 'against', 'in', 'at', 'of', 'near', 'by', 'between', 'for', 'over', 'with']);
/** "Strike" of workers, "strike" of a match: what makes the noun another one. */
const OTHER =
  /^(?:hunger|labou?r|general|rail|transit|nurses|teachers|doctors|work|pay|peace|heart|panic|charm|media|legal|verbal|personal|ad|political|killer|election|price)$/;

/** The triggers of a text, ascending. */
export function triggersOf(parsed: Parsed): Trigger[] {
  const { tokens, tags } = parsed;
  const found: Trigger[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tags.upos[i] === VERB) {
      const meaning = verbAt(parsed, i);
      if (meaning !== null) found.push({ token: i, meaning, verb: true, carrier: -1 });
    } else if (tags.upos[i] === NOUN || plainName(parsed, i)) {
      const meaning = nounAt(parsed, i);
      if (meaning !== null) found.push({ token: i, meaning, verb: false, carrier: carrierOf(parsed, i) });
    }
  }
  return found;
}

function verbAt(parsed: Parsed, i: number): Meaning | null {
  const { tags } = parsed;
  const lemma = tags.lemma[i].toLowerCase();
  const particle = dependent(parsed, i, 'compound:prt');
  const whole = particle >= 0 ? VERBS.get(`${lemma} ${tags.lemma[particle].toLowerCase()}`) : undefined;
  const meaning = whole ?? VERBS.get(lemma);
  if (meaning === undefined) return null;
  const object = dependent(parsed, i, 'obj', 'nsubj:pass');
  // "Executed an attack": the object is the event.
  const carried = object >= 0 ? object : i + 1;
  if (CARRIERS.has(lemma) && NOUNS.has(tags.lemma[carried]?.toLowerCase() ?? '')) return null;
  if (meaning.needs === 'object') return object >= 0 || relationOf(parsed, i).startsWith('acl') ? meaning : null;
  if (meaning.needs === 'arms') return armed(parsed, i, object) ? meaning : null;
  return meaning;
}

/** Whether the verb's subject, object or means is of arms or troops. */
function armed(parsed: Parsed, verb: number, object: number): boolean {
  const near = [
    object,
    ...childrenOf(parsed, verb).filter((child) => /^(?:nsubj|obl|obj)/.test(relationOf(parsed, child))),
  ];
  return near.some(
    (i) => i >= 0 && [i, ...childrenOf(parsed, i)].some((one) => ARMS.has(parsed.tags.lemma[one].toLowerCase())),
  );
}

function nounAt(parsed: Parsed, i: number): Meaning | null {
  const { tags } = parsed;
  const lemma = tags.lemma[i].toLowerCase();
  const meaning = NOUNS.get(lemma) ?? NOUNS.get(tags.lemma[i]);
  if (meaning === undefined) return null;
  // "The attack helicopter", "ceasefire talks": the head says what it is.
  if (relationOf(parsed, i) === 'compound' && NOUNS.has(tags.lemma[parsed.trees.head[i]]?.toLowerCase() ?? ''))
    return null;
  if (relationOf(parsed, i) === 'compound' || relationOf(parsed, i) === 'flat' || inName(parsed, i)) return null;
  const modifiers = childrenOf(parsed, i).filter((child) => /^(?:compound|amod)$/.test(relationOf(parsed, child)));
  const words = modifiers.map((child) => tags.lemma[child].toLowerCase());
  if (words.some((word) => OTHER.test(word))) return null;
  if (meaning.needs === null) return meaning;
  const arms = words.some((word) => ARMS.has(word));
  if (meaning.needs === 'arms') return arms ? meaning : null;
  const aimed = childrenOf(parsed, i).some(
    (child) => relationOf(parsed, child) === 'nmod' && AIMS.has(prepositionOf(parsed, child)),
  );
  return arms || aimed || carrierOf(parsed, i) >= 0 ? meaning : null;
}

/** "The Tesk Accord": a name's own noun tells of no event. */
function inName({ tokens }: Parsed, i: number): boolean {
  const capital = (k: number) => /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[k], tokens.end[k]));
  return i > tokens.sentenceStart[tokens.sentence[i]] && capital(i) && capital(i - 1) && !headline(tokens, i);
}

/** A line in which nearly every longer word has a capital, as some outlets set their headlines. */
function headline({ text, start }: Parsed['tokens'], i: number): boolean {
  const from = text.lastIndexOf('\n', start[i]) + 1;
  const end = text.indexOf('\n', start[i]);
  const words = text.slice(from, Math.min(end < 0 ? text.length : end, from + 300)).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** "Vote" in a headline of capitals is tagged as a name. */
function plainName({ tags }: Parsed, i: number): boolean {
  return (
    tags.upos[i] === UPOS.indexOf('PROPN') &&
    NOUNS.has(tags.lemma[i].toLowerCase()) &&
    tags.lemma[i] === tags.lemma[i].toUpperCase()
  );
}

/** The verb that a noun is the object or passive subject of, where it only carries it. */
function carrierOf(parsed: Parsed, i: number): number {
  const relation = relationOf(parsed, i);
  const head = parsed.trees.head[i];
  const carried = head >= 0 && (relation === 'obj' || relation === 'nsubj:pass' || relation === 'obl');
  return carried && parsed.tags.upos[head] === VERB && CARRIERS.has(parsed.tags.lemma[head].toLowerCase()) ? head : -1;
}
