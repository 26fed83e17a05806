import { type Parsed, XPOS } from '../../model/index.ts';
import { MEDIUM_NAMES } from './lexicon/media.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun, PORTFOLIOS, singular, TITLES } from './lexicon/roles.ts';
import { quotedTokens } from './quotes.ts';

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
const POSSESSIVE = XPOS.indexOf('PRP$');
const NOUN = new Set([X.NN, X.NNS, X.NNP, X.NNPS, X.FW, X.ADD, X.GW]);
const MODIFIER = new Set([X.JJ, X.JJR, X.JJS, X.CD, X.VBN, X.VBG, X.AFX]);
const MISTAKEN = new Set([X.JJ, X.VB, X.VBP, X.VBZ, X.VBD, X.RB, X.UH, X.IN]);
const DETERMINER = new Set([X.DT, POSSESSIVE, X.PDT]);
const PRONOUN = new Set([X.PRP]);
const PARTICLES = new Set(
  'al el de del della der den di da do dos das van von ter bin ibn ben bint la le du abu e y of for the d'.split(' '),
);
/** Titles that are surnames where a given name stands before them. */
const SURNAMES = new Set(
  'haji king prince bishop judge marshal dean pope baron major sultan emir count lord pastor father khan'.split(' '),
);
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow noon midnight dawn'.split(
    ' ',
  ),
);
/** Verbs that a tagger takes for nouns after a name: "agency X reports". */
const REPORTS = new Set('reports says quotes states claims adds writes notes cites tells'.split(' '));

/** Base noun phrases are cut at this many tokens: what is longer is a list or noise. */
const LONGEST = 40;

/**
 * All base noun phrases of a text, ascending, in one pass over its tokens. `lower` are its tokens in lower case;
 * `proper` is 1 for tokens of
 * names, `verbs` for tokens that are known to be words of saying and so no nouns, whatever their tag.
 */
