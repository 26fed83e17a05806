/** Spellings in groups that are joined step by step, with pairs that must never come together. */
export class Groups {
  readonly #parent = new Map<number, number>();
  readonly #members = new Map<number, number[]>();
  readonly #apart = new Map<number, Set<number>>();

  constructor(numbers: Iterable<number>) {
    for (const n of numbers) {
      this.#parent.set(n, n);
      this.#members.set(n, [n]);
    }
  }

  has(n: number): boolean {
    return this.#parent.has(n);
  }

  /** The lowest number of a spelling's group. */
  root(n: number): number {
    let top = n;
    for (let up = this.#parent.get(top); up !== undefined && up !== top; up = this.#parent.get(top)) top = up;
    let at = n;
    while (at !== top) {
      const up = this.#parent.get(at) as number;
      this.#parent.set(at, top);
      at = up;
    }
    return top;
  }

  /** The group's spellings. */
  members(n: number): readonly number[] {
    return this.#members.get(this.root(n)) ?? [n];
  }

  /** Keeps two spellings, and with them their groups, apart from now on. */
  part(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ])
      this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
  }

  /** Whether some spelling of one group is kept apart from one of the other. */
  parted(a: number, b: number): boolean {
    const [x, y] = [this.members(a), new Set(this.members(b))];
    return x.some((n) => [...(this.#apart.get(n) ?? [])].some((other) => y.has(other)));
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    const [low, high] = x < y ? [x, y] : [y, x];
    this.#parent.set(high, low);
    this.#members.set(low, [...this.members(low), ...(this.#members.get(high) ?? [])]);
    this.#members.delete(high);
  }

  /** All groups, each in the order of its numbers. */
  all(): number[][] {
    return [...this.#members.values()].map((numbers) => [...numbers].sort((a, b) => a - b));
  }
}
