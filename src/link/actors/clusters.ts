import type { Cluster, Heard, Judgement, NameLink } from '../../model/index.ts';

/** A judgement on actors, by the numbers of the spellings that it is about. */
export interface ActorJudgement extends Pick<Judgement, 'number'> {
  /** `merge` and `same` join all; `split` and `different` part the first from each of the others. */
  readonly kind: 'merge' | 'same' | 'split' | 'different';
  readonly about: readonly number[];
}

/**
 * The actors that some spellings make: joined where a link says same, kept apart where a judgement says so; of two
 * judgements on one pair the later holds. Depends on nothing but its arguments.
 * @param heard spellings as `touched` gives them
 * @param links among them; links that lead elsewhere are left out of account
 * @param judgements those in force (not undone), in any order
 */
export function clustersOf(
  heard: readonly Heard[],
  links: readonly NameLink[],
  judgements: readonly ActorJudgement[],
): Cluster[] {
  const parent = new Map(heard.map(({ number }) => [number, number]));
  const root = (n: number): number => {
    let top = n;
    while (parent.get(top) !== top) top = parent.get(top) as number;
    return top;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
    parent.set(high, low);
  };
  for (const { a, b, sameness } of links) if (sameness === 'same' && parent.has(a) && parent.has(b)) join(a, b);
  for (const { kind, about } of judgements)
    if (kind === 'merge' || kind === 'same') for (const n of about.slice(1)) join(about[0], n);
  const members = new Map<number, Heard[]>();
  for (const one of heard) members.set(root(one.number), [...(members.get(root(one.number)) ?? []), one]);
  return [...members.values()].map((names) => ({
    actor: {
      id: actorId(names[0].number),
      name: names[0].name,
      kind: names[0].kind,
      names: names.map(({ name, kind }) => ({ name, kind })),
      statements: names.reduce((sum, { statements }) => sum + statements, 0),
      reasons: [],
    },
    spellings: names.map(({ number }) => number),
    relationships: [],
  }));
}

/** The id of the actor whose first spelling has this number. */
export const actorId = (number: number): string => `a${number}`;
