import {
  ATTACKS,
  BLAME,
  CLAIMS,
  HAPPENINGS,
  NEGATIVES,
  NOTS,
  QUESTION_STARTS,
  REJECTING,
  UNDERTAKINGS,
  WRONGS,
} from './lexicon/content.ts';
import { type CueReading, readCue } from './lexicon/cues.ts';

/**
 * One statement as words with straight apostrophes; punctuation marks are words of their own. Cue, source and speaker
 * are lower case; in the content, names keep their capitals.
 */
export interface Wording {
  /** The cue, with the auxiliaries and negations that stand right before it. */
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly source: readonly string[];
  /** The speaker's name as words, `[]` where nobody is named. */
  readonly speaker: readonly string[];
  /** The pronouns that mean the speaker in what is said: first person in a quotation, else third. */
  readonly self: ReadonlySet<string>;
  /** Whether the content begins with a quotation mark. */
  readonly quoted: boolean;
  /** How an earlier statement bears on this one: `own deny`, `other accuse`; '' where none does. */
  readonly before: string;
  /** Whether the report's headline is a denial. */
  readonly headlineDenies: boolean;
}

const MODALS = new Set(['will', 'would', 'shall', "won't", "'ll", 'wo', "'d"]);
const FINITE = new Set(
  `is are was were has have had does do did can could may might am 's 're 've been being be`.split(' '),
);
const SELF = new Set('I i we he she it they his her its their our my us'.split(' '));
const FIRST = new Set('I i we my our us me mine ours'.split(' '));
const ACCUSERS = new Set(
  `prosecutor prosecutors plaintiff plaintiffs opposition dissident dissidents activist activists campaigner campaigners
  critics critic complainant complainants victims victim rebels rival rivals indictment lawsuit relatives protesters inquiry detectives`.split(
    /\s+/,
  ),
);
/** Parties to a conflict: what they tell of others' deeds they lay at their door. */
const BELLIGERENTS = new Set(
  'army military forces troops navy militia rebels rebel commander general colonel command fleet staff police ministry guard front brigade battalion separatists resistance insurgents fighters'.split(
    ' ',
  ),
);
const NO_VERBS = new Set(
  'the his her its their our this that these those all any some each both another two three one'.split(' '),
);
const DEGREE = new Set(
  'not no also now then soon never ever only still just again immediately therefore even longer always all both'.split(
    ' ',
  ),
);
const VERBLESS_LIMIT = 9;

/** Cues that leave the act to what is said. */
const SOFT = new Set([
  'neutral',
  'tell',
  'assert',
  'belief',
  'answer',
  'none',
  'label',
  'praise',
  'contend',
  'announce',
]);
const OWN_GROUP = new Set(['answer', 'label', 'tell', 'contend', 'announce', 'belief', 'forecast']);

