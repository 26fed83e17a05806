/**
 * The best tree over a sentence: the maximum spanning arborescence, found by growing a path of best arcs and shrinking
 * each cycle to one node (Tarjan 1977, "Finding optimum branchings"; dense form, quadratic time).
 * `scores` is `[size x size]`, row a dependent, column a head; word 0 is the root, whose row is not read; the diagonal
 * is not read. Exactly one word hangs on the root. `scores` is used up. Writes each word's head; the root's is -1.
 */
export function spanningTree(scores: Float32Array, size: number, head: Int32Array): void {
  if (bestHeads(scores, size, head)) return;
  // A price on every arc from the root that no tree can pay twice: one root a sentence.
  let range = 1;
  for (let i = size; i < size * size; i++) range = Math.max(range, Math.abs(scores[i]));
  for (let i = 1; i < size; i++) scores[i * size] -= 4 * range * size;
  new Shrinking(scores, size).solve(head);
}

/** Takes each word's best head; true when that is a tree with one root. */
function bestHeads(scores: Float32Array, size: number, head: Int32Array): boolean {
  let roots = 0;
  head[0] = -1;
  for (let i = 1; i < size; i++) {
    let top = i === 1 ? 0 : 0;
    for (let h = 1; h < size; h++) if (h !== i && scores[i * size + h] > scores[i * size + top]) top = h;
    head[i] = top;
    if (top === 0) roots++;
  }
  return roots === 1 && isTree(head, size);
}

/** Whether every word reaches the root. */
export function isTree(head: Int32Array, size: number): boolean {
  // A word is marked with the word that the walk to it began at; meeting one's own mark again is a cycle.
  const mark = new Int32Array(size);
  for (let i = 1; i < size; i++) {
    let w = i;
    while (w !== 0 && mark[w] === 0) {
      mark[w] = i;
      w = head[w];
    }
    if (w !== 0 && mark[w] === i) return false;
  }
  return true;
}

class Shrinking {
  private readonly scores: Float32Array;
  private readonly size: number;
  /** For a node's row: the word that an arc from each head would enter. */
  private readonly enters: Int32Array;
  /** Words are nodes 0 to size - 1; each shrunken cycle is a new node that takes over a member's row. */
  private readonly row: Int32Array;
  private readonly parent: Int32Array;
  private readonly owner: Int32Array;
  private readonly from: Int32Array;
  private readonly into: Int32Array;
  private nodes: number;

  constructor(scores: Float32Array, size: number) {
    this.scores = scores;
    this.size = size;
    this.nodes = size;
    this.enters = new Int32Array(size * size);
    for (let i = 0; i < size; i++) this.enters.fill(i, i * size, (i + 1) * size);
    this.row = Int32Array.from({ length: 2 * size }, (_, i) => i);
    this.parent = new Int32Array(2 * size).fill(-1);
    this.owner = Int32Array.from({ length: size }, (_, i) => i);
    this.from = new Int32Array(2 * size);
    this.into = new Int32Array(2 * size);
  }

  solve(head: Int32Array): void {
    const { owner, size } = this;
    const reached = new Uint8Array(2 * size);
    reached[0] = 1;
    for (let start = 1; start < size; start++) {
      const path: number[] = reached[owner[start]] ? [] : [owner[start]];
      while (path.length > 0) {
        const node = path[path.length - 1];
        this.choose(node);
        const next = owner[this.from[node]];
        if (reached[next]) {
          for (const done of path) reached[done] = 1;
          break;
        }
        const at = path.indexOf(next);
        if (at < 0) path.push(next);
        else path.push(this.shrink(path.splice(at)));
      }
    }
    this.expand(head);
  }

  /** The best arc into a node from outside it. */
  private choose(node: number): void {
    const { scores, size, owner } = this;
    const base = this.row[node] * size;
    let top = -1;
    for (let h = 0; h < size; h++) if (owner[h] !== node && (top < 0 || scores[base + h] > scores[base + top])) top = h;
    this.from[node] = top;
    this.into[node] = this.enters[base + top];
  }

  private shrink(cycle: readonly number[]): number {
    const { scores, enters, size, owner } = this;
    const node = this.nodes++;
    const target = this.row[cycle[0]] * size;
    this.row[node] = this.row[cycle[0]];
    for (const member of cycle) {
      const base = this.row[member] * size;
      const own = scores[base + this.from[member]];
      this.parent[member] = node;
      for (let h = 0; h < size; h++) {
        const gain = scores[base + h] - own;
        if (member === cycle[0] || gain > scores[target + h]) {
          scores[target + h] = gain;
          enters[target + h] = enters[base + h];
        }
      }
    }
    const members = new Set(cycle);
    for (let w = 0; w < size; w++) if (members.has(owner[w])) owner[w] = node;
    return node;
  }

  /** Undoes the shrinking from the outermost cycle inwards: the arc that enters a cycle replaces one of its own. */
  private expand(head: Int32Array): void {
    const replaced = new Uint8Array(this.nodes);
    head[0] = -1;
    for (let node = this.nodes - 1; node > 0; node--) {
      if (replaced[node]) continue;
      const word = this.into[node];
      head[word] = this.from[node];
      for (let inner = word; inner !== node; inner = this.parent[inner]) replaced[inner] = 1;
    }
  }
}
