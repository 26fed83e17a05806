/** A number for a word: FNV-1a over its UTF-16 code units, ASCII letters folded to lower case. */
export function wordHash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    let unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (unit === 0x2019) unit = 39;
    h = Math.imul(h ^ unit, 0x01000193);
  }
  return h | 0;
}

/** One feature as a number: the template and its two values, well mixed (the finaliser of MurmurHash3). */
export function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

/** Two values as one. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x9e3779b1);
}

/** Writes features one after another, each with the next template's number. */
export class FeatureWriter {
  private out: Int32Array = new Int32Array(0);
  private template = 0;
  /** Where the next feature will stand. */
  at = 0;
  /** A number that `within` mixes into each feature. */
  context = 0;

  /** Begins at `at` in `out` with the template of this number. */
  to(out: Int32Array, at: number, template: number): void {
    this.out = out;
    this.at = at;
    this.template = template;
  }

  add(a: number, b: number): void {
    this.out[this.at++] = mix(this.template++, a, b);
  }

  /** As `add`, for the context at hand. */
  within(a: number, b: number): void {
    this.out[this.at++] = mix(this.template++, a, pair(b, this.context));
  }
}
