import { RELATIONS, type Tokens, UPOS, XPOS } from '../../model/index.ts';
import { type Ends, endsRoom, findEnds, padded, rectify, scoreArcs } from './arcs.ts';
import { addRow, PARTS, ROOT_PART, type TableRows, tableRows } from './embedding.ts';
import { COLUMNS } from './kernel.ts';
import type { Model } from './model.ts';
import { FAR, far, LABEL_COLUMNS, linear, type Sizes, TAG_COLUMNS } from './net.ts';
import { ProjectiveTrees } from './projective.ts';
import { recur } from './recurrence.ts';
import { spanningTree } from './spanning.ts';

/** A longer sentence is read in pieces, so that time and memory stay in proportion to the text. */
const LONGEST = 400;
/** Rows read together: enough for a product to be worth its start, few enough for the processor's cache. */
const ROWS = 128;
/** Rows at most: a piece is begun while there are fewer than `ROWS`, and brings a row for its root. */
const MOST = ROWS + LONGEST + 1;

/**
 * Up to so many rows a sentence gets its best projective tree: a word with all that hangs on it is then one run of text,
 * and the trees are a little more right. That takes cubic time, so longer ones get their best tree of any kind.
 */
const PROJECTIVE = 100;
const projective = new ProjectiveTrees(PROJECTIVE);

const ROOT = RELATIONS.indexOf('root');
/** How the later pieces of a sentence that was cut hang on its first. */
const CUT = RELATIONS.indexOf('parataxis');

/** Floats that reading takes beside the matrices. */
export function passRoom({ width, arc, label }: Sizes): number {
  const perRow = 6 * width + width + 3 * arc + FAR + 3 * label + LABEL_COLUMNS + TAG_COLUMNS;
  const wide = padded(LONGEST + 1);
  return (MOST + 2 * COLUMNS) * perRow + wide * (arc + wide);
}

/** Tags and trees of tokens: indices into `UPOS`, `XPOS` and `RELATIONS`, heads over the whole text, -1 for a root. */
export interface Syntax {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** Tags and trees of all tokens, read in one pass. Time is linear in the text. */
export function analyse(model: Model, tokens: Tokens): Syntax {
  const mark = model.memory.mark;
  const pass = new Pass(model, tokens);
  for (let s = 0; s < tokens.sentences; s++) pass.sentence(tokens.sentenceStart[s], tokens.sentenceStart[s + 1]);
  pass.read();
  model.memory.release(mark);
  return pass.found;
}

/** Reads sentences as they fill a batch. Each piece has a row for its root, then one for each of its words. */
class Pass {
  readonly found: Syntax;
  private readonly model: Model;
  private readonly tables: TableRows;
  private pieces = 0;
  private readonly bounds = new Int32Array(MOST + 1);
  /** The first token of each piece, and of the sentence that it is from. */
  private readonly first = new Int32Array(MOST);
  private readonly opening = new Int32Array(MOST);
  private readonly heads = new Int32Array(LONGEST + 1);
  private readonly zero: number;
  private readonly layers: readonly [number, number];
  private readonly gates: number;
  private readonly carried: number;
  private readonly ends: Ends;
  private readonly turned: number;
  private readonly scores: number;
  private readonly asDependent: number;
  private readonly asHead: number;
  private readonly arcs: number;
  private readonly names: number;
  private readonly tags: number;

  constructor(model: Model, tokens: Tokens) {
    const { memory, sizes } = model;
    const { width, arc, label } = sizes;
    const room = (columns: number) => memory.reserve(MOST * columns);
    const wide = padded(LONGEST + 1);
    this.model = model;
    this.tables = tableRows(tokens, model.vocabulary, sizes.partBits);
    this.found = {
      upos: new Uint8Array(tokens.count),
      xpos: new Uint8Array(tokens.count),
      head: new Int32Array(tokens.count),
      relation: new Uint8Array(tokens.count),
    };
    this.zero = memory.reserve(width);
    memory.floats.fill(0, this.zero, this.zero + width);
    this.layers = [room(width), room(width)];
    this.gates = room(3 * width);
    this.carried = room(width);
    this.ends = endsRoom(memory, MOST, arc);
    this.turned = memory.reserve(arc * wide);
    this.scores = memory.reserve(wide * wide);
    this.asDependent = room(label);
    this.asHead = room(label);
    this.arcs = room(label);
    this.names = room(LABEL_COLUMNS);
    this.tags = room(TAG_COLUMNS);
  }

  sentence(from: number, to: number): void {
    for (let at = from; at < to; at += LONGEST) {
      this.first[this.pieces] = at;
      this.opening[this.pieces] = from;
      this.bounds[this.pieces + 1] = this.bounds[this.pieces] + Math.min(LONGEST, to - at) + 1;
      this.pieces++;
      if (this.bounds[this.pieces] >= ROWS) this.read();
    }
  }

