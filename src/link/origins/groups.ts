import type { OriginGroup, OriginLink } from '../../model/index.ts';

/** A report or an assertion whose origin is asked for. */
export interface Dated {
  readonly id: string;
  readonly published: string | null;
}

/**
 * The origins of some reports or assertions: one group for each connected set, alone where nothing links it. The number of
 * groups is the number of independent origins. The root is the earliest of those that lean on no other of the group.
 */
export function originsOf(members: readonly Dated[], links: readonly OriginLink[]): OriginGroup[] {
  const parent = new Map(members.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  const held = links.filter(({ from, to }) => parent.has(from) && parent.has(to));
  for (const { from, to } of held) parent.set(rootOf(from), rootOf(to));
  const leaning = new Set(held.filter(({ kind }) => kind === 'copy' || kind === 'relay').map(({ from }) => from));
  const sets = new Map<string, Dated[]>();
  for (const member of [...members].sort(earlier)) {
    const root = rootOf(member.id);
    const set = sets.get(root);
    if (set) set.push(member);
    else sets.set(root, [member]);
  }
  return [...sets.values()].map((set) => {
    const ids = new Set(set.map(({ id }) => id));
    return {
      root: (set.find(({ id }) => !leaning.has(id)) ?? set[0]).id,
      members: set.map(({ id }) => id),
      links: held.filter(({ from }) => ids.has(from)),
    };
  });
}

const earlier = (a: Dated, b: Dated): number => {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};
