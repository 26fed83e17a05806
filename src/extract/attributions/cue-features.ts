import { RELATIONS, XPOS } from '../../model/index.ts';
import { mix, pair } from './hash.ts';
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
  const wordAt = (j: number) => (j < first ? 1 : j > last ? 2 : word[j]);
  const lemmaAt = (j: number) => (j < first ? 1 : j > last ? 2 : j < 0 ? 3 : lemma[j]);
  const tagAt = (j: number) => (j < first ? 61 : j > last ? 62 : tag[j]);
  const of = (j: number) =>
    j < 0 ? 5 : kind[j] > 0 ? 20 + kind[j] : tag[j] === PRONOUN ? word[j] : 30 + tag[j] + 64 * sense[j];
  const lemmaOf = (j: number) => (j < 0 ? 5 : lemma[j]);
  let n = at;
  let template = 100;
  const one = (a: number) => {
    out[n++] = mix(template++, a, 0);
  };
  const two = (a: number, b: number) => {
    out[n++] = mix(template++, a, b);
  };
  const inQuote = quoted[i] >= 0 ? 1 : 0;
  const nearQuote = nearness(sheet, i, first, last);
  const bits = children[i];
  const upLemma = lemmaOf(up);
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
  one(0);
  one(w);
  one(l);
  one(x);
  one(sheet.suffix[i]);
  two(l, x);
  two(l, r);
  two(x, r);
  two(shape[i], x);
  one(wordAt(i - 1));
  one(wordAt(i + 1));
  one(wordAt(i - 2));
  one(wordAt(i + 2));
  two(wordAt(i - 1), w);
  two(w, wordAt(i + 1));
  two(l, tagAt(i + 1));
  two(tagAt(i - 1), l);
  two(tagAt(i - 1), x);
  two(x, tagAt(i + 1));
  two(pair(tagAt(i - 1), x), tagAt(i + 1));
  two(pair(tagAt(i - 2), tagAt(i - 1)), x);
  two(x, pair(tagAt(i + 1), tagAt(i + 2)));
  two(wordAt(i - 1), wordAt(i + 1));
  two(lemmaAt(i - 1), lemmaAt(i - 2));
  two(lemmaAt(i + 1), lemmaAt(i + 2));
  two(bits, x);
  two(core, x);
  two(core, l);
  two(l, bits & CHILD.ccomp ? 1 : bits & CHILD.xcomp ? 2 : bits & CHILD.parataxis ? 3 : 0);
  two(l, bits & (CHILD.nsubj | CHILD['nsubj:pass']) ? 1 : 0);
  two(l, bits & CHILD.obj ? 1 : 0);
  two(l, bits & (CHILD.obl | CHILD.nmod) ? 1 : 0);
  two(r, upLemma);
  two(l, upLemma);
  two(r, up < 0 ? 0 : tag[up]);
  two(pair(r, upBits & (CHILD.ccomp | CHILD.xcomp | CHILD.nsubj)), x);
  two(pair(r, up < i ? 0 : 1), upLemma);
  two(r, pair(up < 0 ? 0 : relation[up], up < 0 || head[up] < 0 ? 0 : lemma[head[up]]));
  two(l, of(subject));
  two(core, of(subject));
  two(x, of(subject));
  two(l, lemmaOf(object));
  two(l, of(object));
  two(x, lemmaOf(object));
  two(l, clause < 0 ? 0 : tag[clause]);
  two(l, clause < 0 ? 0 : lemmaOf(deps.mark[clause]));
  two(l, clause < 0 ? 0 : lemma[clause]);
  two(l, clause < 0 ? 0 : of(deps.subject[clause]));
  two(x, clause < 0 ? 0 : pair(lemmaOf(deps.mark[clause]), clause < i ? 0 : 1));
  two(l, lemmaOf(aux));
  two(x, pair(lemmaOf(aux), core));
  two(l, lemmaOf(mark));
  two(l, oblique < 0 ? 0 : wordAt(sheet.left[oblique]));
  two(l, lemmaOf(deps.adverb[i]));
  two(x, subject < 0 ? 0 : lemma[subject]);
  two(l, subject < 0 ? 0 : lemma[subject]);
  two(inQuote, x);
  two(inQuote, l);
  two(nearQuote, x);
  two(nearQuote, l);
  two(nearQuote, pair(r, core));
  two(afterWord, l);
  two(gap[i] & 127, l);
  two(pair(gap[i] & 127, afterWord), x);
  two(pair(gap[i] & GAP.paragraph, Math.min(6, i - first)), shape[i]);
  two(sheet.paragraph[i] === 0 ? 1 : 0, pair(w, 0));
  two(sheet.paragraph[i] === 0 ? 1 : 0, x);
  two(kind[i], pair(tagAt(i + 1), tagAt(i - 1)));
  two(sense[i], x);
  two(sense[i], r);
  two(pair(sense[i], core), x);
  two(pair(sense[i], x), nearQuote);
  two(pair(sense[i], x), clause < 0 ? 0 : pair(lemmaOf(deps.mark[clause]), tag[clause]));
  two(pair(sense[i], x), of(subject));
  two(pair(sense[i], x), wordAt(i + 1));
  two(pair(sense[i], r), up < 0 ? 0 : sense[up]);
  two(r, pair(up < 0 ? 0 : sense[up], upBits & (CHILD.ccomp | CHILD.xcomp)));
  // An auxiliary, particle or adverb belongs to a cue as far as its verb is one.
  two(pair(r, upLemma), pair(upBits & CHILD.ccomp ? 1 : 0, nearQuote));
  two(pair(r, l), upLemma);
  two(pair(r, w), up < 0 ? 0 : of(deps.subject[up]));
  if (shape[i] === 4) {
    const rest = last - i;
    two(w, pair(Math.min(7, i - first), Math.min(7, rest)));
    two(w, pair(sheet.paragraph[i] === 0 ? 1 : 0, of(i + 1 <= last ? i + 1 : -1)));
    two(w, of(i - 1 >= first ? i - 1 : -1));
    two(w, pair(nearQuote, of(first)));
  }
  return n;
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
