import type { Tokens } from '../model/index.ts';
import { attributes, type ConlluSentence, opensParagraph } from './conllu.ts';

/**
 * The text of CoNLL-U sentences and their words as its tokens: sentence by sentence and word by word the same as given.
 * Spaces follow `SpaceAfter`; `newpar` and `newdoc` make a blank line. The words of a multiword range are written
 * without a space between them where they spell the range's form, and spaced where they don't, so that every token is
 * its word's own form.
 */
export function conlluTokens(sentences: readonly ConlluSentence[]): Tokens {
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  const sentence = new Uint32Array(count);
  const sentenceStart = new Uint32Array(sentences.length + 1);
  const parts: string[] = [];
  let length = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  let token = 0;
  let gap = '';
  sentences.forEach((given, s) => {
    sentenceStart[s] = token;
    if (length > 0) put(opensParagraph(given) ? '\n\n' : gap);
    const spaced = spacesAfter(given);
    given.words.forEach((word, i) => {
      start[token] = length;
      put(word.form);
      end[token] = length;
      sentence[token++] = s;
      if (i < given.words.length - 1 && spaced[i]) put(' ');
    });
    gap = spaced[given.words.length - 1] ? ' ' : '';
  });
  sentenceStart[sentences.length] = token;
  return { text: parts.join(''), count, start, end, sentence, sentences: sentences.length, sentenceStart };
}

/** For each word whether a space follows it. */
export function spacesAfter(sentence: ConlluSentence): boolean[] {
  const spaced = sentence.words.map((word) => hasSpace(word.misc));
  for (const row of sentence.rows) {
    const [first, last] = row.id.split('-').map(Number);
    if (last === undefined) continue;
    const words = sentence.words.slice(first - 1, last);
    const glued = words.map((word) => word.form).join('') === row.form;
    for (let i = first; i < last; i++) spaced[i - 1] = !glued;
    spaced[last - 1] = hasSpace(row.misc);
  }
  return spaced;
}

function hasSpace(misc: string): boolean {
  return attributes(misc).get('SpaceAfter') !== 'No';
}