  /** Reads what waits. */
  read(): void {
    if (this.pieces === 0) return;
    const x = this.encode();
    for (let p = 0; p < this.pieces; p++) this.readHeads(p);
    this.readTags(x);
    this.readRelations(x);
    this.pieces = 0;
  }

  /** The last layer, and from it the ends of arcs. */
  private encode(): number {
    const { memory, sizes, words, parts, layers, heads } = this.model;
    const f = memory.floats;
    const { width } = sizes;
    const half = width / 2;
    const rows = this.bounds[this.pieces];
    let [x, next] = this.layers;
    f.fill(0, x, x + rows * width);
    for (let p = 0; p < this.pieces; p++) {
      let to = x + this.bounds[p] * width;
      let i = this.first[p];
      addRow(parts, ROOT_PART, f, to + half);
      for (let r = this.bounds[p] + 1; r < this.bounds[p + 1]; r++, i++) {
        to += width;
        if (this.tables.word[i] >= 0) addRow(words, this.tables.word[i], f, to);
        for (let k = i * PARTS; k < (i + 1) * PARTS; k++) addRow(parts, this.tables.parts[k], f, to + half);
      }
    }
    const batch = { rows, sentences: this.pieces, bounds: this.bounds };
    for (const layer of layers) {
      recur(memory, layer, batch, x, { gates: this.gates, carried: this.carried, out: next }, this.zero);
      [x, next] = [next, x];
    }
    findEnds(memory, heads, x, rows, this.ends);
    return x;
  }

  private readHeads(p: number): void {
    const { memory, sizes } = this.model;
    const from = this.bounds[p];
    const n = this.bounds[p + 1] - from;
    const wide = padded(n);
    scoreArcs(memory, sizes.arc, this.ends, from, n, this.turned, this.scores);
    if (n <= PROJECTIVE) projective.find(memory.floats, this.scores, n, wide, this.heads);
    else {
      const table = memory.floats.subarray(this.scores, this.scores + n * wide);
      for (let i = 1; i < n; i++) table.copyWithin(i * n, i * wide, i * wide + n);
      spanningTree(table, n, this.heads);
    }
    const { head } = this.found;
    const first = this.first[p];
    for (let i = 1; i < n; i++) head[first + i - 1] = this.heads[i] === 0 ? -1 : first + this.heads[i] - 1;
  }

  private readTags(x: number): void {
    const { memory, heads } = this.model;
    const f = memory.floats;
    linear(memory, x, this.bounds[this.pieces], heads.tag, heads.tagBias, this.tags);
    this.eachRow((i, r) => {
      const at = this.tags + r * TAG_COLUMNS;
      this.found.upos[i] = highest(f, at, 0, UPOS.length);
      this.found.xpos[i] = highest(f, at + UPOS.length, 0, XPOS.length);
    });
  }

  /** Names each word's relation from what it is as a dependent, what its head is as a head, and how far that is. */
  private readRelations(x: number): void {
    const { memory, heads, sizes } = this.model;
    const f = memory.floats;
    const { label } = sizes;
    const rows = this.bounds[this.pieces];
    const { head, relation } = this.found;
    linear(memory, x, rows, heads.labelDependent, heads.labelBias, this.asDependent);
    linear(memory, x, rows, heads.labelHead, null, this.asHead);
    f.fill(0, this.arcs, this.arcs + rows * label);
    this.eachRow((i, r) => {
      if (head[i] < 0) return;
      const up = r + head[i] - i;
      const a = this.asDependent + r * label;
      const b = this.asHead + up * label;
      const c = heads.labelDistance.at + far(r, up) * label;
      const out = this.arcs + r * label;
      for (let k = 0; k < label; k++) f[out + k] = f[a + k] + f[b + k] + f[c + k];
    });
    rectify(f, this.arcs, rows * label);
    linear(memory, this.arcs, rows, heads.relation, heads.relationBias, this.names);
    this.eachRow((i, r, opening) => {
      if (head[i] >= 0) relation[i] = highest(f, this.names + r * LABEL_COLUMNS, ROOT + 1, RELATIONS.length);
      else relation[i] = this.hang(i, opening);
    });
  }

  /** A root is one, or hangs on the root of the piece that its sentence opens with. */
  private hang(i: number, opening: number): number {
    const { head } = this.found;
    let root = opening;
    while (head[root] >= 0) root = head[root];
    if (root === i) return ROOT;
    head[i] = root;
    return CUT;
  }

  private eachRow(see: (token: number, row: number, opening: number) => void): void {
    for (let p = 0; p < this.pieces; p++)
      for (let r = this.bounds[p] + 1, i = this.first[p]; r < this.bounds[p + 1]; r++, i++) see(i, r, this.opening[p]);
  }
}

/** The index of the highest of some scores. */
function highest(f: Float32Array, at: number, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if (f[at + i] > f[at + best]) best = i;
  return best;
}
