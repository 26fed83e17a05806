import { RELATIONS, XPOS } from '../../model/index.ts';
import { FeatureWriter, pair } from './hash.ts';
import { CHILD, GAP, type Sheet } from './sheet.ts';

/** Room for the features of one token. */
export const CUE_FEATURES = 96;

const rel = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const NSUBJ = rel('nsubj');
const NSUBJ_PASS = rel('nsubj:pass');
const OBJ = rel('obj');
const CCOMP = rel('ccomp');
const XCOMP = rel('xcomp');
const AUX = rel('aux');
const AUX_PASS = rel('aux:pass');
const MARK = rel('mark');
const OBL = rel('obl');
const ADVMOD = rel('advmod');
const COP = rel('cop');
const PRONOUN = XPOS.indexOf('PRP');

const write = new FeatureWriter();

/** For each token, what its dependents are, as the cue's features ask. */
export interface Dependents {
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly clause: Int32Array;
  readonly aux: Int32Array;
  readonly mark: Int32Array;
  readonly oblique: Int32Array;
  readonly adverb: Int32Array;
}

/** The nearest dependent of each sort for each token, -1 where it has none. */
export function dependentsOf(sheet: Sheet): Dependents {
  const column = () => new Int32Array(sheet.count).fill(-1);
  const found = {
    subject: column(),
    object: column(),
    clause: column(),
    aux: column(),
    mark: column(),
    oblique: column(),
    adverb: column(),
  };
  for (let i = 0; i < sheet.count; i++) {
    const up = sheet.head[i];
    if (up < 0) continue;
    switch (sheet.relation[i]) {
      case NSUBJ:
      case NSUBJ_PASS:
        found.subject[up] = i;
        break;
      case OBJ:
        found.object[up] = i;
        break;
      case CCOMP:
      case XCOMP:
        found.clause[up] = i;
        break;
      case AUX:
      case AUX_PASS:
      case COP:
        found.aux[up] = i;
        break;
      case MARK:
        found.mark[up] = i;
        break;
      case OBL:
        found.oblique[up] = i;
        break;
      case ADVMOD:
        found.adverb[up] = i;
        break;
    }
  }
  return found;
}

/**
 * Writes the features of token `i` as a cue's part into `out` from `at` on; returns where they end.
 * `first` and `last` bound its sentence.
 */