export function phrasesOf(parsed: Parsed, lower: readonly string[], proper: Uint8Array, verbs: Uint8Array): Phrase[] {
  const { tokens, tags } = parsed;
  const { xpos } = tags;
  const quoted = quotedTokens(parsed, lower);
  const found: Phrase[] = [];
  const joined = (i: number) => tokens.start[i] === tokens.end[i - 1];
  const nounish = (i: number) =>
    verbs[i] === 0 &&
    !(i > 0 && proper[i - 1] === 1 && REPORTS.has(lower[i])) &&
    (proper[i] === 1 || NOUN.has(xpos[i]) || lower[i] === 'mine' || mistaken(i));
  /** What taggers miss: "a survey published", "a bank executive", "the daily Foro", "the 61-year-old". */
  const mistaken = (i: number): boolean => {
    const w = lower[i];
    if (w === 'old') return i > 1 && isHyphen(i - 1) && lower[i - 2] === 'year';
    if (/^(?:daily|weekly|monthly)$/.test(w)) return i + 1 < tokens.count && proper[i + 1] === 1;
    if (i === 0 || NOUN.has(xpos[i]) || !MISTAKEN.has(xpos[i])) return false;
    const nextNoun =
      i + 1 < tokens.count &&
      verbs[i + 1] === 0 &&
      (NOUN.has(xpos[i + 1]) || proper[i + 1] === 1 || xpos[i + 1] === X.JJ || isHyphen(i + 1));
    if (xpos[i] === X.JJ && nextNoun) return false;
    const opens = DETERMINER.has(xpos[i - 1]) || xpos[i - 1] === X.POS;
    if (w === 'military') return true;
    if (opens) return isPersonNoun(w) || isDocumentNoun(w);
    return (
      xpos[i] === X.JJ && (NOUN.has(xpos[i - 1]) || proper[i - 1] === 1 || xpos[i - 1] === X.JJ) && isPersonNoun(w)
    );
  };
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
      (DETERMINER.has(xpos[i]) ||
        (MODIFIER.has(xpos[i]) && xpos[i] !== X.VBN && xpos[i] !== X.VBG) ||
        nounish(i) ||
        lower[i] === 'both' ||
        lower[i] === 'each');
    if (!starts) {
      i++;
      continue;
    }
    let end = i;
    let lastNoun = -1;
    let possessorEnd = -1;
    while (end < stop && end - i < LONGEST) {
      const here = xpos[end];
      if (verbs[end] === 1) break;
      if (
        proper[end - 1] === 1 &&
        end > i &&
        PARTICLES.has(lower[end]) &&
        reachesName(end) &&
        (lower[end] === 'of' || lower[end] === 'for'
          ? opensBody(end - 1)
          : lower[end] !== 'the' || lower[end - 1] === 'of')
      ) {
        end++;
        if (lower[end] === 'the') end++;
        continue;
      }
      if (end > i && DETERMINER.has(here) && !(end === i + 1 && DETERMINER.has(xpos[i])) && xpos[end - 1] !== X.PDT)
        break;
      if (nounish(end)) {
        const calendar = CALENDAR.has(lower[end]);
        if (lastNoun >= 0 && calendar !== CALENDAR.has(lower[lastNoun]) && (calendar || lower[i] !== 'the')) break;
        lastNoun = end++;
      } else if (
        here === X.POS ||
        ((lower[end] === "'" || lower[end] === "'s") && lastNoun === end - 1 && joined(end) && nounish(end + 1))
      ) {
        if (lastNoun !== end - 1) break;
        possessorEnd = end;
        end++;
      } else if (
        here === X.RB &&
        end > i &&
        DETERMINER.has(xpos[end - 1]) &&
        end + 1 < stop &&
        MODIFIER.has(xpos[end + 1])
      )
        end++;
      else if (MODIFIER.has(here) || DETERMINER.has(here)) {
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
    return isBodyNoun(lower[at]) || TITLES.has(lower[at]) || isDocumentNoun(lower[at]) || MEDIUM_NAMES.has(lower[at]);
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
      if (roles.length === 0 && (isPersonNoun(w) || isBodyNoun(w) || isDocumentNoun(w) || TITLES.has(w) || j === head))
        roles.push(singular(w));
      else narrowing.push(w);
    }
    if (nameFirst >= 0 && isBodyNoun(lower[head])) roles.push(singular(lower[head]));
    if (possessorEnd >= 0 && possessorEnd < (nameFirst >= 0 ? nameFirst : last))
      for (let j = first; j < possessorEnd; j++) if (!DETERMINER.has(xpos[j])) narrowing.push(lower[j]);
    return {
      first,
      last,
      head,
      opening,
      nameFirst,
      roles,
      narrowing,
      plural:
        nameFirst >= 0
          ? xpos[head] === X.NNPS && nameFirst === head && roles.length === 0
          : xpos[head] === X.NNS || singular(lower[head]) !== lower[head],
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
      else if (
        isHyphen(j) ||
        lower[j] === '&' ||
        (j > first && PARTICLES.has(lower[j]) && reachesBack(first, j)) ||
        (lower[j] === 'and' && proper[j - 1] === 1)
      )
        at = j;
      else if (
        (xpos[j] === X.POS || lower[j] === "'") &&
        j > first &&
        proper[j - 1] === 1 &&
        isBodyNoun(lower[last - 1])
      )
        at = j;
      else break;
    }
    while (at < last - 1 && proper[at] === 0) at++;
    const body = isBodyNoun(lower[last - 1]) && !TITLES.has(lower[last - 1]);
    if (body) return at;
    // "Defense Officials" in a headline's capitals.
    if (xpos[last - 1] !== X.NNP && singular(lower[last - 1]) !== lower[last - 1] && isPersonNoun(lower[last - 1]))
      return -1;
    let name = at;
    const surname =
      SURNAMES.has(lower[last - 1]) &&
      last - at > 1 &&
      !PORTFOLIOS.has(lower[last - 2]) &&
      !TITLES.has(lower[last - 2]);
    for (let j = at; j < (surname ? last - 1 : last); j++)
      if (TITLES.has(lower[j]) && !(j > at && isHyphen(j - 1) && joined(j))) name = j + 1;
    // "Minister of Agriculture Saltanat Beisenova": the portfolio is no part of the name.
    if (name > at) while (name < last && (PORTFOLIOS.has(lower[name]) || lower[name] === 'and')) name++;
    else while (last - name > 2 && isPersonNoun(lower[name])) name++;
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
    if (xpos[first] === POSSESSIVE) return 'his';
    if (possessorEnd >= 0 && nameFirst !== first) return "holder's";
    if (w === 'the' || w === 'this' || w === 'that' || w === 'these' || w === 'those') return 'the';
    if (w === 'a' || w === 'an' || w === 'another' || w === 'some') return 'a';
    if (xpos[first] === X.CD || xpos[first] === X.DT) return 'count';
    return 'bare';
  }
}

function pronounPhrase(i: number, sentence: number, quoted: boolean): Phrase {
  return {
    first: i,
    last: i + 1,
    head: i,
    opening: 'pronoun',
    nameFirst: -1,
    roles: [],
    narrowing: [],
    plural: false,
    quoted,
    sentence,
    possessorEnd: -1,
  };
}
