import { spread } from '../features.ts';

/**
 * Which row of the words' table a word owns. Each word may own one of two rows that its hash names, and a row keeps
 * 16 bits of its owner's hash, so that unknown words are known as such: one in 30,000 is taken for another.
 */
export class Vocabulary {
  /** One entry a row; 0 where nobody owns it. */
  readonly owners: Uint16Array;
  private readonly mask: number;

  constructor(owners: Uint16Array) {
    this.owners = owners;
    this.mask = owners.length - 1;
  }

  /** The row of the word with this hash, -1 if it is unknown. */
  row(hash: number): number {
    const h = spread(hash);
    const owner = (h >>> 16) | 1;
    const first = h & this.mask;
    if (this.owners[first] === owner) return first;
    const second = this.second(first, owner);
    return this.owners[second] === owner ? second : -1;
  }

  /** Gives the word a row if one of its two is free; says whether it did. */
  claim(hash: number): boolean {
    if (this.row(hash) >= 0) return false;
    const h = spread(hash);
    const owner = (h >>> 16) | 1;
    const first = h & this.mask;
    const second = this.second(first, owner);
    const free = this.owners[first] === 0 ? first : second;
    if (this.owners[free] !== 0) return false;
    this.owners[free] = owner;
    return true;
  }

  private second(first: number, owner: number): number {
    return (first ^ (owner * 0x9e37)) & this.mask;
  }
}
