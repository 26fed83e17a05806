import { type Parsed, XPOS } from '../../model/index.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun, PORTFOLIOS, singular, TITLES } from './lexicon/roles.ts';

/** How a noun phrase opens, which tells whether its holder is new, known or named by another. */
export type Opening = 'the' | 'a' | 'his' | "holder's" | 'count' | 'bare' | 'pronoun';

/** A base noun phrase: a run of tokens `[first, last)` without what follows its head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The head noun's token. */
  readonly head: number;
  readonly opening: Opening;
  /** The proper name at the phrase's end, as tokens `[nameFirst, last)`, titles cut off; -1 where it has none. */
  readonly nameFirst: number;
  /** Head nouns, lower case and singular, that say what the phrase's holder is: the head, or the title before a name. */
  readonly roles: readonly string[];
  /** Words that narrow the role down, lower case: "deputy", "foreign", "kaskila". */
  readonly narrowing: readonly string[];
  readonly plural: boolean;
  readonly quoted: boolean;
  readonly sentence: number;
  /** Where a possessor stands in the phrase, its tokens `[first, possessorEnd)`; -1 where there is none. */
  readonly possessorEnd: number;
}

const X = Object.fromEntries(XPOS.map((tag, i) => [tag, i]));
const NOUN = new Set([X.NN, X.NNS, X.NNP, X.NNPS, X.FW, X.ADD, X.GW]);
const PROPER = new Set([X.NNP, X.NNPS]);
const MODIFIER = new Set([X.JJ, X.JJR, X.JJS, X.CD, X.VBN, X.VBG, X.AFX]);
const DETERMINER = new Set([X.DT, X['PRP$'], X.PDT]);
const PRONOUN = new Set([X.PRP]);
const PARTICLES = new Set('al el de del della der den di da do dos das van von ter bin ibn ben bint la le du abu e y of for the d'.split(' '));
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow noon midnight dawn'.split(' '),
);
const NEVER_NAMES = new Set(
  `the a an this that these those he she it they we you i his her its their our my your and but or if when while as in on at by to of for from with without after before since
  there here what who which how why where not no yes all both each every some any many most few several one two three four five six seven eight nine ten eleven twelve another other others such
  meanwhile however according earlier later then now also instead only still yet another nobody nothing none someone somebody everyone former latter neither either mr mrs ms`.split(/\s+/),
);

/**
 * All base noun phrases of a text, ascending, in one pass over its tokens. `lower` are its tokens in lower case;
 * `verbs` is 1 for tokens that are known to be words of saying and so no nouns, whatever their tag.
 */
