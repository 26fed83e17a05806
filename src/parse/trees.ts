import { readFileSync } from 'node:fs';
import { RELATIONS, type Tags, type Tokens, type Trees } from '../model/index.ts';
import { type Looks, looks, mix, spread } from './features.ts';
import { best, type Rows } from './tags.ts';
import { read } from './weights.ts';

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

/** One sentence half parsed. Words are 0..n-1; the root stands behind the last word as word n. */
export class State {
  n = 0;
  base = 0;
  next = 0;
  top = 0;
  stack = new Int32Array(64);
  head = new Int32Array(64);
  label = new Int32Array(64);
  left1 = new Int32Array(64);
  left2 = new Int32Array(64);
  right1 = new Int32Array(64);
  right2 = new Int32Array(64);
  lefts = new Int32Array(64);
  rights = new Int32Array(64);

  start(base: number, n: number) {
    if (this.stack.length < n + 2) {
      const columns = ['stack', 'head', 'label', 'left1', 'left2', 'right1', 'right2', 'lefts', 'rights'] as const;
      for (const name of columns) this[name] = new Int32Array(2 * n + 2);
    }
    this.n = n;
    this.base = base;
    this.next = 0;
    this.top = 0;
    this.head.fill(-1, 0, n + 1);
    for (const column of [this.label, this.left1, this.left2, this.right1, this.right2]) column.fill(-1, 0, n + 1);
    this.lefts.fill(0, 0, n + 1);
    this.rights.fill(0, 0, n + 1);
  }

  done() {
    return this.next === this.n && this.top === 0;
  }

  /** A sentence gets one root: the last word on the stack alone may hang on it. */
  valid(move: number): boolean {
    if (move === SHIFT) return this.next < this.n;
    if (move === LEFT) return this.top > 0 && (this.next < this.n || this.top === 1);
    return this.top > 1;
  }

  /** How many gold arcs can no longer be reached after the move (Goldberg and Nivre 2013). */
  cost(move: number, gold: Int32Array): number {
    const s0 = this.top > 0 ? this.stack[this.top - 1] : -1;
    const b0 = this.next;
    let lost = 0;
    if (move === SHIFT) {
      for (let k = 0; k < this.top; k++) {
        const s = this.stack[k];
        if (gold[s] === b0) lost++;
        if (k < this.top - 1 && gold[b0] === s) lost++;
      }
      return lost;
    }
    for (let b = b0; b < this.n; b++) {
      if (gold[b] === s0) lost++;
      if (gold[s0] === b && !(move === LEFT && b === b0)) lost++;
    }
    if (gold[s0] === this.n && !(move === LEFT && b0 === this.n)) lost++;
    if (move === LEFT && this.top > 1 && gold[s0] === this.stack[this.top - 2]) lost++;
    return lost;
  }

  apply(move: number, label: number) {
    if (move === SHIFT) {
      this.stack[this.top++] = this.next++;
      return;
    }
    const child = this.stack[--this.top];
    const head = move === LEFT ? this.next : this.stack[this.top - 1];
    this.head[child] = head;
    this.label[child] = label;
    if (move === LEFT) {
      this.left2[head] = this.left1[head];
      this.left1[head] = child;
      this.lefts[head]++;
    } else {
      this.right2[head] = this.right1[head];
      this.right1[head] = child;
      this.rights[head]++;
    }
  }
}

export interface Parser {
  readonly move: Rows;
  readonly label: Rows;
}

/** Words and tags of the text under parsing. */
export interface Seen {
  readonly looks: Looks;
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
}

const START = 0x7ab1;

