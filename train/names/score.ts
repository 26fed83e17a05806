import { type Name, type NameKind, type Tokens, word } from '../../src/model/index.ts';
import { namesOf } from '../../src/parse/names.ts';
import { KINDS } from '../../src/parse/names-crf.ts';
import type { Labelled } from './labelled.ts';

/** Precision, recall and F1 of whole names with their kind. */
export interface Score {
  readonly kind: NameKind | 'all';
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number;
}

/** What finds the names of a text. */
export type Finder = (tokens: Tokens, tags: { readonly xpos: Uint8Array }) => readonly Name[];

/** Scores a model on labelled texts for the kinds given, all together and one by one. */
export function score(find: Finder, texts: readonly Labelled[], kinds: readonly NameKind[] = KINDS): Score[] {
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  for (const kind of ['all', ...kinds]) counts.set(kind, { gold: 0, found: 0, right: 0 });
  for (const { tokens, xpos, labels } of texts) {
    const of = (names: readonly Name[]) => names.filter((name) => kinds.includes(name.kind));
    const gold = of(namesOf(labels, tokens));
    const found = of(find(tokens, { xpos }));
    const wanted = new Set(gold.map((name) => `${name.first} ${name.last} ${name.kind}`));
    const add = (kind: NameKind, what: 'gold' | 'found' | 'right') => {
      counts.get(kind)![what]++;
      counts.get('all')![what]++;
    };
    for (const name of gold) add(name.kind, 'gold');
    for (const name of found) {
      add(name.kind, 'found');
      if (wanted.has(`${name.first} ${name.last} ${name.kind}`)) add(name.kind, 'right');
    }
  }
  return [...counts].map(([kind, n]) => ({
    kind: kind as Score['kind'],
    ...n,
    f1: n.right === 0 ? 0 : (200 * n.right) / (n.gold + n.found),
  }));
}

/** A line for people. */
export const line = (scores: readonly Score[]) =>
  scores
    .map(({ kind, gold, found, right, f1 }) => {
      const [p, r] = [(100 * right) / Math.max(found, 1), (100 * right) / Math.max(gold, 1)];
      return `${kind} ${f1.toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)}, ${gold})`;
    })
    .join('  ');

/** The names of a text as words, for a look by eye. */
export function show(given: Labelled, labels: ArrayLike<number>): string[] {
  return namesOf(labels, given.tokens).map(
    ({ first, last, kind }) =>
      `${kind}: ${Array.from({ length: last - first }, (_, k) => word(given.tokens, first + k)).join(' ')}`,
  );
}
