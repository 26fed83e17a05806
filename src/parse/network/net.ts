import { RELATIONS, UPOS, XPOS } from '../../model/index.ts';
import { COLUMNS, type Memory } from './kernel.ts';

/** The sizes that a network is trained with. */
export interface Sizes {
  /** Numbers that stand for a word, at every layer. */
  readonly width: number;
  readonly layers: number;
  /** Numbers that stand for a word as a head or dependent, and as either end of a relation. */
  readonly arc: number;
  readonly label: number;
  /** Rows of the tables of words and of parts of words, as powers of two. */
  readonly wordBits: number;
  readonly partBits: number;
}

const round = (n: number) => Math.ceil(n / COLUMNS) * COLUMNS;

/** How far apart head and dependent are: `FAR` classes of signed distance. */
export const FAR = 24;
/** Outputs for tags: universal, then Penn, filled up. */
export const TAG_COLUMNS = round(UPOS.length + XPOS.length);
export const LABEL_COLUMNS = round(RELATIONS.length);

/** The class of the distance from a dependent to its head: 0 none, then 1 to 11 leftwards and 12 to 22 rightwards. */
export function far(from: number, to: number): number {
  const d = Math.abs(to - from);
  const size = d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 24 ? 9 : d < 40 ? 10 : 11;
  return to > from && d > 0 ? size + 11 : size;
}

/** A matrix of weights in memory. */
export interface Place {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Layer {
  /** `[width x 3 width]`: what a word brings, what it lets pass of the words before, what of that it shows. */
  readonly input: Place;
  /** `[2 x width]`, for the two gates: biases, and the weights of what is carried. */
  readonly bias: Place;
  readonly carry: Place;
}

/** What reads tags, heads and relations off the last layer. */
export interface Heads {
  readonly tag: Place;
  readonly tagBias: Place;
  readonly dependent: Place;
  readonly dependentBias: Place;
  readonly head: Place;
  readonly headBias: Place;
  /** `[arc x arc]`: how well a head and a dependent go together. */
  readonly pair: Place;
  /** `[arc x FAR]`: how well a dependent likes a distance. */
  readonly distance: Place;
  readonly labelDependent: Place;
  readonly labelHead: Place;
  readonly labelBias: Place;
  /** `[FAR x label]` */
  readonly labelDistance: Place;
  readonly relation: Place;
  readonly relationBias: Place;
}

/** Where a network's matrices stand, one after the other from the memory's beginning. */
export class Layout {
  /** In an order that depends on the sizes alone. */
  readonly places = new Map<string, Place>();
  readonly layers: readonly Layer[];
  readonly heads: ReadonlyMap<string, Heads>;
  /** Numbers in all. */
  count = 0;

  /** @param headNames a set of heads for each: the gold trees' own has the name '', others are for training alone */
  constructor(sizes: Sizes, headNames: readonly string[] = ['']) {
    const { width } = sizes;
    this.layers = Array.from({ length: sizes.layers }, (_, l) => ({
      input: this.place(`layer${l}.input`, width, 3 * width),
      bias: this.place(`layer${l}.bias`, 2, width),
      carry: this.place(`layer${l}.carry`, 2, width),
    }));
    this.heads = new Map(headNames.map((name) => [name, this.headsNamed(name, sizes)]));
  }

  private headsNamed(prefix: string, { width, arc, label }: Sizes): Heads {
    const place = (name: string, rows: number, columns: number) => this.place(prefix + name, rows, columns);
    return {
      tag: place('tag', width, TAG_COLUMNS),
      tagBias: place('tag.bias', 1, TAG_COLUMNS),
      dependent: place('dependent', width, arc),
      dependentBias: place('dependent.bias', 1, arc),
      head: place('head', width, arc),
      headBias: place('head.bias', 1, arc),
      pair: place('pair', arc, arc),
      distance: place('distance', arc, FAR),
      labelDependent: place('label.dependent', width, label),
      labelHead: place('label.head', width, label),
      labelBias: place('label.bias', 1, label),
      labelDistance: place('label.distance', FAR, label),
      relation: place('relation', label, LABEL_COLUMNS),
      relationBias: place('relation.bias', 1, LABEL_COLUMNS),
    };
  }

  private place(name: string, rows: number, columns: number): Place {
    const place = { at: this.count, rows, columns };
    this.places.set(name, place);
    this.count += rows * columns;
    return place;
  }
}

/** `out[rows x columns] = x[rows x k] * weights + bias`. */
export function linear(memory: Memory, x: number, rows: number, weights: Place, bias: Place | null, out: number): void {
  const { floats } = memory;
  if (bias) for (let r = 0; r < rows; r++) floats.copyWithin(out + r * bias.columns, bias.at, bias.at + bias.columns);
  else floats.fill(0, out, out + rows * weights.columns);
  memory.multiply(x, weights.at, out, rows, weights.rows, weights.columns);
}
