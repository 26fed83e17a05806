import { PAIR_RELATIONS, type PairRelation, type Relating, type Voiced } from '../../model/index.ts';
import { hold } from './features.ts';
import { chancesOf, relationModel } from './model.ts';
import { judgePair } from './pairwise.ts';
import { dayOf, prepareReport, sharedMatter, type Told, unitOfVoiced } from './told.ts';
import { word, wordPair } from './wording.ts';

export type { Told } from './told.ts';

/** A relation with less than this is no decision: the reason says that it is unclear. */
const CLEAR = 0.45;

/**
 * How two whole reports relate: what their main matter is to one another. Depends on nothing but its arguments. The score
 * is the model's probability; a reason that begins with "unclear:" says that words alone do not decide.
 */
export function compareReports(a: Told, b: Told): Relating {
  const held = hold(prepareReport(a), prepareReport(b));
  const chances = chancesOf(relationModel(), held);
  let relation: PairRelation = 'unrelated';
  for (const each of PAIR_RELATIONS) if (chances[each] > chances[relation]) relation = each;
  const score = chances[relation];
  return { relation, score, ...word(relation, held, { a: a.text, b: b.text }, score < CLEAR) };
}

/**
 * What two assertions are to each other. Symmetric but for the order of the spans; depends on nothing but its arguments.
 * A clash needs ground in the words (a rejection, opposites, numbers that can't both hold), and says which.
 */
export function relate(a: Voiced, b: Voiced): Relating {
  const [x, y] = [unitOfVoiced(a), unitOfVoiced(b)];
  const [dayA, dayB] = [dayOf(a.published), dayOf(b.published)];
  const days = dayA === null || dayB === null ? null : dayB - dayA;
  const oneReport = a.text === b.text;
  const matter = oneReport ? 0 : sharedMatter(a.text, b.text);
  const verdict = judgePair(x, y, { days, oneReport, matter });
  const { relation, score } = verdict;
  return { relation, score, ...wordPair(verdict, a, b) };
}