export function cueFeatures(
  sheet: Sheet,
  deps: Dependents,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): number {
  const { word, lemma, tag, relation, head, gap, children, kind, shape, sense } = sheet;
  const quoted = sheet.quotations.of;
  const up = head[i];
  const w = word[i];
  const l = lemma[i];
  const x = tag[i];
  const r = relation[i];
  write.to(out, at, 100);
  const inQuote = quoted[i] >= 0 ? 1 : 0;
  const nearQuote = nearness(sheet, i, first, last);
  const bits = children[i];
  const upLemma = lemmaOf(lemma, up);
  const upBits = up < 0 ? 0 : children[up];
  const subject = deps.subject[i];
  const object = deps.object[i];
  const clause = deps.clause[i];
  const aux = deps.aux[i];
  const mark = deps.mark[i];
  const oblique = deps.oblique[i];
  const after = i < last ? gap[i + 1] & 127 : 0;
  const afterWord = sheet.isWord[i] ? after : gap[i] & 127;
  const core =
    bits & (CHILD.nsubj | CHILD['nsubj:pass'] | CHILD.obj | CHILD.ccomp | CHILD.xcomp | CHILD.parataxis | CHILD.obl);
  write.add(0, 0);
  write.add(w, 0);
  write.add(l, 0);
  write.add(x, 0);
  write.add(sheet.suffix[i], 0);
  write.add(l, x);
  write.add(l, r);
  write.add(x, r);
  write.add(shape[i], x);
  write.add(columnAt(word, first, last, i - 1), 0);
  write.add(columnAt(word, first, last, i + 1), 0);
  write.add(columnAt(word, first, last, i - 2), 0);
  write.add(columnAt(word, first, last, i + 2), 0);
  write.add(columnAt(word, first, last, i - 1), w);
  write.add(w, columnAt(word, first, last, i + 1));
  write.add(l, tagAt(tag, first, last, i + 1));
  write.add(tagAt(tag, first, last, i - 1), l);
  write.add(tagAt(tag, first, last, i - 1), x);
  write.add(x, tagAt(tag, first, last, i + 1));
  write.add(pair(tagAt(tag, first, last, i - 1), x), tagAt(tag, first, last, i + 1));
  write.add(pair(tagAt(tag, first, last, i - 2), tagAt(tag, first, last, i - 1)), x);
  write.add(x, pair(tagAt(tag, first, last, i + 1), tagAt(tag, first, last, i + 2)));
  write.add(columnAt(word, first, last, i - 1), columnAt(word, first, last, i + 1));
  write.add(columnAt(lemma, first, last, i - 1), columnAt(lemma, first, last, i - 2));
  write.add(columnAt(lemma, first, last, i + 1), columnAt(lemma, first, last, i + 2));
  write.add(bits, x);
  write.add(core, x);
  write.add(core, l);
  write.add(l, bits & CHILD.ccomp ? 1 : bits & CHILD.xcomp ? 2 : bits & CHILD.parataxis ? 3 : 0);
  write.add(l, bits & (CHILD.nsubj | CHILD['nsubj:pass']) ? 1 : 0);
  write.add(l, bits & CHILD.obj ? 1 : 0);
  write.add(l, bits & (CHILD.obl | CHILD.nmod) ? 1 : 0);
  write.add(r, upLemma);
  write.add(l, upLemma);
  write.add(r, up < 0 ? 0 : tag[up]);
  write.add(pair(r, upBits & (CHILD.ccomp | CHILD.xcomp | CHILD.nsubj)), x);
  write.add(pair(r, up < i ? 0 : 1), upLemma);
  write.add(r, pair(up < 0 ? 0 : relation[up], up < 0 || head[up] < 0 ? 0 : lemma[head[up]]));
  write.add(l, sortOf(sheet, subject));
  write.add(core, sortOf(sheet, subject));
  write.add(x, sortOf(sheet, subject));
  write.add(l, lemmaOf(lemma, object));
  write.add(l, sortOf(sheet, object));
  write.add(x, lemmaOf(lemma, object));
  write.add(l, clause < 0 ? 0 : tag[clause]);
  write.add(l, clause < 0 ? 0 : lemmaOf(lemma, deps.mark[clause]));
  write.add(l, clause < 0 ? 0 : lemma[clause]);
  write.add(l, clause < 0 ? 0 : sortOf(sheet, deps.subject[clause]));
  write.add(x, clause < 0 ? 0 : pair(lemmaOf(lemma, deps.mark[clause]), clause < i ? 0 : 1));
  write.add(l, lemmaOf(lemma, aux));
  write.add(x, pair(lemmaOf(lemma, aux), core));
  write.add(l, lemmaOf(lemma, mark));
  write.add(l, oblique < 0 ? 0 : columnAt(word, first, last, sheet.left[oblique]));
  write.add(l, lemmaOf(lemma, deps.adverb[i]));
  write.add(x, subject < 0 ? 0 : lemma[subject]);
  write.add(l, subject < 0 ? 0 : lemma[subject]);
  write.add(inQuote, x);
  write.add(inQuote, l);
  write.add(nearQuote, x);
  write.add(nearQuote, l);
  write.add(nearQuote, pair(r, core));
  write.add(afterWord, l);
  write.add(gap[i] & 127, l);
  write.add(pair(gap[i] & 127, afterWord), x);
  write.add(pair(gap[i] & GAP.paragraph, Math.min(6, i - first)), shape[i]);
  write.add(sheet.paragraph[i] === 0 ? 1 : 0, pair(w, 0));
  write.add(sheet.paragraph[i] === 0 ? 1 : 0, x);
  write.add(kind[i], pair(tagAt(tag, first, last, i + 1), tagAt(tag, first, last, i - 1)));
  write.add(sense[i], x);
  write.add(sense[i], r);
  write.add(pair(sense[i], core), x);
  write.add(pair(sense[i], x), nearQuote);
  write.add(pair(sense[i], x), clause < 0 ? 0 : pair(lemmaOf(lemma, deps.mark[clause]), tag[clause]));
  write.add(pair(sense[i], x), sortOf(sheet, subject));
  write.add(pair(sense[i], x), columnAt(word, first, last, i + 1));
  write.add(pair(sense[i], r), up < 0 ? 0 : sense[up]);
  write.add(r, pair(up < 0 ? 0 : sense[up], upBits & (CHILD.ccomp | CHILD.xcomp)));
  // An auxiliary, particle or adverb belongs to a cue as far as its verb is one.
  write.add(pair(r, upLemma), pair(upBits & CHILD.ccomp ? 1 : 0, nearQuote));
  write.add(pair(r, l), upLemma);
  write.add(pair(r, w), up < 0 ? 0 : sortOf(sheet, deps.subject[up]));
  if (shape[i] === 4) {
    const rest = last - i;
    write.add(w, pair(Math.min(7, i - first), Math.min(7, rest)));
    write.add(w, pair(sheet.paragraph[i] === 0 ? 1 : 0, sortOf(sheet, i + 1 <= last ? i + 1 : -1)));
    write.add(w, sortOf(sheet, i - 1 >= first ? i - 1 : -1));
    write.add(w, pair(nearQuote, sortOf(sheet, first)));
  }
  return write.at;
}

/** Where the nearest quotations of the sentence stand: bits for before, after, adjacent before and after, around. */
function nearness(sheet: Sheet, i: number, first: number, last: number): number {
  const of = sheet.quotations.of;
  if (of[i] >= 0) return 16;
  let bits = 0;
  const reach = 12;
  for (let j = i - 1; j >= first && j >= i - reach; j--)
    if (of[j] >= 0) {
      bits |= i - j <= 5 ? 3 : 1;
      break;
    }
  for (let j = i + 1; j <= last && j <= i + reach; j++)
    if (of[j] >= 0) {
      bits |= j - i <= 4 ? 12 : 4;
      break;
    }
  return bits;
}

/** A column's value at a token, 1 before the sentence and 2 after it. */
function columnAt(column: Int32Array, first: number, last: number, j: number): number {
  return j < first ? 1 : j > last ? 2 : column[j];
}

/** The tag of a token, other numbers before the sentence and after it. */
function tagAt(tag: Uint8Array, first: number, last: number, j: number): number {
  return j < first ? 61 : j > last ? 62 : tag[j];
}

/** What sort of word a dependent is: a name's kind, a pronoun itself, else its tag and class. */
function sortOf({ kind, tag, word, sense }: Sheet, j: number): number {
  return j < 0 ? 5 : kind[j] > 0 ? 20 + kind[j] : tag[j] === PRONOUN ? word[j] : 30 + tag[j] + 64 * sense[j];
}

/** The lemma of a dependent, 5 where there is none. */
function lemmaOf(lemma: Int32Array, j: number): number {
  return j < 0 ? 5 : lemma[j];
}
