import { type Happened, type Parsed, RELATIONS, type Relation, type Statement, UPOS } from '../../model/index.ts';
import { ENDERS } from './lexicon.ts';
import { childrenOf } from './tree.ts';

/** Whether it happened, and the words that say so. */
export interface Reality {
  readonly happened: Happened;
  readonly reason: string;
}

const PLANS = new Set(
  `plan intend vow want seek prepare agree order threaten promise aim decide ask urge call demand expect schedule pledge propose consider set
  hope wish need vote offer try attempt mull tell push request approve authorize authorise discuss plot prepared ready likely due able willing poised
  decision intention threat order proposal offer promise pledge call demand request effort attempt bid move readiness timetable timeline schedule prospect possibility`.split(
    /\s+/,
  ),
);
const FEARS = new Set('fear warn worry risk dread fear warning risk danger concern threat alarm'.split(' '));
const DENIALS = new Set('deny refute reject dismiss rebut denial rejection'.split(' '));
const FAILURES = new Set(
  'fail refuse decline avoid stop prevent halt cease foil thwart avert rule failure refusal'.split(' '),
);
const DOUBTS = new Set('whether question doubt investigate wonder unclear rumour rumor speculation'.split(' '));
const NEVER = new Set(['not', 'never', 'no', 'neither', 'nor', "n't", 'without', 'hardly']);
/** "Nobody was killed": what is denied of everybody did not happen. */
const NOBODY = new Set(['nobody', 'none', 'nothing', 'no-one']);
const CORE = /^(?:nsubj|nsubj:pass|obj)$/;
const WILL = new Set(['will', 'shall', 'would', "'ll", '’ll', 'wo']);
const MAY = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);
const TO_COME = new Set(
  'planned possible potential imminent future upcoming expected proposed looming eventual impending next'.split(' '),
);
/** Verbs that say of their subject that it takes place. */
const COMES_ABOUT = new Set(
  'happen occur take continue begin start follow come resume last break erupt ensue'.split(' '),
);
const UP: ReadonlySet<Relation> = new Set<Relation>([
  'xcomp',
  'ccomp',
  'obj',
  'advcl',
  'acl',
  'nmod',
  'obl',
  'conj',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'parataxis',
  'compound',
  'amod',
]);
/** How many words up the tree bear on whether something happened. */
const REACH = 4;

/**
 * Whether what a word tells of happened, by what stands with it and over it: negation, "will", "may", "plans to", "fears of",
 * "denied that". A trigger that the tree puts right under a denied statement is denied as well.
 * @param denied the statement whose content the trigger stands in, where its act is `deny`
 */
export function realityOf(parsed: Parsed, trigger: number, statement: Statement | null): Reality {
  const { tags, trees, tokens } = parsed;
  const lemma = (i: number) => tags.lemma[i].toLowerCase();
  for (let at = trigger, step = 0; step < REACH && at >= 0; step++) {
    const own = marks(parsed, at, step === 0);
    if (own.reality !== null)
      return own.doubt && feared(parsed, at) ? { ...own.reality, happened: 'feared' } : own.reality;
    const head = trees.head[at];
    const relation = RELATIONS[trees.relation[at]];
    if (head < 0 || !UP.has(relation) || tokens.sentence[head] !== tokens.sentence[trigger]) break;
    const over = lemma(head);
    const reason = `“${over}” governs it`;
    if (relation !== 'conj') {
      if (DENIALS.has(over)) return no(reason);
      if (DOUBTS.has(over)) return { happened: 'unclear', reason };
      if (FAILURES.has(over) || (relation === 'obj' && ENDERS.has(over))) return no(reason);
      if (FEARS.has(over) && relation !== 'nsubj') return { happened: 'feared', reason };
      const bare = relation === 'xcomp' || relation === 'acl' || (relation === 'ccomp' && infinitive(parsed, at));
      if (PLANS.has(over) && (bare || isNoun(parsed, head)))
        return marks(parsed, head, false).negated ? no(`${reason}, with a negation`) : { happened: 'planned', reason };
      if (relation === 'acl' && infinitive(parsed, at))
        return { happened: 'planned', reason: `“to” makes it an aim of “${over}”` };
    }
    // What stands with the word above says something of the event only where that word carries it.
    const carries =
      relation === 'xcomp' ||
      relation === 'conj' ||
      relation === 'obj' ||
      relation === 'nsubj:pass' ||
      (relation === 'nsubj' && COMES_ABOUT.has(over));
    if (!carries && relation !== 'ccomp' && !isNoun(parsed, head)) break;
    at = head;
    if (!carries) continue;
    const above = marks(parsed, at, false);
    if (above.reality !== null) return above.reality;
  }
  if (statement !== null && statement.act === 'deny' && topmost(parsed, trigger, statement))
    return no('the statement denies it');
  if (statement !== null && statement.act === 'intend' && infinitive(parsed, trigger))
    return { happened: 'planned', reason: 'the statement announces it' };
  if (statement !== null && statement.act === 'ask') return { happened: 'unclear', reason: 'the statement asks it' };
  return { happened: 'yes', reason: 'told as a fact' };
}