/** Features of a state for the next move, after Zhang and Nivre 2011, for arc-hybrid. Returns how many. */
export function moveFeatures(t: State, seen: Seen, out: Int32Array): number {
  const { base, n } = t;
  const lower = seen.looks.lower;
  const xpos = seen.xpos;
  let k = 0;
  const put = (template: number, value: number) => {
    out[k++] = spread(mix(mix(START, template), value));
  };
  const at = (i: number) => i;
  const W = (i: number) => (i < 0 ? -1 : i >= n ? -2 : lower[base + at(i)]);
  const P = (i: number) => (i < 0 ? 61 : i >= n ? 62 : xpos[base + i]);
  const U = (i: number) => (i < 0 ? 61 : i >= n ? 62 : seen.upos[base + i]);
  const L = (i: number) => (i < 0 ? -1 : t.label[i]);
  const s0 = t.top > 0 ? t.stack[t.top - 1] : -1;
  const s1 = t.top > 1 ? t.stack[t.top - 2] : -1;
  const s2 = t.top > 2 ? t.stack[t.top - 3] : -1;
  const b0 = t.next;
  const b1 = Math.min(b0 + 1, n + 1);
  const b2 = Math.min(b0 + 2, n + 1);
  const child = (list: Int32Array, i: number) => (i < 0 || i > n ? -1 : list[i]);
  const s0l = child(t.left1, s0);
  const s0r = child(t.right1, s0);
  const s0r2 = child(t.right2, s0);
  const s0l2 = child(t.left2, s0);
  const s1l = child(t.left1, s1);
  const s1r = child(t.right1, s1);
  const s1r2 = child(t.right2, s1);
  const b0l = child(t.left1, b0);
  const b0l2 = child(t.left2, b0);
  const ws0 = W(s0);
  const ws1 = W(s1);
  const wb0 = W(b0);
  const ps0 = P(s0);
  const ps1 = P(s1);
  const pb0 = P(b0);
  const pb1 = P(b1);
  const gap = s0 < 0 ? 0 : Math.min(b0 - s0, 8);
  const gap1 = s1 < 0 ? 0 : Math.min(s0 - s1, 8);
  put(0, 0);
  put(1, ws0);
  put(2, mix(ws0, ps0));
  put(3, ps0);
  put(4, wb0);
  put(5, mix(wb0, pb0));
  put(6, pb0);
  put(7, W(b1));
  put(8, mix(W(b1), pb1));
  put(9, mix(pb0, pb1));
  put(10, W(b2));
  put(11, mix(pb0, mix(pb1, P(b2))));
  put(12, ws1);
  put(13, mix(ws1, ps1));
  put(14, mix(ws0, wb0));
  put(15, mix(ws0, pb0));
  put(16, mix(ps0, wb0));
  put(17, mix(ps0, pb0));
  put(18, mix(mix(ws0, ps0), mix(wb0, pb0)));
  put(19, mix(ps0, mix(pb0, pb1)));
  put(20, mix(ps1, ps0));
  put(21, mix(ws1, ws0));
  put(22, mix(ws1, ps0));
  put(23, mix(ps1, ws0));
  put(24, mix(ps1, mix(ps0, pb0)));
  put(25, mix(ps1, mix(ps0, wb0)));
  put(26, mix(ws1, mix(ps0, pb0)));
  put(27, mix(ps1, mix(ws0, pb0)));
  put(28, mix(P(s2), mix(ps1, ps0)));
  put(29, mix(ps0, mix(gap, pb0)));
  put(30, mix(ws0, gap));
  put(31, mix(wb0, gap));
  put(32, mix(ps1, mix(gap1, ps0)));
  put(33, mix(ws0, t.rights[Math.max(s0, 0)]));
  put(34, mix(ps0, mix(t.lefts[Math.max(s0, 0)], t.rights[Math.max(s0, 0)])));
  put(35, mix(pb0, t.lefts[b0]));
  put(36, mix(wb0, t.lefts[b0]));
  put(37, mix(ps1, t.rights[Math.max(s1, 0)]));
  put(38, mix(ps0, mix(P(s0l), pb0)));
  put(39, mix(ps0, mix(P(s0r), pb0)));
  put(40, mix(ps0, mix(P(b0l), pb0)));
  put(41, mix(ps0, mix(L(s0l), pb0)));
  put(42, mix(ps0, mix(L(s0r), pb0)));
  put(43, mix(ps0, mix(L(b0l), pb0)));
  put(44, mix(ps1, mix(L(s1r), ps0)));
  put(45, mix(ps1, mix(L(s1l), ps0)));
  put(46, mix(ps0, mix(P(s0r), P(s0r2))));
  put(47, mix(ps0, mix(P(s0l), P(s0l2))));
  put(48, mix(pb0, mix(P(b0l), P(b0l2))));
  put(49, mix(ps1, mix(P(s1r), P(s1r2))));
  put(50, mix(ps1, mix(ps0, L(s0l))));
  put(51, mix(ps1, mix(ps0, L(s0r))));
  put(52, mix(W(s0r), ws0));
  put(53, mix(W(b0l), wb0));
  put(54, mix(mix(U(s1), U(s0)), mix(mix(U(b0), U(b1)), U(b2))));
  put(55, mix(mix(ps1, ps0), mix(pb0, pb1)));
  put(56, mix(ws0, mix(L(s0l), L(s0r))));
  put(57, mix(ws1, mix(L(s1l), L(s1r))));
  return k;
}

