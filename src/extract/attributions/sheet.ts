import { type Parsed, RELATIONS, type Relation, UPOS, XPOS, type Xpos } from '../../model/index.ts';
import { pair, wordHash } from './hash.ts';
import { paragraphEnds, type Quotations, quotations } from './quotations.ts';
import { classOf, type WordClasses } from './word-classes.ts';

/** What stands between a word and the word before it, as bits. */
export const GAP = {
  comma: 1,
  stop: 2,
  colon: 4,
  dash: 8,
  opening: 16,
  closing: 32,
  bracket: 64,
  paragraph: 128,
  sentence: 256,
};

/** Which relations a token's dependents have, as bits; a bit for each of these, in order. */
const COUNTED: readonly Relation[] = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'obl',
  'advcl',
  'mark',
  'aux',
  'aux:pass',
  'cop',
  'compound:prt',
  'case',
  'det',
  'nmod:poss',
  'acl',
  'acl:relcl',
  'conj',
  'parataxis',
  'nmod',
  'expl',
  'appos',
  'csubj',
]; // prettier-ignore
export const CHILD = Object.fromEntries(COUNTED.map((name, at) => [name, 1 << at])) as Record<Relation, number>;
const childBit = Int32Array.from(RELATIONS, (name) => (name === 'obl:agent' ? CHILD.obl : (CHILD[name] ?? 0)));
const CLAUSES = new Set<Relation>([
  'advcl',
  'advcl:relcl',
  'conj',
  'ccomp',
  'parataxis',
  'acl:relcl',
  'acl',
  'xcomp',
  'csubj',
  'root',
  'dep',
]);
const isClause = Uint8Array.from(RELATIONS, (name) => (CLAUSES.has(name) ? 1 : 0));

const xpos = (name: Xpos) => XPOS.indexOf(name);
const PROPER = [xpos('NNP'), xpos('NNPS')];
const NUMBER = xpos('CD');
const propn = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');

/** Columns of numbers about each token of a text, which the features of cues and roles are made of. */
export interface Sheet {
  readonly parsed: Parsed;
  readonly count: number;
  /** Hash of the word; one number for all proper nouns of a kind, and for all numbers. */
  readonly word: Int32Array;
  /** Hash of the lemma, masked likewise. */
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** What sort of thing a verb or common noun means; 0 where not known. */
  readonly sense: Uint8Array;
  readonly tag: Uint8Array;
  readonly relation: Uint8Array;
  readonly head: Int32Array;
  /** 0 for none, else 1 and the index of the name's kind. */
  readonly kind: Uint8Array;
  /** 0 lower case, 1 capital first, 2 all capitals, 3 with digits, 4 no letter or digit. */
  readonly shape: Uint8Array;
  /** 1 for tokens with a letter or digit. */
  readonly isWord: Uint8Array;
  /** What stands between this token and the word before it: bits of `GAP`. */
  readonly gap: Int32Array;
  readonly quotations: Quotations;
  /** First and last token of the token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly depth: Int32Array;
  /** Bits of `CHILD` for the relations of the token's dependents. */
  readonly children: Int32Array;
  /** The nearest token at or above this one that heads a clause. */
  readonly clause: Int32Array;
  /** The number of each token's paragraph. */
  readonly paragraph: Int32Array;
}

const KIND_NUMBER = { person: 1, org: 2, place: 3, group: 4 };