const no = (reason: string): Reality => ({ happened: 'no', reason });

interface Marks {
  readonly negated: boolean;
  /** Whether only "may" or "could" makes it doubtful. */
  readonly doubt: boolean;
  /** What the word's own dependents make of it; null where they say nothing. */
  readonly reality: Reality | null;
}

/** What a word's own dependents say: negation, auxiliaries, "if". @param first whether the word is the trigger itself */
function marks(parsed: Parsed, at: number, first: boolean): Marks {
  const { tags, trees } = parsed;
  let [negated, to, doubt] = [false, false, false];
  const yet = tags.lemma[at - 1] === 'to' && tags.lemma[at - 2] === 'yet';
  let reality: Reality | null = null;
  for (const child of childrenOf(parsed, at)) {
    const word = tags.lemma[child].toLowerCase();
    const relation = RELATIONS[trees.relation[child]];
    if (/^(?:advmod|det|case|cc:preconj)$/.test(relation) && NEVER.has(word)) negated = true;
    else if (relation === 'aux' && WILL.has(word))
      reality ??= { happened: 'planned', reason: `“${word}” stands with it` };
    else if (relation === 'aux' && MAY.has(word)) {
      doubt = reality === null;
      reality ??= { happened: 'unclear', reason: `“${word}” stands with it` };
    } else if (relation === 'mark' && /^(?:if|whether|unless)$/.test(word))
      reality = { happened: 'unclear', reason: `“${word}” stands before it` };
    else if (first && relation === 'amod' && TO_COME.has(word))
      reality ??= { happened: 'planned', reason: `“${word}” stands with it` };
    if (CORE.test(relation) && (NOBODY.has(word) || childrenOf(parsed, child).some((one) => tags.lemma[one] === 'no')))
      negated = true;
    if (relation === 'mark' && word === 'to') to = true;
  }
  if (yet) return { negated, doubt, reality: no('“yet to” stands with it') };
  if (first && to && trees.head[at] < 0)
    reality ??= { happened: 'planned', reason: 'an infinitive alone tells of what is to come' };
  if (negated) return { negated, doubt, reality: no(reality === null ? 'negated' : `${reality.reason}, negated`) };
  return { negated, doubt, reality };
}

const NOUNS = new Set([UPOS.indexOf('NOUN'), UPOS.indexOf('ADJ')]);
const isNoun = ({ tags }: Parsed, i: number) => NOUNS.has(tags.upos[i]);

function infinitive(parsed: Parsed, at: number): boolean {
  return childrenOf(parsed, at).some(
    (child) => RELATIONS[parsed.trees.relation[child]] === 'mark' && parsed.tags.lemma[child] === 'to',
  );
}

/** Whether what is over the word fears it: "warned that rebels could attack". */
function feared({ tags, trees }: Parsed, at: number): boolean {
  const head = trees.head[at];
  return head >= 0 && FEARS.has(tags.lemma[head].toLowerCase());
}

/** Whether no other verb of the statement's content stands over the trigger. */
function topmost(parsed: Parsed, trigger: number, { content }: Statement): boolean {
  const { tokens, trees, tags } = parsed;
  const inside = (i: number) => content.some(([start, end]) => tokens.start[i] >= start && tokens.end[i] <= end);
  for (let at = trees.head[trigger], step = 0; at >= 0 && inside(at) && step < REACH; at = trees.head[at], step++)
    if (tags.upos[at] === UPOS.indexOf('VERB') && RELATIONS[trees.relation[trigger]] !== 'obj') return false;
  return true;
}
