import type { ExpressionBuilder } from 'kysely';
import { wholeWords } from './reports.ts';
import type { Tables } from './tables.ts';

/**
 * The spellings of the actors that words or an id (`a12`) name: those with all of the words, and whatever else is the same
 * actor's. Where a report is not linked yet its spellings stand for themselves.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever other tables the query has, only these are asked here
export function foldedActor(eb: ExpressionBuilder<any, any>, actor: string) {
  const of = eb as unknown as ExpressionBuilder<Tables, 'spellings'>;
  const [, number] = /^a(\d{1,15})$/.exec(actor) ?? [];
  const named = () =>
    number === undefined
      ? of
          .selectFrom('spellings as named')
          .select('named.number')
          .where((each) => each.and(wholeWords(actor).map((word) => each('named.name_key', 'like', word))))
      : of.selectFrom('actor_spellings as own').select('own.spelling').where('own.actor', '=', Number(number));
  const family = of
    .selectFrom('actor_spellings as theirs')
    .select('theirs.spelling')
    .where(
      'theirs.actor',
      'in',
      of.selectFrom('actor_spellings as found').select('found.actor').where('found.spelling', 'in', named()),
    );
  return family.union(named() as typeof family);
}
