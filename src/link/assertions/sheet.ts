import { type Parsed, RELATIONS, type Span, type Tokens, UPOS, type Upos } from '../../model/index.ts';

/** A parsed text as the steps of this room read it: words in lower case, and each token's children. */
export interface Sheet {
  readonly parsed: Parsed;
  readonly tokens: Tokens;
  readonly lower: readonly string[];
  /** The children of token `i` are `child[from[i]]` up to, not including, `child[from[i + 1]]`, ascending. */
  readonly from: Int32Array;
  readonly child: Int32Array;
  /** The name that a token lies in, or -1. */
  readonly name: Int32Array;
}

/** Lays a parsed text out, in one pass. */
export function sheetOf(parsed: Parsed): Sheet {
  const { tokens, trees, names } = parsed;
  const { count, text } = tokens;
  const lower = new Array<string>(count);
  const from = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    lower[i] = word.includes('’') ? word.replaceAll('’', "'") : word;
    if (trees.head[i] >= 0) from[trees.head[i] + 1]++;
  }
  for (let i = 0; i < count; i++) from[i + 1] += from[i];
  const next = from.slice();
  const child = new Int32Array(from[count]);
  for (let i = 0; i < count; i++) if (trees.head[i] >= 0) child[next[trees.head[i]]++] = i;
  const name = new Int32Array(count).fill(-1);
  names.forEach(({ first, last }, n) => {
    name.fill(n, first, last);
  });
  return { parsed, tokens, lower, from, child, name };
}

/** The children of a token, ascending. */
export const childrenOf = (sheet: Sheet, i: number): Int32Array =>
  sheet.child.subarray(sheet.from[i], sheet.from[i + 1]);

export const posOf = ({ parsed }: Sheet, i: number): Upos => UPOS[parsed.tags.upos[i]];

/** A token's relation without its subtype. */
export const relationOf = ({ parsed }: Sheet, i: number): string => BARE[parsed.trees.relation[i]];

/** A token's relation as it stands. */
export const fullRelationOf = ({ parsed }: Sheet, i: number): string => RELATIONS[parsed.trees.relation[i]];

export const lemmaOf = ({ parsed }: Sheet, i: number): string => parsed.tags.lemma[i].toLowerCase();

/** The first token that ends after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span from the first of some ascending tokens to the last. */
export const spanOver = ({ tokens }: Sheet, members: readonly number[]): Span => [
  tokens.start[members[0]],
  tokens.end[members[members.length - 1]],
];

const BARE = RELATIONS.map((relation) => relation.split(':')[0]);
