import { isCopy, likeness, type Sketch, sketchOf } from './copies.ts';

/** Reports that are remembered under one key: more share only what everybody prints. */
const MOST_UNDER_KEY = 24;

/** Reports that a new one is compared with: those that share most keys. */
const COMPARED = 24;

/** A copy this much alike leads to no report that its original would not lead to. */
const SAME = 0.8;

/**
 * Finds copies among reports that come one after another, each compared only with those that share a key. The first
 * of several copies is their original, so add them in the order of publication where that is known. Time and memory grow
 * with the number of words; `bench/copies.ts` tells how much.
 */
export class CopyIndex {
  private readonly runs: Uint32Array[] = [];
  private readonly originals: string[] = [];
  private readonly keys = new KeyTable();

  /** Adds a report; gives the id of the original that its text copies, or null if it is an original itself. */
  add(id: string, text: string): string | null {
    const sketch = sketchOf(text);
    let best = -1;
    let most = 0;
    for (const at of this.sharing(sketch)) {
      const other: Sketch = { runs: this.runs[at], keys: [] };
      if (!isCopy(sketch, other)) continue;
      const { jaccard } = likeness(sketch, other);
      if (jaccard > most || (jaccard === most && at < best)) {
        most = jaccard;
        best = at;
      }
    }
    const original = best === -1 ? null : this.originals[best];
    if (most < SAME) this.index(sketch, original ?? id);
    return original;
  }

  /**
   * The ids of reports that may share passages with a text, those that share most keys first: `sharingOf` tells what.
   * A copy is not among them where its original is.
   */
  near(text: string): string[] {
    return [...new Set(this.sharing(sketchOf(text)).map((at) => this.originals[at]))];
  }

  private sharing({ keys }: Sketch): number[] {
    const shared = new Map<number, number>();
    for (const key of keys) for (const at of this.keys.under(key)) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, COMPARED)
      .map(([at]) => at);
  }

  private index({ runs, keys }: Sketch, original: string): void {
    const at = this.runs.push(runs) - 1;
    this.originals.push(original);
    for (const key of keys) this.keys.put(key, at);
  }
}

/**
 * Numbers by 32-bit keys, in typed arrays: a table with open addressing, and a chain for each key. A Map of arrays would take
 * ten times the memory.
 */
class KeyTable {
  private slots = 1 << 16;
  private keys = new Uint32Array(this.slots);
  /** The newest link of each slot's chain, plus one; 0 is an empty slot. */
  private heads = new Uint32Array(this.slots);
  private taken = 0;
  /** Links: the number, and the link before it, plus one. */
  private values = new Uint32Array(1 << 16);
  private before = new Uint32Array(1 << 16);
  private links = 0;

  /** The numbers put under a key, the newest first. */
  *under(key: number): Generator<number> {
    for (let link = this.heads[this.slotOf(key)]; link > 0; link = this.before[link - 1]) yield this.values[link - 1];
  }

  put(key: number, value: number): void {
    if (this.taken > this.slots * 0.6) this.grow();
    const slot = this.slotOf(key);
    let length = 0;
    for (let link = this.heads[slot]; link > 0; link = this.before[link - 1]) if (++length >= MOST_UNDER_KEY) return;
    if (this.heads[slot] === 0) {
      this.keys[slot] = key;
      this.taken++;
    }
    if (this.links === this.values.length) {
      this.values = grown(this.values);
      this.before = grown(this.before);
    }
    this.values[this.links] = value;
    this.before[this.links] = this.heads[slot];
    this.heads[slot] = ++this.links;
  }

  /** The slot of a key, or the empty one that it would take. Keys are hashes, so their low bits are as good as any. */
  private slotOf(key: number): number {
    let slot = key & (this.slots - 1);
    while (this.heads[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (this.slots - 1);
    return slot;
  }

  private grow(): void {
    const [keys, heads] = [this.keys, this.heads];
    this.slots *= 2;
    this.keys = new Uint32Array(this.slots);
    this.heads = new Uint32Array(this.slots);
    for (let i = 0; i < heads.length; i++) {
      if (heads[i] === 0) continue;
      const slot = this.slotOf(keys[i]);
      this.keys[slot] = keys[i];
      this.heads[slot] = heads[i];
    }
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