/** Features of an arc from `head` to `child` for its relation. Returns how many. */
export function labelFeatures(t: State, seen: Seen, head: number, child: number, out: Int32Array): number {
  const { base, n } = t;
  let k = 0;
  const put = (template: number, value: number) => {
    out[k++] = spread(mix(mix(START + 1, template), value));
  };
  const W = (i: number) => (i < 0 ? -1 : i >= n ? -2 : seen.looks.lower[base + i]);
  const S = (i: number) => (i < 0 ? -1 : i >= n ? -2 : seen.looks.suffix[2][base + i]);
  const P = (i: number) => (i < 0 ? 61 : i >= n ? 62 : seen.xpos[base + i]);
  const U = (i: number) => (i < 0 ? 61 : i >= n ? 62 : seen.upos[base + i]);
  const L = (i: number) => (i < 0 ? -1 : t.label[i]);
  const wc = W(child);
  const wh = W(head);
  const pc = mix(P(child), U(child));
  const ph = mix(P(head), U(head));
  const side = (head < child ? 1 : 0) + 2 * Math.min(Math.abs(head - child), 4);
  const l1 = t.left1[child];
  const r1 = t.right1[child];
  const hl = t.left1[head];
  const hr = t.right1[head];
  put(0, side);
  put(1, mix(pc, mix(ph, side)));
  put(2, mix(wc, pc));
  put(3, mix(wh, mix(ph, side)));
  put(4, mix(wc, wh));
  put(5, mix(wc, mix(ph, side)));
  put(6, mix(pc, mix(wh, side)));
  put(7, mix(P(l1), mix(pc, ph)));
  put(8, mix(W(l1), mix(pc, side)));
  put(9, mix(L(l1), mix(pc, ph)));
  put(10, mix(L(r1), mix(pc, ph)));
  put(11, mix(mix(L(hl), L(hr)), mix(pc, ph)));
  put(12, mix(S(child), mix(S(head), side)));
  put(13, mix(P(child - 1), mix(pc, ph)));
  put(14, mix(P(child + 1), mix(pc, ph)));
  put(15, mix(wc, L(l1)));
  put(16, mix(L(hr), mix(wh, pc)));
  put(17, mix(L(hl), mix(wh, pc)));
  put(18, mix(W(l1), wc));
  put(19, mix(L(t.left2[child]), mix(L(l1), pc)));
  put(20, mix(W(l1), mix(ph, pc)));
  return k;
}

const ROOT = RELATIONS.indexOf('root');

/** The best valid move by score. */
export function bestMove(t: State, scores: Float32Array): number {
  let top = -1;
  for (let move = 0; move < MOVES; move++) if (t.valid(move) && (top < 0 || scores[move] > scores[top])) top = move;
  return top;
}

/** Trees with a given parser. */
export function treesWith(parser: Parser, tokens: Tokens, seen: Seen): Trees {
  const head = new Int32Array(tokens.count);
  const relation = new Uint8Array(tokens.count);
  const features = new Int32Array(64);
  const scores = new Float32Array(64);
  const t = new State();
  for (let s = 0; s < tokens.sentences; s++) {
    const base = tokens.sentenceStart[s];
    const n = tokens.sentenceStart[s + 1] - base;
    t.start(base, n);
    while (!t.done()) {
      best(parser.move, features, moveFeatures(t, seen, features), scores);
      const move = bestMove(t, scores);
      let label = ROOT;
      if (move !== SHIFT) {
        const to = move === LEFT ? t.next : t.stack[t.top - 2];
        const child = t.stack[t.top - 1];
        if (to < n) label = best(parser.label, features, labelFeatures(t, seen, to, child, features), scores);
      }
      t.apply(move, label);
    }
    for (let i = 0; i < n; i++) {
      head[base + i] = t.head[i] === n ? -1 : base + t.head[i];
      relation[base + i] = t.label[i];
    }
  }
  return { head, relation };
}

let loaded: Parser | undefined;

function parser(): Parser {
  if (loaded) return loaded;
  const path = new URL('../../models/en/trees.bin', import.meta.url);
  const { meta, tables } = read(readFileSync(path), path.pathname);
  const rows = (name: string, classes: number): Rows => ({
    classes,
    bits: (meta.bits as Record<string, number>)[name],
    weights: tables.get(name) as Int8Array,
  });
  loaded = { move: rows('move', MOVES), label: rows('label', RELATIONS.length) };
  return loaded;
}

/** A dependency tree for every sentence. */
export function trees(tokens: Tokens, tags: Tags): Trees {
  return treesWith(parser(), tokens, { looks: looks(tokens), xpos: tags.xpos, upos: tags.upos });
}