/** Fills the columns for one text, in time linear in its length. */
export function sheetOf(parsed: Parsed, classes: WordClasses): Sheet {
  const { text, count, start, end } = parsed.tokens;
  const { head, relation } = parsed.trees;
  const word = new Int32Array(count);
  const lemma = new Int32Array(count);
  const suffix = new Int32Array(count);
  const sense = new Uint8Array(count);
  const kind = new Uint8Array(count);
  const shape = new Uint8Array(count);
  const isWord = new Uint8Array(count);
  const gap = new Int32Array(count);
  const paragraph = new Int32Array(count);
  for (const name of parsed.names) for (let i = name.first; i < name.last; i++) kind[i] = KIND_NUMBER[name.kind];
  let since = GAP.paragraph;
  let paragraphs = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0 && paragraphEnds(text, end[i - 1], start[i])) {
      since |= GAP.paragraph;
      paragraphs++;
    }
    if (i > 0 && parsed.tokens.sentence[i] !== parsed.tokens.sentence[i - 1]) since |= GAP.sentence;
    paragraph[i] = paragraphs;
    shape[i] = shapeOf(text, start[i], end[i]);
    isWord[i] = shape[i] === 4 ? 0 : 1;
    gap[i] = since;
    if (isWord[i]) since = 0;
    else since |= markOf(text, start[i], end[i]);
    const tag = parsed.tags.xpos[i];
    if (parsed.tags.upos[i] === propn || PROPER.includes(tag)) {
      word[i] = 11 + kind[i];
      lemma[i] = word[i];
      suffix[i] = word[i];
    } else if (tag === NUMBER || shape[i] === 3) {
      word[i] = 10;
      lemma[i] = 10;
      suffix[i] = 10;
    } else {
      word[i] = wordHash(text, start[i], end[i]);
      const own = parsed.tags.lemma[i];
      lemma[i] = wordHash(own, 0, own.length);
      const upos = parsed.tags.upos[i];
      if (upos === VERB || upos === NOUN) sense[i] = classOf(classes, lemma[i], upos === VERB);
      suffix[i] = wordHash(text, Math.max(start[i], end[i] - 3), end[i]);
    }
  }
  const tree = treeColumns(parsed);
  return {
    parsed,
    count,
    word,
    lemma,
    suffix,
    sense,
    kind,
    shape,
    isWord,
    gap,
    paragraph,
    tag: parsed.tags.xpos,
    relation,
    head,
    quotations: quotations(parsed),
    ...tree,
  }; // prettier-ignore
}

/** Subtree ends, depths, dependents and clauses, leaves first and then from the roots down. */
function treeColumns(parsed: Parsed) {
  const { count } = parsed.tokens;
  const { head, relation } = parsed.trees;
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const depth = new Int32Array(count);
  const children = new Int32Array(count);
  const clause = new Int32Array(count);
  const waiting = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    left[i] = i;
    right[i] = i;
    if (head[i] >= 0) {
      waiting[head[i]]++;
      children[head[i]] |= childBit[relation[i]];
    }
  }
  const order = new Int32Array(count);
  let ordered = 0;
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order[ordered++] = i;
  for (let at = 0; at < ordered; at++) {
    const i = order[at];
    const up = head[i];
    if (up < 0) continue;
    if (left[i] < left[up]) left[up] = left[i];
    if (right[i] > right[up]) right[up] = right[i];
    if (--waiting[up] === 0) order[ordered++] = up;
  }
  for (let at = ordered - 1; at >= 0; at--) {
    const i = order[at];
    const up = head[i];
    depth[i] = up < 0 ? 0 : depth[up] + 1;
    clause[i] = up < 0 || isClause[relation[i]] ? i : clause[up];
  }
  return { left, right, depth, children, clause };
}

function shapeOf(text: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit >= 65 && unit <= 90) capitals++;
    else if (unit >= 97 && unit <= 122) letters++;
    else if (unit >= 0xaa && !isMark(unit)) {
      const character = text[at];
      if (character !== character.toLowerCase()) capitals++;
      else letters++;
    }
  }
  if (digits > 0) return 3;
  if (letters + capitals === 0) return 4;
  if (capitals === 0) return 0;
  return letters === 0 && capitals > 1 ? 2 : 1;
}

/** Punctuation beyond ASCII: Latin-1 signs, general punctuation, arrows and symbols, ideographic marks. */
const isMark = (unit: number) =>
  unit === 0xab ||
  unit === 0xbb ||
  unit === 0xb7 ||
  unit === 0xd7 ||
  (unit >= 0x2000 && unit <= 0x2bff) ||
  (unit >= 0x3000 && unit <= 0x3003);

function markOf(text: string, start: number, end: number): number {
  switch (text[start]) {
    case ',':
    case ';':
      return GAP.comma;
    case '.':
    case '!':
    case '?':
    case '…':
      return GAP.stop;
    case ':':
      return GAP.colon;
    case '-':
    case '–':
    case '—':
    case '―':
    case '|':
      return GAP.dash;
    case '“':
    case '«':
    case '‘':
      return GAP.opening;
    case '”':
    case '»':
    case '’':
      return GAP.closing;
    case '"':
    case "'":
    case '`':
      return end < text.length && text.charCodeAt(end) > 32 && (start === 0 || text.charCodeAt(start - 1) <= 32)
        ? GAP.opening
        : GAP.closing;
    case '(':
    case ')':
    case '[':
    case ']':
      return GAP.bracket;
    default:
      return 0;
  }
}

/** A number for any three small ones. */
export const triple = (a: number, b: number, c: number) => pair(pair(a, b), c);
