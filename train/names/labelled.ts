import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type NameKind, type Tokens, word, XPOS } from '../../src/model/index.ts';
import { type ConlluSentence, readConllu } from '../../src/parse/conllu.ts';
import { KINDS } from '../../src/parse/names-crf.ts';
import { GROUP, INSIDE, listBits } from '../../src/parse/names-lists.ts';

/** A text with a label for every token, as the sequence model learns them. */
export interface Labelled {
  readonly tokens: Tokens;
  readonly xpos: Uint8Array;
  readonly labels: Uint8Array;
  /** Sentences that are left out of learning because their labels look wrong. */
  readonly doubtful: ReadonlySet<number>;
}

/** The text of a gzip file. */
export const unzipped = (path: string) => gunzipSync(readFileSync(path)).toString('utf8');
/** Every token in small letters. */
export const lowered = (tokens: Tokens) =>
  Array.from({ length: tokens.count }, (_, i) => word(tokens, i).toLowerCase());

/** Labels the tokens from `first` up to `last` as one name. */
export function mark(labels: Uint8Array, first: number, last: number, kind: NameKind): void {
  const begin = 1 + 2 * KINDS.indexOf(kind);
  labels[first] = begin;
  labels.fill(begin + 1, first + 1, last);
}

/** Capitalised words of the list of nationalities and faiths that stand in no name become names of groups. */
export function markGroups(tokens: Tokens, labels: Uint8Array): void {
  const bits = listBits(tokens, lowered(tokens));
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== 0 || !(bits[i] & GROUP) || !/^(?:\p{Ll}+-)?\p{Lu}/u.test(word(tokens, i))) continue;
    const again = i > 0 && labels[i - 1] === 1 + 2 * KINDS.indexOf('group') && bits[i] & INSIDE;
    labels[i] = 1 + 2 * KINDS.indexOf('group') + (again ? 1 : 0);
  }
}

/** The sentences of a CoNLL-U file, document by document. */
export function documents(path: string): ConlluSentence[][] {
  const found: ConlluSentence[][] = [];
  for (const sentence of readConllu(unzipped(path))) {
    if (sentence.comments.some((line) => line.startsWith('# newdoc'))) found.push([]);
    found.at(-1)!.push(sentence);
  }
  return found;
}

/** The annotators' Penn tags. For training they do as well as the tagger's, which learnt from them. */
export const goldTags = (sentences: readonly ConlluSentence[]): Uint8Array =>
  Uint8Array.from(
    sentences.flatMap((sentence) =>
      sentence.words.map((row) => Math.max(0, (XPOS as readonly string[]).indexOf(row.xpos))),
    ),
  );

/** Whether a Penn tag is a proper noun's. */
export const isName = (xpos: string | undefined) => xpos === 'NNP' || xpos === 'NNPS';
