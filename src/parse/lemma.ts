import { type Tokens, word, XPOS } from '../model/index.ts';
import {
  closedClasses,
  irregularAdjectives,
  irregularNouns,
  irregularVerbs,
  pluralNames,
  shortNames,
} from './lemma-irregular.ts';
import { baseOfVerb, positive, singular } from './lemma-rules.ts';

/**
 * The dictionary form of every token from its words and its Penn tag (a column of indexes into `XPOS`), after UD
 * English: pronouns by their nominative ("me": "I"), "n't": "not", clitics by their verb; lower case but for names and
 * words in capitals.
 */
export function lemmatise(tokens: Tokens, xpos: Uint8Array): string[] {
  const found: string[] = new Array(tokens.count);
  const known = new Map<string, string>();
  for (let i = 0; i < tokens.count; i++) {
    const form = word(tokens, i);
    const opens = i === tokens.sentenceStart[tokens.sentence[i]];
    const key = `${xpos[i]} ${opens ? 1 : 0} ${form}`;
    let lemma = known.get(key);
    if (lemma === undefined) {
      lemma = lemmaOf(form, XPOS[xpos[i]], opens);
      known.set(key, lemma);
    }
    found[i] = lemma;
  }
  return found;
}

/** The dictionary form of one word; `opens` where it is a sentence's first, so that its capital says nothing. */
export function lemmaOf(form: string, tag: string, opens = false): string {
  if (form.length > 60) return form;
  const plain = form.replace(/[’‘`]/g, "'");
  const low = plain.toLowerCase();
  const closed = closedClasses.get(`${tag} ${low}`);
  if (closed !== undefined) return closed;
  switch (tag) {
    case 'NNP':
      return shortNames.get(plain) ?? plain;
    case 'NNPS':
      return pluralNames.has(plain) ? plain : likeFirst(irregularNouns.get(low) ?? singular(plain), plain);
    case 'NNS':
      return irregularNouns.get(low) ?? cased(singular(plain), opens);
    case 'NN':
      return irregularNouns.get(low) ?? cased(plain, opens);
    case 'JJ':
      return adjective(plain, opens);
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return irregularAdjectives.get(low) ?? positive(low);
    case 'CD':
      return /^\d[\d,.]*$/.test(low) ? low.replaceAll(',', '') : isNumeral(plain) ? plain : low;
    case "''":
      return plain === '”' || plain === '"' ? '"' : plain;
    case '``':
      return plain === '“' ? '"' : plain;
    case ':':
    case 'HYPH':
    case ',':
      return plain === '–' || plain === '--' ? '-' : plain;
    case 'FW':
    case 'GW':
    case 'ADD':
    case 'LS':
    case 'XX':
    case 'AFX':
      return plain;
    default:
      return tag.startsWith('VB') ? verb(low, tag) : low;
  }
}

/** "lay" in the present is a verb of its own: there only the forms of these verbs are irregular. */
const IRREGULAR_PRESENT = new Set(['be', 'have', 'do', 'go', 'want']);

function verb(low: string, tag: string): string {
  const irregular = irregularVerbs.get(low);
  const applies = irregular && ((tag !== 'VB' && tag !== 'VBP') || IRREGULAR_PRESENT.has(irregular));
  return applies ? irregular : baseOfVerb(low, tag);
}

const isNumeral = (word: string) => /^[IVXLC]+$/.test(word);

/** Acronyms and words with a digit keep their case; demonyms keep it where the capital says something. */
function cased(word: string, opens: boolean): string {
  const low = word.toLowerCase();
  if (low === word) return word;
  if (/^[^a-z]*\p{Lu}[^a-z]*[\p{Lu}\d][^a-z]*s?$/u.test(word) && !opens) return word;
  return low;
}

/** Adjectives from names keep their capital: "American", "pro-Palestinian". */
function adjective(word: string, opens: boolean): string {
  return /^(?:\p{Ll}+-)?\p{Lu}.+(?:an|ese|ish|i|ite|ist|ic|ench|ewish|utch|elsh|eek|hai|ab)$/u.test(word) && !opens
    ? word
    : cased(word, opens);
}

const likeFirst = (lemma: string, form: string) =>
  form[0] === form[0].toUpperCase() ? lemma[0].toUpperCase() + lemma.slice(1) : lemma;
