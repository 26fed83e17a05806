import { sentencesOf, termsOf } from './terms.ts';

/** How rare words are: of `documents` texts, how many hold each word. */
export interface Rarity {
  readonly documents: number;
  readonly holders: ReadonlyMap<string, number>;
}

/** A text as it is held against claims: made once, asked many times. */
export interface Body {
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly sentences: readonly {
    readonly terms: ReadonlySet<string>;
    readonly norm: number;
    readonly signs: readonly number[];
  }[];
  readonly leadSigns: readonly number[];
}

/** Words that refute, that doubt, and that confirm; each is a feature of its own. */
export const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['fake', /\b(?:fake|faked|fabricated|photoshopped|doctored|satire|satirical|parody)\b/i],
  ['hoax', /\b(?:hoax(?:es)?|prank|stunt|made up|made-up)\b/i],
  ['false', /\b(?:false|falsely|untrue|not true|wrong|bogus|baseless|unfounded|myth|incorrect|inaccurate)\b/i],
  ['deny', /\b(?:den(?:y|ies|ied|ying|ial)|refut\w+|reject\w*|dismiss\w*|contradict\w*)\b/i],
  ['debunk', /\b(?:debunk\w*|disproved?|discredit\w*|retract\w*|correction|apologi\w+|exposed)\b/i],
  ['not', /\b(?:not|never|no|n['’]t|nothing|without)\b|n['’]t\b/i],
  ['doubt', /\b(?:doubt\w*|skeptic\w*|sceptic\w*|question\w*|unlikely|dubious|suspicious|too good)\b/i],
  [
    'unverified',
    /\b(?:unverified|unconfirmed|not (?:been )?(?:verified|confirmed)|could not (?:be )?(?:verif|confirm)\w*|no evidence|alleged\w*|purported\w*)\b/i,
  ],
  ['rumour', /\b(?:rumou?r\w*|speculat\w*|claim\w*|reported(?:ly)?|reports|according to|sources?)\b/i],
  ['maybe', /\b(?:may|might|could|possibl[ey]|appears?|seems?|suggest\w*|believed|apparent(?:ly)?)\b/i],
  ['confirm', /\b(?:confirm\w*|verified|official(?:ly)?|announced?|revealed|proved|evidence|admit\w*)\b/i],
  ['ask', /\?/],
];

const signsOf = (text: string): number[] => SIGNS.map(([, pattern]) => Number(pattern.test(text)));

/** A word's weight by its rarity. */
export function weightOf({ documents, holders }: Rarity, term: string): number {
  return Math.log((documents + 1) / ((holders.get(term) ?? 0) + 1));
}

/** Readies a text. Linear in its length. */
export function bodyOf(text: string, rarity: Rarity): Body {
  const sentences = sentencesOf(text).map((sentence) => {
    const terms = new Set(termsOf(sentence));
    return { terms, norm: normOf([...terms].map((term) => weightOf(rarity, term))), signs: signsOf(sentence) };
  });
  const terms = termsOf(text.slice(0, LONGEST));
  const weights = weighted(terms, rarity);
  const lead = sentencesOf(text, LEAD).join(' ');
  return { terms, weights, norm: normOf(weights.values()), sentences, leadSigns: signsOf(lead) };
}

/** How much of a text is read, in UTF-16 units, and how many sentences are its lead. */
const LONGEST = 20_000;
const LEAD = 4;
/** How many of the sentences nearest to the claim are asked for signs. */
const NEAREST = 3;

/** What a claim and a text share and how the text speaks of it: a number a feature, always in the same order. */
export function featuresOf(claim: string, body: Body, rarity: Rarity): number[] {
  const terms = termsOf(claim);
  const weights = weighted(terms, rarity);
  const norm = normOf(weights.values());
  let dot = 0;
  for (const [term, weight] of weights) dot += weight * (body.weights.get(term) ?? 0);
  const cosine = dot / (norm * body.norm + 1e-9);
  const unique = new Set(terms);
  const whole = sum([...unique].map((term) => weightOf(rarity, term)));
  const covered = (there: { has(term: string): boolean }) =>
    sum([...unique].map((term) => (there.has(term) ? weightOf(rarity, term) : 0))) / (whole + 1e-9);
  const near = body.sentences
    .map((sentence, place) => ({ sentence, place, likeness: covered(sentence.terms) }))
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place);
  const lead = new Set(body.sentences.slice(0, LEAD).flatMap(({ terms: own }) => [...own]));
  const there = new Set(body.terms);
  const pairs = new Set(body.terms.slice(1).map((term, i) => `${body.terms[i]} ${term}`));
  const claimed = terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
  const shared = claimed.filter((pair) => pairs.has(pair)).length / (claimed.length + 1);
  const closest = near.slice(0, NEAREST).filter(({ likeness }) => likeness > 0.2);
  const signs = SIGNS.flatMap((_, s) => [
    signsOf(claim)[s],
    Number(closest.some(({ sentence }) => sentence.signs[s] === 1)),
    body.leadSigns[s],
    sum(body.sentences.map(({ signs: own }) => own[s])) / (body.sentences.length + 1),
  ]);
  return [
    ...[
      cosine,
      covered(there),
      covered(lead),
      shared,
      near[0]?.likeness ?? 0,
      near[1]?.likeness ?? 0,
      near[2]?.likeness ?? 0,
    ],
    ...[
      1 / (1 + (near[0]?.place ?? 60)),
      Math.log(1 + body.terms.length) / 10,
      terms.length / 20,
      Number(/\d/.test(claim)),
    ],
    ...[Number(/["“”‘]/.test(claim)), Number(/[:]/.test(claim))],
    ...signs,
  ];
}

function weighted(terms: readonly string[], rarity: Rarity): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * weightOf(rarity, term)]));
}

function normOf(values: Iterable<number>): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
