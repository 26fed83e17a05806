import type { Bound } from '../../model/index.ts';
import type { Words } from '../numbers/words.ts';

const phrases: Record<Exclude<Bound, 'exact' | 'between' | 'unclear'>, string> = {
  'at least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|at minimum|a low of_',
  'more than':
    'more than|over|above|upwards of|upward of|in excess of|greater than|larger than|higher than|exceeding|exceeds|exceeded|surpassing|just over|slightly over|well over|far more than|well above|just above|' +
    'slightly more than|a little over|a little more than|much more than|significantly more than|considerably more than|north of|topping|beyond|just more than|well more than|little more than',
  'at most':
    'up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|no greater than|no higher than|as high as_|at the most|a cap of_|capped at_|not exceeding',
  'less than':
    'fewer than|less than|lower than|smaller than|under|below|just under|just below|slightly under|well under|well below|slightly less than|slightly fewer than|a little under|far fewer than|far less than|just short of|just shy of|shy of|short of_|not quite',
  about:
    'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|approx|approx .|approaching|in the region of|in the order of|on the order of|somewhere around|something like|just about|virtually|' +
    'near_|~|c .|near to|more or less|as good as_|an approximate|a rough_|an average of|an average|nearly about',
};

const byWords = new Map<string, Bound>();
for (const [bound, list] of Object.entries(phrases)) {
  for (const phrase of list.split('|')) if (!phrase.endsWith('_')) byWords.set(phrase, bound as Bound);
}

/** The longest bound's phrase in words. */
const LONGEST = 4;

/** Nouns, verbs and adjectives that take "about" or "over" as a preposition: "talks about 12", "dispute over 14". */
const TOPICAL = new Set(
  (
    'talk talks talked talking dispute disputes debate debates concern concerns concerned question questions questioned row rows fight ' +
    'argument arguments argue argued worry worries worried ask asks asked tell tells told speak spoke speaking spoken information warn warning ' +
    'warnings warned statement statements report reports joke jokes anger angry protest protests outrage control sanctions clash clashes tension ' +
    'tensions feud standoff deal negotiations trial lawsuit suit inquiry crisis outcry criticism criticised criticized remorse complain ' +
    'complained complaint complaints rumours rumors rumour rumor news story stories book film discussion discussions discuss fears lie lies ' +
    'lied know knew knows think thought write wrote writes case doubts doubt alarm anxiety charged resigned sued arrested convicted fined ' +
    'disagreement disagreements quarrel conflict controversy uproar grief victory win power authority jurisdiction flew flying fly passed ' +
    'hung hanging bridge jumped preside presided presides sovereignty claims lead'
  ).split(' '),
);

/** Who may be "under" an age: "children under 5". */
const AGED = new Set([
  'children',
  'child',
  'people',
  'girls',
  'boys',
  'women',
  'men',
  'those',
  'anyone',
  'aged',
  'players',
  'adults',
  'voters',
]);

export interface BoundBefore {
  readonly bound: Bound;
  /** The bound's first piece. */
  readonly first: number;
}

/**
 * The bound whose words end right before piece `at`, or null. `unit` is the number's unit, for "over 10 days".
 */
export function boundBefore(words: Words, at: number): BoundBefore | null {
  const { lower, sentence } = words;
  for (let n = Math.min(LONGEST, at); n > 0; n--) {
    const first = at - n;
    if (sentence[first] !== sentence[at]) continue;
    let phrase = lower[first];
    for (let i = first + 1; i < at; i++) phrase += ` ${lower[i]}`;
    const bound = byWords.get(phrase);
    if (!bound) continue;
    if (n === 1 && isPreposition(words, first)) return null;
    return { bound, first };
  }
  return null;
}

function isPreposition(words: Words, at: number): boolean {
  const w = words.lower[at];
  const before = at > 0 && words.sentence[at - 1] === words.sentence[at] ? words.lower[at - 1] : '';
  if ((w === 'about' || w === 'over') && TOPICAL.has(before)) return true;
  if (w === 'under' && AGED.has(before)) return true;
  return w === 'beyond' && before === 'and';
}

const AFTER: ReadonlyMap<string, Bound> = new Map(
  Object.entries<Bound>({
    'or so': 'about',
    'or thereabouts': 'about',
    'give or take': 'about',
    'or more': 'at least',
    'and more': 'at least',
    'or above': 'at least',
    'or higher': 'at least',
    'or over': 'at least',
    'or fewer': 'at most',
    'or less': 'at most',
    'or below': 'at most',
    'or under': 'at most',
    'at the least': 'at least',
    'at the most': 'at most',
    plus: 'at least',
    '+': 'at least',
    '- plus': 'at least',
    '- odd': 'about',
    odd: 'about',
  }),
);

/** The bound whose words begin at piece `at`, and the piece after it; null where there is none. */
export function boundAfter(words: Words, at: number): { bound: Bound; last: number } | null {
  for (let n = 3; n > 0; n--) {
    if (at + n > words.count || words.sentence[at + n - 1] !== words.sentence[at - 1]) continue;
    const phrase = words.lower.slice(at, at + n).join(' ');
    const bound = AFTER.get(phrase);
    if (bound && (n > 1 || phrase === '+' || phrase === 'odd' || words.end[at - 1] === words.start[at]))
      return { bound, last: at + n };
  }
  return null;
}
