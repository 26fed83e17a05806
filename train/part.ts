/** What is told while training, a line at a time. */
export type Say = (line: string) => void;

/** A model of `models/en/`, or other weights, that can be made again from data. */
export interface Part {
  /** What is made, in a few words. */
  readonly about: string;
  /** The files that it learns from, below the data folder. */
  readonly needs: readonly string[];
  /**
   * Learns and writes. `data` is the data folder; the same data, seed and models of the parts before it give the same
   * bytes, dates aside.
   */
  readonly make: (data: string, seed: number, say: Say) => void;
}