export function phrasesOf(parsed: Parsed, lower: readonly string[], verbs: Uint8Array): Phrase[] {
  const { tokens, tags } = parsed;
  const { xpos } = tags;
  const proper = properTokens(parsed, lower);
  const quoted = quotedTokens(parsed, lower);
  const found: Phrase[] = [];
  const joined = (i: number) => tokens.start[i] === tokens.end[i - 1];
  const nounish = (i: number) =>
    verbs[i] === 0 && (proper[i] === 1 || NOUN.has(xpos[i]) || lower[i] === 'mine' || (!NOUN.has(xpos[i]) && xpos[i] !== X.VBN && surelyNoun(i)));
  // Taggers take "a survey published" for a verb, "a bank executive" for an adjective.
  const surelyNoun = (i: number) =>
    i > 0 && /^(?:JJ|VB|VBP|VBZ|VBD|RB|UH|IN)$/.test(XPOS[xpos[i]]) && (DETERMINER.has(xpos[i - 1]) || xpos[i - 1] === X.POS || NOUN.has(xpos[i - 1])) &&
    lower[i] !== 'said' && (xpos[i] === X.JJ ? isPersonNoun(lower[i]) && !(i + 1 < tokens.count && NOUN.has(xpos[i + 1])) : !NOUN.has(xpos[i - 1]) && (isPersonNoun(lower[i]) || isDocumentNoun(lower[i])));
  const isHyphen = (i: number) => /^[-–‐]$/.test(lower[i]);

  let i = 0;
  while (i < tokens.count) {
    const sentence = tokens.sentence[i];
    const stop = tokens.sentenceStart[sentence + 1];
    if (PRONOUN.has(xpos[i]) && proper[i] === 0 && !(lower[i] === 'mine' && i + 1 < stop && nounish(i + 1))) {
      found.push(pronounPhrase(i, sentence, quoted[i] === 1));
      i++;
      continue;
    }
    const starts =
      verbs[i] === 0 &&
      (DETERMINER.has(xpos[i]) || (MODIFIER.has(xpos[i]) && xpos[i] !== X.VBN && xpos[i] !== X.VBG) || nounish(i) || lower[i] === 'both' || lower[i] === 'each');
    if (!starts) {
      i++;
      continue;
    }
    let end = i;
    let lastNoun = -1;
    let possessorEnd = -1;
    while (end < stop) {
      const here = xpos[end];
      if (verbs[end] === 1) break;
      if (proper[end - 1] === 1 && end > i && PARTICLES.has(lower[end]) && reachesName(end) && (lower[end] === 'of' || lower[end] === 'for' ? opensBody(end - 1) : lower[end] !== 'the' || lower[end - 1] === 'of')) {
        end++;
        if (lower[end] === 'the') end++;
        continue;
      }
      if (end > i && DETERMINER.has(here) && !(end === i + 1 && DETERMINER.has(xpos[i])) && xpos[end - 1] !== X.PDT) break;
      if (nounish(end)) {
        if (lastNoun >= 0 && CALENDAR.has(lower[end]) && !CALENDAR.has(lower[lastNoun])) break;
        lastNoun = end++;
      } else if (here === X.POS || ((lower[end] === "'" || lower[end] === "'s") && lastNoun === end - 1 && joined(end) && nounish(end + 1))) {
        if (lastNoun !== end - 1) break;
        possessorEnd = end;
        end++;
      } else if (MODIFIER.has(here) || DETERMINER.has(here)) {
        if (lastNoun === end - 1 && lastNoun >= 0 && xpos[end] !== X.CD && xpos[end] !== X.JJ) break;
        end++;
      } else if (isHyphen(end) && end + 1 < stop && end > i) end++;
      else if (proper[end - 1] === 1 && end + 1 < stop && lower[end] === '&') end++;
      else if (proper[end - 1] === 1 && lower[end] === 'and' && joinsBody(i, end, stop)) end++;
      else break;
    }
    if (lastNoun < 0) {
      // "both", "each", "two" and the like stand for people on their own.
      if (DETERMINER.has(xpos[i]) || xpos[i] === X.CD) found.push(pronounPhrase(i, sentence, quoted[i] === 1));
      i = Math.max(end, i + 1);
      continue;
    }
    found.push(makePhrase(i, lastNoun + 1, possessorEnd < lastNoun ? possessorEnd : -1));
    i = lastNoun + 1;
  }
  return found;

  /** Whether a particle leads on to another part of a name. */
  function reachesName(at: number): boolean {
    for (let j = at; j < at + 3 && j < tokens.count; j++) {
      if (proper[j] === 1) return true;
      if (!PARTICLES.has(lower[j]) && !isHyphen(j)) return false;
    }
    return false;
  }
  function opensBody(at: number): boolean {
    return isBodyNoun(lower[at]) || TITLES.has(lower[at]) || isDocumentNoun(lower[at]);
  }
  function joinsBody(first: number, at: number, stop: number): boolean {
    if (lower[first] !== 'the') return false;
    let j = at + 1;
    while (j < stop && (proper[j] === 1 || xpos[j] === X.POS || lower[j] === "'")) j++;
    return j > at + 1 && isBodyNoun(lower[j - 1]);
  }

  function makePhrase(first: number, last: number, possessorEnd: number): Phrase {
    const head = last - 1;
    let nameFirst = -1;
    if (proper[head] === 1 && !CALENDAR.has(lower[head])) nameFirst = nameStart(first, last);
    const opening = openingOf(first, possessorEnd, nameFirst);
    const roles: string[] = [];
    const narrowing: string[] = [];
    const from = possessorEnd >= 0 && (nameFirst < 0 || possessorEnd < nameFirst) ? possessorEnd + 1 : first;
    const roleEnd = nameFirst >= 0 ? nameFirst : last;
    for (let j = roleEnd - 1; j >= from; j--) {
      const w = lower[j];
      if (DETERMINER.has(xpos[j]) || !/[\p{L}\p{N}]/u.test(w)) continue;
      if (roles.length === 0 && (isPersonNoun(w) || isBodyNoun(w) || isDocumentNoun(w) || TITLES.has(w) || j === head)) roles.push(singular(w));
      else narrowing.push(w);
    }
    if (nameFirst >= 0 && isBodyNoun(lower[head])) roles.push(singular(lower[head]));
    if (possessorEnd >= 0 && possessorEnd < (nameFirst >= 0 ? nameFirst : last)) for (let j = first; j < possessorEnd; j++) if (!DETERMINER.has(xpos[j])) narrowing.push(lower[j]);
    return {
      first,
      last,
      head,
      opening,
      nameFirst,
      roles,
      narrowing,
      plural: xpos[head] === X.NNS || xpos[head] === X.NNPS || (nameFirst < 0 && singular(lower[head]) !== lower[head]),
      quoted: quoted[first] === 1,
      sentence: tokens.sentence[first],
      possessorEnd,
    };
  }

  /** Where the proper name at a phrase's end begins, past its titles; -1 where titles are all there is. */
  function nameStart(first: number, last: number): number {
    let at = last - 1;
    while (at > first) {
      const j = at - 1;
      if (proper[j] === 1) at = j;
      else if (isHyphen(j) || lower[j] === '&' || (j > first && PARTICLES.has(lower[j]) && reachesBack(first, j)) || (lower[j] === 'and' && proper[j - 1] === 1)) at = j;
      else if ((xpos[j] === X.POS || lower[j] === "'") && j > first && proper[j - 1] === 1 && isBodyNoun(lower[last - 1])) at = j;
      else break;
    }
    while (at < last - 1 && proper[at] === 0) at++;
    const body = isBodyNoun(lower[last - 1]) && !TITLES.has(lower[last - 1]);
    if (body) return at;
    let name = at;
    for (let j = at; j < last; j++) if (TITLES.has(lower[j]) && !(j > at && isHyphen(j - 1) && joined(j))) name = j + 1;
    // "Minister of Agriculture Saltanat Beisenova": the portfolio is no part of the name.
    if (name > at) while (name < last && (PORTFOLIOS.has(lower[name]) || lower[name] === 'and')) name++;
    else while (name < last - 1 && isPersonNoun(lower[name]) && name > first) name++;
    return name < last ? name : -1;
  }
  function reachesBack(first: number, at: number): boolean {
    for (let j = at; j >= first; j--) {
      if (proper[j] === 1) return true;
      if (!PARTICLES.has(lower[j]) && !isHyphen(j)) return false;
    }
    return false;
  }

  function openingOf(first: number, possessorEnd: number, nameFirst: number): Opening {
    const w = lower[first];
    if (xpos[first] === X['PRP$']) return 'his';
    if (possessorEnd >= 0 && nameFirst !== first) return "holder's";
    if (w === 'the' || w === 'this' || w === 'that' || w === 'these' || w === 'those') return 'the';
    if (w === 'a' || w === 'an' || w === 'another' || w === 'some') return 'a';
    if (xpos[first] === X.CD || xpos[first] === X.DT) return 'count';
    return 'bare';
  }
}

