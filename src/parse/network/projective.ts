/**
 * The best projective tree over a sentence (Eisner 1996, "Three new probabilistic models for dependency parsing";
 * cubic time). The same arguments and result as `spanningTree`, but `scores` is left as it is. One instance serves
 * sentences up to `longest` words, the root counted.
 */
export class ProjectiveTrees {
  private readonly longest: number;
  /** For each span of words, the best score of a half: its head at the left or right end, the other end free or not. */
  private readonly openRight: Float32Array;
  private readonly openLeft: Float32Array;
  private readonly doneRight: Float32Array;
  private readonly doneLeft: Float32Array;
  /** Where each was best put together. */
  private readonly cutOpen: Uint8Array;
  private readonly cutRight: Uint8Array;
  private readonly cutLeft: Uint8Array;

  constructor(longest: number) {
    if (longest > 255) throw new RangeError('cuts are kept in eight bits');
    this.longest = longest;
    const floats = () => new Float32Array(longest * longest);
    const cuts = () => new Uint8Array(longest * longest);
    [this.openRight, this.openLeft, this.doneRight, this.doneLeft] = [floats(), floats(), floats(), floats()];
    [this.cutOpen, this.cutRight, this.cutLeft] = [cuts(), cuts(), cuts()];
  }

  /** @param wide numbers from one row of scores to the next */
  find(scores: Float32Array, at: number, size: number, wide: number, head: Int32Array): void {
    const { longest, openRight, openLeft, doneRight, doneLeft, cutOpen, cutRight, cutLeft } = this;
    for (let i = 1; i < size; i++) doneRight[i * longest + i] = doneLeft[i * longest + i] = 0;
    for (let length = 1; length < size - 1; length++) {
      for (let i = 1; i + length < size; i++) {
        const j = i + length;
        const ij = i * longest + j;
        let best = Number.NEGATIVE_INFINITY;
        let cut = i;
        for (let k = i; k < j; k++) {
          const sum = doneRight[i * longest + k] + doneLeft[(k + 1) * longest + j];
          if (sum > best) {
            best = sum;
            cut = k;
          }
        }
        cutOpen[ij] = cut;
        openRight[ij] = best + scores[at + j * wide + i];
        openLeft[ij] = best + scores[at + i * wide + j];
        best = Number.NEGATIVE_INFINITY;
        for (let k = i + 1; k <= j; k++) {
          const sum = openRight[i * longest + k] + doneRight[k * longest + j];
          if (sum > best) {
            best = sum;
            cut = k;
          }
        }
        doneRight[ij] = best;
        cutRight[ij] = cut;
        best = Number.NEGATIVE_INFINITY;
        for (let k = i; k < j; k++) {
          const sum = doneLeft[i * longest + k] + openLeft[k * longest + j];
          if (sum > best) {
            best = sum;
            cut = k;
          }
        }
        doneLeft[ij] = best;
        cutLeft[ij] = cut;
      }
    }
    let root = 1;
    let best = Number.NEGATIVE_INFINITY;
    for (let r = 1; r < size; r++) {
      const sum = scores[at + r * wide] + doneLeft[longest + r] + doneRight[r * longest + size - 1];
      if (sum > best) {
        best = sum;
        root = r;
      }
    }
    head[0] = -1;
    head[root] = 0;
    this.readLeft(1, root, head);
    this.readRight(root, size - 1, head);
  }

  private readRight(i: number, j: number, head: Int32Array): void {
    while (i < j) {
      const k = this.cutRight[i * this.longest + j];
      head[k] = i;
      this.readOpen(i, k, head);
      i = k;
    }
  }

  private readLeft(i: number, j: number, head: Int32Array): void {
    while (i < j) {
      const k = this.cutLeft[i * this.longest + j];
      head[k] = j;
      this.readOpen(k, j, head);
      j = k;
    }
  }

  private readOpen(i: number, j: number, head: Int32Array): void {
    const k = this.cutOpen[i * this.longest + j];
    this.readRight(i, k, head);
    this.readLeft(k + 1, j, head);
  }
}
