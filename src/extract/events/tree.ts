import { type Parsed, RELATIONS, type Relation } from '../../model/index.ts';

/** Most dependents of a word that are looked at: no sentence that people write has more. */
const MOST = 100;

const children = new WeakMap<Parsed, { readonly first: Int32Array; readonly next: Int32Array }>();

/** The tokens that depend on token `at`, ascending, at most so many. The lists are made once a text. */
export function childrenOf(parsed: Parsed, at: number, most = MOST): number[] {
  let lists = children.get(parsed);
  if (lists === undefined) {
    const { head } = parsed.trees;
    const [first, next] = [new Int32Array(head.length).fill(-1), new Int32Array(head.length).fill(-1)];
    for (let i = head.length - 1; i >= 0; i--)
      if (head[i] >= 0) {
        next[i] = first[head[i]];
        first[head[i]] = i;
      }
    lists = { first, next };
    children.set(parsed, lists);
  }
  const found: number[] = [];
  for (let i = lists.first[at]; i >= 0 && found.length < most; i = lists.next[i]) found.push(i);
  return found;
}

export function relationOf({ trees }: Parsed, i: number): Relation {
  return RELATIONS[trees.relation[i]];
}

/** The first dependent of one of these relations; -1 where there is none. */
export function dependent(parsed: Parsed, at: number, ...relations: readonly Relation[]): number {
  return childrenOf(parsed, at).find((child) => relations.includes(relationOf(parsed, child))) ?? -1;
}

/** The preposition of a dependent, lower case; '' where there is none. */
export function prepositionOf(parsed: Parsed, at: number): string {
  const child = dependent(parsed, at, 'case');
  return child < 0 ? '' : parsed.tags.lemma[child].toLowerCase();
}
