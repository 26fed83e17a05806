import type { Judgement } from '../model/index.ts';
import type { Collection, NewJudgement } from '../store/index.ts';
import { follow } from './link/index.ts';

/**
 * Records what somebody decided, and makes what follows from it hold at once.
 * @throws ImpossibleJudgement where it is about nothing that is held, or says what can't be; CollectionProblem
 */
export function judge(collection: Collection, judgement: NewJudgement): Promise<Judgement> {
  return collection.judge(judgement, follow);
}
