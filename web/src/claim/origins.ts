import type { ClaimLine } from '../api/lines.ts';

type Side = ClaimLine['sides'][number];

/** A statement in the picture of a claim's origins. */
export interface Node {
  readonly side: Side;
  readonly name: string;
  readonly group: number;
  readonly root: boolean;
  readonly x: number;
  readonly y: number;
  /** Whether its name stands to its left, for want of room. */
  readonly flip: boolean;
  readonly leans: { readonly name: string; readonly kind: string; readonly reason: string } | null;
}

/** The picture: nodes by origin and date, and the leans between them as paths. */
export interface Drawn {
  readonly groups: readonly unknown[];
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly path: string; readonly kind: string }[];
  readonly height: number;
}

const [LEFT, RIGHT, LINE] = [20, 940, 26];

/** Lays a claim's statements out: one under another by origin, to the right by date. Units of the picture, 960 wide. */
export function layout(claim: ClaimLine): Drawn {
  const groups = claim.groups ?? [];
  const sides = new Map(claim.sides.flatMap((side) => (side.id === undefined ? [] : [[side.id, side] as const])));
  const times = claim.sides.flatMap(({ published }) =>
    published === null ? [] : [Date.parse(published.slice(0, 10))],
  );
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const nodes: Node[] = [];
  for (const [group, { root, members, links }] of groups.entries()) {
    for (const id of [root, ...members.filter((member) => member !== root)]) {
      const side = sides.get(id);
      if (side === undefined) continue;
      const link = links.find(({ from }) => from === id);
      const to = link === undefined ? undefined : sides.get(link.to);
      const day = side.published === null ? first : Date.parse(side.published.slice(0, 10));
      const x = last > first ? LEFT + ((day - first) / (last - first)) * (RIGHT - LEFT) : LEFT;
      nodes.push({
        ...{ side, group, root: id === root, name: named(side), x, y: LINE * (nodes.length + 0.7), flip: x > 600 },
        leans: link && to ? { name: named(to), kind: link.kind, reason: link.reason } : null,
      });
    }
  }
  const at = new Map(nodes.map((node) => [node.side.id, node]));
  const edges = groups.flatMap(({ links }) =>
    links.flatMap(({ from, to, kind }) => {
      const [a, b] = [at.get(from), at.get(to)];
      return a && b ? [{ kind, path: curve(b, a) }] : [];
    }),
  );
  return { groups, nodes, edges, height: LINE * (nodes.length + 1) };
}

const named = ({ actor, outlet }: Side) => [actor, outlet].filter(Boolean).join(', ') || 'nobody named';

/** Down from where it starts, then along to where it is said again. */
function curve(a: Node, b: Node): string {
  const side = b.x > a.x ? 1 : -1;
  return `M${a.x} ${a.y}V${b.y - 6}Q${a.x} ${b.y} ${a.x + side * 6} ${b.y}H${b.x}`;
}
