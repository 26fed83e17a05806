import { PAIR_RELATIONS, type PairRelation, type Relating, type Voiced } from '../../model/index.ts';
import { hold } from './features.ts';
import { chancesOf, relationModel } from './model.ts';
import { prepareReport, type Told } from './told.ts';
import { word } from './wording.ts';

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
 * For now only the same words make the same assertion.
 */
export function relate(a: Voiced, b: Voiced): Relating {
  const shared = a.assertion.keys.filter((key) => b.assertion.keys.includes(key));
  const most = Math.max(a.assertion.keys.length, b.assertion.keys.length);
  const score = most > 0 ? shared.length / most : 0;
  const about = shared.map((key) => key.slice(2)).join(' ');
  const spans = { a: [a.assertion.span], b: [b.assertion.span] };
  if (score < 0.8) return { relation: 'unrelated', score: 1 - score, about, reason: 'they share few words', ...spans };
  return { relation: 'same', score, about, reason: 'nearly all their words are the same', ...spans };
}
