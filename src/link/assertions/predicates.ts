import { type Modality, type Predicate, type Tense, XPOS } from '../../model/index.ts';
import { childrenOf, fullRelationOf, lemmaOf, posOf, relationOf, type Sheet } from './sheet.ts';

const NEGATIONS = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'none',
  'nowhere',
  'without',
  'hardly',
  'barely',
]);
/** Subjects and objects that negate what is said of them: "nobody came", "no shell fell". */
const NO_ONE = new Set(['nobody', 'nothing', 'none', 'no-one', 'neither']);
/** Verbs that say of another verb that it did not happen: "fail to come", "refuse to pay", "stop firing". */
const UNDOING = new Set([
  'fail',
  'refuse',
  'decline',
  'cease',
  'stop',
  'avoid',
  'neglect',
  'lack',
  'forbid',
  'prevent',
  'abandon',
  'exclude',
  'rule',
]);
const PLANNING = new Set([
  'plan',
  'intend',
  'vow',
  'pledge',
  'promise',
  'want',
  'hope',
  'aim',
  'propose',
  'prepare',
  'expect',
  'threaten',
  'agree',
  'decide',
  'due',
  'set',
  'schedule',
]);
const MODALS: Readonly<Record<string, Modality>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  would: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'fact',
  must: 'required',
  should: 'required',
  ought: 'required',
};

/** Words of the clause that a token heads, as far as they bear on it: auxiliaries, particles, adverbs. */
const LIGHT = new Set(['be', 'have', 'do', 'get', 'say']);

/** Whether a token heads a clause: a verb, or what a copula joins. */
export function isPredicate(sheet: Sheet, i: number): boolean {
  const pos = posOf(sheet, i);
  const relation = relationOf(sheet, i);
  if (pos === 'VERB')
    return relation !== 'amod' && relation !== 'case' && relation !== 'compound' && relation !== 'aux';
  if (relation === 'cop' || relation === 'aux') return false;
  if (pos === 'AUX') return true;
  for (const child of childrenOf(sheet, i)) if (relationOf(sheet, child) === 'cop') return true;
  return relation === 'root' && (pos === 'ADJ' || pos === 'NOUN');
}

/** Reads what the token, which heads a clause, says. */
export function predicateAt(sheet: Sheet, i: number): Predicate {
  const { tokens, lower } = sheet;
  const subjects: string[] = [];
  const objects: string[] = [];
  let negated = false;
  let modality: Modality = 'fact';
  let future = false;
  let past = /^(?:VBD|VBN)$/.test(penn(sheet, i));
  let lemma = lemmaOf(sheet, i);
  for (const child of childrenOf(sheet, i)) {
    const relation = fullRelationOf(sheet, child);
    const bare = relationOf(sheet, child);
    const word = lower[child];
    if (bare === 'nsubj' || bare === 'csubj' || relation === 'obl:agent') gather(sheet, child, subjects);
    else if (bare === 'obj' || bare === 'iobj' || bare === 'obl' || bare === 'xcomp') gather(sheet, child, objects);
    if (relation === 'compound:prt') lemma = `${lemma} ${lemmaOf(sheet, child)}`;
    if ((bare === 'advmod' || bare === 'det' || bare === 'cc' || bare === 'aux') && NEGATIONS.has(word))
      negated = !negated;
    if ((bare === 'nsubj' || bare === 'obj') && isNone(sheet, child)) negated = !negated;
    if (bare === 'aux' || bare === 'cop') {
      const modal = MODALS[word];
      if (modal && modality === 'fact') modality = modal;
      if (modal === 'planned') future = true;
      if (word === 'was' || word === 'were' || word === 'had' || word === 'did') past = true;
      if (word === 'is' || word === 'are' || word === 'am') past = past && penn(sheet, i) === 'VBD';
    }
    // "150 men were left in the valley": they did not leave.
    if (relation === 'aux:pass' && lemma === 'leave') lemma = 'be left';
    if (bare === 'mark' && (word === 'if' || word === 'unless' || word === 'until')) modality = 'conditional';
  }
  const governor = sheet.parsed.trees.head[i];
  if (governor >= 0 && (relationOf(sheet, i) === 'xcomp' || relationOf(sheet, i) === 'ccomp')) {
    const above = lemmaOf(sheet, governor);
    if (UNDOING.has(above)) negated = !negated;
    if (relationOf(sheet, i) === 'xcomp' && PLANNING.has(above)) modality = 'planned';
    if (relationOf(sheet, i) === 'xcomp' && hasNegation(sheet, governor)) negated = !negated;
  }
  const tense: Tense = future || modality === 'planned' ? 'future' : past ? 'past' : 'present';
  return { span: [tokens.start[i], tokens.end[i]], lemma, negated, modality, tense, subjects, objects };
}

/** Whether a predicate says next to nothing by itself. */
export const isLight = (lemma: string): boolean => LIGHT.has(lemma);

function hasNegation(sheet: Sheet, i: number): boolean {
  for (const child of childrenOf(sheet, i))
    if (relationOf(sheet, child) === 'advmod' && NEGATIONS.has(sheet.lower[child])) return true;
  return false;
}

/** "No shell", "nobody", "not a single soldier", "none of them". */
function isNone(sheet: Sheet, i: number): boolean {
  if (NO_ONE.has(sheet.lower[i])) return true;
  for (const child of childrenOf(sheet, i)) {
    const word = sheet.lower[child];
    if (child < i && (word === 'no' || word === 'not' || word === 'neither')) return true;
  }
  return false;
}

function gather(sheet: Sheet, i: number, into: string[]): void {
  into.push(lemmaOf(sheet, i));
  for (const child of childrenOf(sheet, i)) if (relationOf(sheet, child) === 'conj') into.push(lemmaOf(sheet, child));
}

const penn = ({ parsed }: Sheet, i: number): string => XPOS[parsed.tags.xpos[i]];