/** Named features of a statement, each a short readable string, for the act's linear model. */
export function actFeatures(w: Wording): { features: string[]; cue: CueReading } {
  const cue = readCue(w.cue);
  const soft = SOFT.has(cue.kind);
  const features = ['bias', `cue ${cue.kind}`];
  const add = (feature: string) => {
    features.push(feature);
    if (soft) features.push(`soft, ${feature}`);
    if (OWN_GROUP.has(cue.kind)) features.push(`${cue.kind}, ${feature}`);
  };
  if (cue.negated) features.push('cue negated', `cue negated ${cue.kind}`);
  if (cue.entry === '' && w.cue.length === 0) features.push('no cue');
  if (w.cue.length === 1 && w.cue[0] === ':') features.push('cue colon');

  const words = w.content.filter((x) => !/^["“”‘’«»'`]+$/.test(x));
  if (words.length === 0) features.push('content empty');
  let first = 0;
  while (first < words.length && (words[first] === 'that' || words[first] === ',' || words[first] === 'and')) first++;
  addNegation(words, first, add);
  addQuestion(words, first, add);
  addFuture(words, first, w, add);
  addOrder(words, first, add);
  addBlame(words, first, w, add);
  if (words.slice(0, 4).some((x) => CLAIMS.has(x))) add('claim word early');
  if (words.some((x, i) => REJECTING.has(x) && rejects(words, i, first))) add('rejecting word');
  if (words.some((x) => FIRST.has(x))) add('first person');
  if (words.some((x, i) => w.self.has(x) && deniesDeed(words, i + 1))) add('own deed negated');
  if (w.headlineDenies && words.some((x) => NOTS.has(x) || x === 'no')) add('headline denies, negated');
  if (attackedByOthers(words, first, w) && [...w.source, ...w.speaker].some((x) => BELLIGERENTS.has(x)))
    add('wrong told by a party');
  if (w.quoted) add('quoted');
  if (w.before) add(`after ${w.before}`);
  if (w.before && w.quoted) add(`quoted after ${w.before}`);
  if (w.source.length === 0) features.push('no source');
  if (w.source.some((x) => ACCUSERS.has(x))) add('source accuses');
  if (words.length > 0 && words.length < VERBLESS_LIMIT && !words.some((x) => FINITE.has(x) || MODALS.has(x)))
    add('short');
  return { features, cue };
}

function addNegation(words: readonly string[], first: number, add: (f: string) => void): void {
  const start = words.slice(first, first + 3).join(' ');
  if (
    NEGATIVES.has(words[first]) ||
    /^there (?:is|was|were|are|has|had|'s) no/.test(`${words.slice(first, first + 3).join(' ')}`)
  ) {
    add('opens with no');
    return;
  }
  if (/^what /.test(start)) add('opens with what');
  for (let i = first; i < words.length; i++) {
    if (words[i] === 'nothing' || words[i] === 'nobody' || words[i] === 'none') {
      add('verb with no');
      return;
    }
    if (NOTS.has(words[i]) || words[i] === 'neither') {
      if (words[i + 1] === 'guilty') add('rejecting word');
      const before = words[i - 1] ?? '';
      if (/^(?:did|had|has|have|was|were|'ve)$/.test(before) || (words[i] === 'never' && i < first + 8))
        add('negated past');
      else if (MODALS.has(before)) add('negated future');
      else if (/^(?:ca|can|could)$/.test(before) || words[i] === 'cannot') add('cannot');
      else add('negated present');
      if (words.slice(i).includes('but') || words.includes('only')) add('not but');
      return;
    }
    if (words[i] === 'no' || words[i] === 'without') {
      add(words[i] === 'no' && /(?:ed|ew|id|de|ve|nd|es|of)$/.test(words[i - 1] ?? '') ? 'verb with no' : 'no inside');
      return;
    }
  }
}

function addQuestion(words: readonly string[], first: number, add: (f: string) => void): void {
  if (words.at(-1) === '?') add('question mark');
  else if (words.includes('?')) add('question inside');
  if (QUESTION_STARTS.has(words[first])) add('opens with question word');
}

/** "will" and "would": who is to do it, and whether it is done on purpose. */
function addFuture(
  words: readonly string[],
  first: number,
  { self: selves, speaker }: Wording,
  add: (f: string) => void,
): void {
  for (let i = first; i < words.length; i++) {
    if (words[i] === 'if' && i > first) return;
    const going = words[i] === 'going' && words[i + 1] === 'to';
    if (!MODALS.has(words[i]) && !going) continue;
    const subject = words.slice(first, i);
    const self =
      subject.slice(0, 2).some((x) => selves.has(x)) || subject.some((x) => x.length > 3 && speaker.includes(x));
    let at = i + (going ? 2 : 1);
    while (DEGREE.has(words[at]) || NOTS.has(words[at])) at++;
    const have = words[at] === 'have' && /(?:ed|en)$/.test(words[at + 1] ?? '');
    const passive =
      words[at] === 'be' && /(?:ed|en|ut|wn|ld|ung|nt|pt)$/.test(words[at + 1] ?? '') && words[at + 1] !== 'able';
    const progressive = words[at] === 'be' && /ing$/.test(words[at + 1] ?? '');
    const verb = words[passive || progressive ? at + 1 : at] ?? '';
    const purpose = have
      ? 'past'
      : passive
        ? 'done'
        : !self && HAPPENINGS.has(verb)
          ? 'happening'
          : UNDERTAKINGS.has(verb)
            ? 'undertaking'
            : progressive
              ? 'undertaking'
              : 'other';
    add(`future ${self ? 'own' : 'other'}`);
    add(`future ${self ? 'own' : 'other'} ${purpose}`);
    return;
  }
}

/** "residents to leave", "for the minutes to be published", "that the road be closed", "Leave now". */
function addOrder(words: readonly string[], first: number, add: (f: string) => void): void {
  if (words[first] === 'to') {
    add('opens with to');
    return;
  }
  if (UNDERTAKINGS.get(words[first]) === words[first] && words[first + 1] !== 'of' && words[0] !== 'that')
    add('opens with verb');
  for (let i = first; i < words.length && i < first + 25; i++) {
    if (words[i] === 'must' || words[i] === 'should') {
      add('must');
      return;
    }
    if (FINITE.has(words[i]) && words[i] !== 'be') return;
    if (MODALS.has(words[i])) return;
    if (words[i] === 'be' && words[i - 1] !== 'to' && i > first) {
      add('subjunctive');
      return;
    }
    const next = words[i + 1] === 'not' || words[i + 1] === 'be' ? words[i + 2] : words[i + 1];
    if (
      words[i] === 'to' &&
      (isBaseVerb(next) || (i < first + 4 && /^[a-z]{3,}$/.test(next ?? '') && !NO_VERBS.has(next ?? '')))
    ) {
      add('object to verb');
      return;
    }
  }
}

const isBaseVerb = (word: string | undefined): boolean =>
  word !== undefined &&
  (UNDERTAKINGS.has(word) ||
    HAPPENINGS.has(word) ||
    WRONGS.has(word) ||
    /^(?:be|have|do|know|remember|out|heed)$/.test(word));

/** "did not go", "have never owned", but not "were not looking". */
function deniesDeed(words: readonly string[], at: number): boolean {
  if (!/^(?:did|had|has|have|was|were|'ve)$/.test(words[at] ?? '') || !NOTS.has(words[at + 1])) return false;
  return !/ing$/.test(words[at + 2] ?? '');
}

/** Whether a word that can reject does so here: "that is a lie", "nonsense", but not "the wrong door". */
function rejects(words: readonly string[], i: number, first: number): boolean {
  if (i <= first + 1 && words.length < VERBLESS_LIMIT) return true;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--)
    if (/^(?:is|was|are|were|be|as|'s|not|it|such)$/.test(words[j])) return true;
  return false;
}

/** Whether what is said begins with others than the speaker and goes on with an attack of theirs. */
function attackedByOthers(words: readonly string[], first: number, { self: selves }: Wording): boolean {
  if (selves.has(words[first]) || words[first] === 'it') return false;
  for (let i = first + 1; i < words.length && i < first + 16; i++) {
    const base = ATTACKS.get(words[i]);
    if (base !== undefined && words[i] !== base) return true;
  }
  return false;
}

function addBlame(words: readonly string[], first: number, { self: selves }: Wording, add: (f: string) => void): void {
  if (NEGATIVES.has(words[first])) return;
  let wrongs = 0;
  for (let i = first; i < words.length; i++) {
    const base = WRONGS.get(words[i]);
    if (base !== undefined && (words[i] !== base || words[i - 1] === 'to')) wrongs++;
    if (BLAME.has(words[i])) {
      add('blame word');
      break;
    }
  }
  const other = words[first] !== undefined && !(SELF.has(words[first]) && words[first] !== 'they');
  for (let i = first; i < words.length && i < first + 20; i++) {
    if (words[i] === 'had' || words[i] === 'have' || words[i] === 'has') {
      if (/(?:ed|en|wn|lt|nt|ld|de|ne|ught)$/.test(words[i + 1] ?? '') && other) add('perfect of others');
      break;
    }
    if (words[i] === 'was' || words[i] === 'were' || words[i] === 'is' || words[i] === 'are' || MODALS.has(words[i]))
      break;
  }
  if (words.some((x) => x === 'knew' || x === 'known' || x === 'aware' || x === 'fault' || x === 'blame'))
    add('knew of it');
  if (wrongs > 0) {
    add('wrong done');
    const subject = words[first] ?? '';
    if (!selves.has(subject)) add('wrong done by others');
    for (let i = first; i < words.length - 1; i++)
      if (/^(?:was|were|been)$/.test(words[i]) && WRONGS.has(words[i + 1])) {
        add('wrong passive');
        break;
      }
  }
}