function pronounPhrase(i: number, sentence: number, quoted: boolean): Phrase {
  return { first: i, last: i + 1, head: i, opening: 'pronoun', nameFirst: -1, roles: [], narrowing: [], plural: false, quoted, sentence, possessorEnd: -1 };
}

/** 1 for every token that can be part of a proper name, by its capital and tag. */
function properTokens({ tokens, tags }: Parsed, lower: readonly string[]): Uint8Array {
  const proper = new Uint8Array(tokens.count);
  const common = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (tokens.text.slice(tokens.start[i], tokens.end[i]) === lower[i]) common.add(lower[i]);
  const inside = new Set<string>();
  const capital = (i: number) => /^[\p{Lu}\p{Lt}]/u.test(tokens.text.slice(tokens.start[i], tokens.start[i] + 2));
  const opens = (i: number) => i === tokens.sentenceStart[tokens.sentence[i]] || /^[“"‘«:•—–]$/.test(lower[i - 1] ?? '');
  for (let i = 0; i < tokens.count; i++) if (capital(i) && !opens(i) && PROPER.has(tags.xpos[i])) inside.add(lower[i]);
  for (let i = 0; i < tokens.count; i++) {
    if (!capital(i)) continue;
    if (NEVER_NAMES.has(lower[i])) continue;
    if (!opens(i)) {
      proper[i] = 1;
      continue;
    }
    const after = lower[i + 1] === 'of' && TITLES.has(lower[i]) ? i + 2 : i + 1;
    const next = after < tokens.count && capital(after) && tokens.sentence[after] === tokens.sentence[i];
    if (next && PROPER.has(tags.xpos[i])) proper[i] = 1;
    else if (PROPER.has(tags.xpos[i]) && !common.has(lower[i]) && !isPersonNoun(lower[i]) && !(isBodyNoun(lower[i]) && !next)) proper[i] = 1;
    else if (next && !common.has(lower[i]) && NOUN.has(tags.xpos[i])) proper[i] = 1;
    else if (next && TITLES.has(lower[i])) proper[i] = 1;
    else if (inside.has(lower[i]) && !common.has(lower[i]) && !isPersonNoun(lower[i])) proper[i] = 1;
  }
  return proper;
}

/** 1 for every token inside quotation marks; a paragraph's end closes a quotation that was left open. */
export function quotedTokens({ tokens }: Parsed, lower: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && open && tokens.end[i - 1] < tokens.start[i] && tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n')) open = false;
    const w = lower[i];
    if (w === '“' || w === '«') open = true;
    else if (w === '”' || w === '»') open = false;
    else if (w === '"' || w === "''" || w === '``') open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}
