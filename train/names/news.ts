import { type NameKind, type Tokens, word } from '../../src/model/index.ts';
import { attributes, readConllu } from '../../src/parse/conllu.ts';
import { namesOf } from '../../src/parse/names.ts';
import { agreed } from '../../src/parse/names-agree.ts';
import { GIVEN, KNOWN, listBits } from '../../src/parse/names-lists.ts';
import { syntax } from '../../src/parse/syntax.ts';
import { tokenise } from '../../src/parse/tokenise.ts';
import { type Labelled, lowered, mark, markGroups, unzipped } from './labelled.ts';

const SILVER: Record<string, NameKind> = { PERSON: 'person', ORGANIZATION: 'org', LOCATION: 'place' };

/**
 * Every nth of the news articles with the names that CoreNLP found, laid over our own tokens. A sentence with a name that looks
 * wrong (small words that link nothing, more than seven words, a border inside a token) is doubtful.
 */
export function news(articles: string, silver: string, every = 1): Labelled[] {
  const texts = new Map<string, string>();
  for (const line of unzipped(articles).trim().split('\n')) {
    const { id, text: body } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, body);
  }
  const spans = new Map<string, [number, number, string][]>();
  let current: [number, number, string][] = [];
  for (const sentence of readConllu(unzipped(silver))) {
    const doc = sentence.comments.find((line) => line.startsWith('# newdoc'));
    if (doc) {
      current = [];
      spans.set(doc.replace(/^# newdoc id = /, ''), current);
    }
    let before = '';
    for (const row of sentence.words) {
      const misc = attributes(row.misc);
      const ner = misc.get('NER') ?? '';
      const [start, end] = [Number(misc.get('Start')), Number(misc.get('End'))];
      if (ner !== '' && ner === before) current.at(-1)![1] = end;
      else if (ner !== '') current.push([start, end, ner]);
      before = ner;
    }
  }
  const laid = [...spans]
    .filter((_, i) => i % every === 0)
    .flatMap(([id, found]) => {
      const body = texts.get(id);
      return body === undefined ? [] : [lay(body, found)];
    });
  for (const { tokens, labels, xpos } of laid) {
    const bits = listBits(tokens, lowered(tokens));
    const names = agreed(namesOf(labels, tokens), tokens, bits, xpos);
    labels.fill(0);
    for (const { first, last, kind } of names) mark(labels, first, last, kind);
  }
  agree(laid);
  return laid;
}

/** Where CoreNLP calls one name different kinds, the commonest kind over all texts wins, if it is common enough. */
function agree(texts: readonly Labelled[]): void {
  const kinds = new Map<string, Map<NameKind, number>>();
  const wordsOf = (tokens: Tokens, first: number, last: number) =>
    tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  for (const { tokens, labels } of texts) {
    for (const { first, last, kind } of namesOf(labels, tokens)) {
      const name = wordsOf(tokens, first, last);
      const counts = kinds.get(name) ?? new Map<NameKind, number>();
      kinds.set(name, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    }
  }
  for (const { tokens, labels, doubtful } of texts) {
    const bits = listBits(tokens, lowered(tokens));
    for (const { first, last, kind } of namesOf(labels, tokens)) {
      const counts = [...kinds.get(wordsOf(tokens, first, last))!].sort((a, b) => b[1] - a[1]);
      const total = counts.reduce((sum, [, n]) => sum + n, 0);
      if (total >= 3 && counts[0][1] >= 0.7 * total && kind !== counts[0][0]) mark(labels, first, last, counts[0][0]);
      else if (
        kind === 'org' &&
        last - first === 2 &&
        (bits[first] & KNOWN) === GIVEN &&
        (bits[last - 1] & KNOWN) === 0
      )
        mark(labels, first, last, 'person');
      else if (total < 3 && last - first > 1 && isHeading(tokens, tokens.sentence[first]))
        (doubtful as Set<number>).add(tokens.sentence[first]);
    }
  }
}

/** Whether most words of a sentence are capitalised, so that CoreNLP is easily misled. */
function isHeading(tokens: Tokens, s: number): boolean {
  const words = Array.from({ length: tokens.sentenceStart[s + 1] - tokens.sentenceStart[s] }, (_, k) =>
    word(tokens, tokens.sentenceStart[s] + k),
  );
  const letters = words.filter((w) => /^\p{L}/u.test(w));
  return letters.length >= 4 && letters.filter((w) => /^\p{Lu}/u.test(w)).length > 0.7 * letters.length;
}

function lay(body: string, found: readonly [number, number, string][]): Labelled {
  const tokens = tokenise(body);
  const labels = new Uint8Array(tokens.count);
  const doubtful = new Set<number>();
  const units = unitOffsets(body);
  let i = 0;
  for (const [from, to, ner] of found) {
    const kind = SILVER[ner];
    if (!kind) continue;
    const [start, end] = [units(from), units(to)];
    while (i < tokens.count && tokens.end[i] <= start) i++;
    let last = i;
    while (last < tokens.count && tokens.start[last] < end) last++;
    if (last === i) continue;
    if (/['’]s$/.test(word(tokens, last - 1)) && last - 1 > i) last--;
    mark(labels, i, last, kind);
    const words = Array.from({ length: last - i }, (_, k) => word(tokens, i + k));
    const odd = words.some((w) => /^\p{Ll}{4,}/u.test(w)) || !/^[\p{Lu}\p{Ll}]/u.test(words[0]) || words.length > 7;
    if (odd || tokens.start[i] !== start) doubtful.add(tokens.sentence[i]);
  }
  markGroups(tokens, labels);
  return { tokens, xpos: syntax(tokens).xpos, labels, doubtful };
}

/** From offsets in code points to offsets in UTF-16 units. */
function unitOffsets(body: string): (points: number) => number {
  if (!/[\ud800-\udbff]/.test(body)) return (points) => points;
  const at: number[] = [];
  for (let i = 0; i < body.length; i += body.codePointAt(i)! > 0xffff ? 2 : 1) at.push(i);
  at.push(body.length);
  return (points) => at[points];
}
