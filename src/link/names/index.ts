import type { Kind, NameMatch } from '../../model/index.ts';
import { wordsOf } from './words.ts';

/** Keys under which a name is looked up: two names that can be the same share one. */
export function nameKeys(name: string, _kind: Kind): string[] {
  return [wordsOf(name).join(' ')];
}

/** Whether two names that reports use for the same kind of thing name one. */
export function compareNames(a: string, b: string, _kind: Kind): NameMatch {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
    ? { sameness: 'same', score: 1, reason: 'the same words' }
    : { sameness: 'different', score: 0, reason: 'other words' };
}
