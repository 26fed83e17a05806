import { type Name, type NameKind, type Tokens, word, XPOS } from '../../src/model/index.ts';
import { conlluTokens } from '../../src/parse/conllu-text.ts';
import { GIVEN, GROUP, listBits, NO_NAME, ORG, ORG_WORD, PLACE, TITLE } from '../../src/parse/names-lists.ts';
import { documents, goldTags, isName, type Labelled, lowered, mark, markGroups } from './labelled.ts';

const NN = XPOS.indexOf('NN');
const NNP = XPOS.indexOf('NNP');

/**
 * The same text in other letters: names in small letters and in capitals are names as well. A tagger that sees small
 * letters takes about every second name for a common noun, and so do these tags.
 */
export function recased(given: Labelled, change: 'toLowerCase' | 'toUpperCase'): Labelled {
  const text = given.tokens.text[change]();
  // A few letters change their length with their case; such texts are left as they are.
  if (text.length !== given.tokens.text.length) return given;
  const xpos = change === 'toUpperCase' ? given.xpos : given.xpos.map((tag, i) => (tag === NNP && i % 2 ? NN : tag));
  return { ...given, tokens: { ...given.tokens, text }, xpos };
}

/**
 * Gold tags where nobody marked names (EWT): what a first model finds counts where it covers whole runs of proper nouns;
 * a run that it misses counts as the word lists say; a sentence with a run that neither knows is doubtful. Sentences
 * without proper nouns teach what is no name.
 */
export function guessed(path: string, find: (tokens: Tokens, xpos: Uint8Array) => readonly Name[]): Labelled[] {
  return documents(path).map((sentences) => {
    const tokens = conlluTokens(sentences);
    const gold = bridged(sentences.flatMap((sentence) => sentence.words.map((row) => row.xpos)));
    const xpos = goldTags(sentences);
    const labels = new Uint8Array(tokens.count);
    const bits = listBits(tokens, lowered(tokens));
    const doubtful = new Set<number>();
    for (const { first, last, kind } of find(tokens, xpos)) {
      const inner = gold.slice(first, last);
      const whole = !isName(gold[first - 1]) && !isName(gold[last]) && isName(inner[0]) && isName(inner.at(-1));
      if (whole || kind === 'group' || tokens.sentenceStart[tokens.sentence[first]] === first)
        mark(labels, first, last, kind);
      else doubtful.add(tokens.sentence[first]);
    }
    for (let i = 0; i < tokens.count; i++) {
      if (!isName(gold[i]) || labels[i] !== 0 || bits[i] & (TITLE | NO_NAME)) continue;
      let last = i + 1;
      const end = tokens.sentenceStart[tokens.sentence[i] + 1];
      while (last < end && isName(gold[last]) && labels[last] === 0) last++;
      const kind = listed(bits, i, last);
      const linked =
        /^(?:of|and|&|for|the)$/.test(word(tokens, Math.min(last, tokens.count - 1))) && isName(gold[last + 1]);
      if (kind && (!linked || kind === 'person')) mark(labels, i, last, kind);
      else doubtful.add(tokens.sentence[i]);
      i = last - 1;
    }
    markGroups(tokens, labels);
    return { tokens, xpos, labels, doubtful };
  });
}

/** Hyphens between proper nouns count as proper nouns: "al-Hadi" is one run. */
function bridged(tags: readonly string[]): string[] {
  return tags.map((tag, i) => (tag === 'HYPH' && isName(tags[i - 1]) && isName(tags[i + 1]) ? 'NNP' : tag));
}

/** The kind of a run of proper nouns by the word lists alone, if they are clear. */
function listed(bits: Uint16Array, first: number, last: number): NameKind | undefined {
  const all = (bit: number) => bits.subarray(first, last).every((b) => b & bit);
  if (all(GROUP)) return 'group';
  if (all(PLACE)) return 'place';
  if (all(ORG) || (last - first > 1 && bits[last - 1] & ORG_WORD)) return 'org';
  if (bits[first] & GIVEN && last - first <= 3 && !(bits[first] & (PLACE | ORG))) return 'person';
  return undefined;
}
