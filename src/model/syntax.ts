import type { Tokens } from './tokens.ts';

/** Universal part-of-speech tags, version 2, in alphabetical order. A tag's number is its index here. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** Penn Treebank tags as UD English uses them. A tag's number is its index here. */
export const XPOS = [
  '#',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'XX',
  '``',
] as const;
export type Xpos = (typeof XPOS)[number];

/** Universal dependency relations with the subtypes of UD English. A relation's number is its index here. */
export const RELATIONS = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Part-of-speech tags and lemmas, a column beside the tokens. */
export interface Tags {
  /** Index into `UPOS` for each token. */
  readonly upos: Uint8Array;
  /** Index into `XPOS` for each token. */
  readonly xpos: Uint8Array;
  /** Dictionary form of each token, lower case but for proper nouns. */
  readonly lemma: readonly string[];
}

/** A dependency tree for every sentence, two columns beside the tokens. */
export interface Trees {
  /** The token that token `i` depends on, counted over the whole text; -1 for a sentence's root. */
  readonly head: Int32Array;
  /** Index into `RELATIONS` for each token. */
  readonly relation: Uint8Array;
}

/** What a name names: `org` is an organisation, `group` a nationality, faith, party's followers or people. */
export type NameKind = 'person' | 'org' | 'place' | 'group';

/** A name as a run of tokens, `first` up to, not including, `last`. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

/** All that the language engine says of one text. Each stage adds a column and edits none. */
export interface Parsed {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
  /** Ascending; never overlapping. */
  readonly names: readonly Name[];
}
