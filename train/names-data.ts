import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type NameKind, type Tokens, word } from '../src/model/index.ts';
import { attributes, type ConlluSentence, readConllu } from '../src/parse/conllu.ts';
import { conlluTokens } from '../src/parse/conllu-text.ts';
import { namesOf } from '../src/parse/names.ts';
import { KINDS } from '../src/parse/names-crf.ts';
import { GIVEN, GROUP, listBits, TITLE } from '../src/parse/names-lists.ts';
import { syntax } from '../src/parse/syntax.ts';
import { tokenise } from '../src/parse/tokenise.ts';

/** A text with a label for every token, as the sequence model learns them. */
export interface Labelled {
  readonly tokens: Tokens;
  readonly xpos: Uint8Array;
  readonly labels: Uint8Array;
  /** Sentences that are left out of learning because their labels look wrong. */
  readonly doubtful: ReadonlySet<number>;
}

const text = (path: string) => gunzipSync(readFileSync(path)).toString('utf8');
const lowered = (tokens: Tokens) => Array.from({ length: tokens.count }, (_, i) => word(tokens, i).toLowerCase());

function mark(labels: Uint8Array, first: number, last: number, kind: NameKind): void {
  const begin = 1 + 2 * KINDS.indexOf(kind);
  labels[first] = begin;
  labels.fill(begin + 1, first + 1, last);
}

/** Capitalised words of the list of nationalities and faiths that stand in no name become names of groups. */
function markGroups(tokens: Tokens, labels: Uint8Array): void {
  const bits = listBits(tokens, lowered(tokens));
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== 0 || !(bits[i] & GROUP) || !/^(?:\p{Ll}+-)?\p{Lu}/u.test(word(tokens, i))) continue;
    const again = i > 0 && labels[i - 1] === 1 + 2 * KINDS.indexOf('group') && bits[i] >= 512;
    labels[i] = 1 + 2 * KINDS.indexOf('group') + (again ? 1 : 0);
  }
}

/** The documents of a GUM file with the names that its entity annotation implies. */
export function gum(path: string): Labelled[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of readConllu(text(path))) {
    if (sentence.comments.some((line) => line.startsWith('# newdoc'))) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map((sentences) => {
    const tokens = conlluTokens(sentences);
    const labels = new Uint8Array(tokens.count);
    const bits = listBits(tokens, lowered(tokens));
    for (const [s, sentence] of sentences.entries()) markEntities(sentence, tokens.sentenceStart[s], bits, labels);
    markGroups(tokens, labels);
    return { tokens, xpos: syntax(tokens).xpos, labels, doubtful: new Set() };
  });
}

interface Entity {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/** The entities that open and close in a sentence, the longest first. */
function entities(sentence: ConlluSentence): Entity[] {
  const found: Entity[] = [];
  const open = new Map<string, { first: number; fields: string[] }[]>();
  sentence.words.forEach((row, i) => {
    for (const [, start, close] of (attributes(row.misc).get('Entity') ?? '').matchAll(
      /\((\d[^()]*)|(\d+(?:\[\d+\/\d+\])?)?\)/g,
    )) {
      if (start !== undefined) {
        const fields = start.split('-');
        const stack = open.get(fields[0]) ?? [];
        open.set(fields[0], stack);
        stack.push({ first: i, fields });
        open.set('last', [{ first: i, fields }]);
      } else {
        const id = close ?? open.get('last')?.[0]?.fields[0] ?? '';
        const begun = open.get(id)?.pop();
        if (!begun) continue;
        found.push({ first: begun.first, last: i + 1, type: begun.fields[1] });
      }
    }
  });
  return found.sort((a, b) => b.last - b.first - (a.last - a.first));
}

/** The word of an entity that depends on a word outside it. */
function headOf(words: ConlluSentence['words'], { first, last }: Entity): number {
  for (let i = first; i < last; i++) {
    const head = Number(words[i].head) - 1;
    if (head < first || head >= last) return i;
  }
  return last - 1;
}

const TYPES: Record<string, NameKind> = { person: 'person', organization: 'org', place: 'place' };
const isName = (xpos: string | undefined) => xpos === 'NNP' || xpos === 'NNPS';

/** Marks the proper names at the heads of a sentence's entities; the outermost name wins. */
function markEntities(sentence: ConlluSentence, base: number, bits: Uint16Array, labels: Uint8Array): void {
  const all = entities(sentence);
  const { words } = sentence;
  for (const entity of all) {
    const kind = TYPES[entity.type];
    const head = headOf(words, entity);
    if (!kind || !isName(words[head].xpos)) continue;
    let first = head;
    let last = head + 1;
    const joins = (i: number) => isName(words[i]?.xpos) || words[i]?.xpos === 'HYPH';
    const links = (i: number) => kind !== 'person' && /^(?:of|the|for|and|&|'s|in|on)$/.test(words[i]?.form ?? '');
    while (first - 1 >= entity.first) {
      if (
        joins(first - 1) ||
        (kind !== 'person' && words[first - 1].xpos === 'JJ' && /^\p{Lu}/u.test(words[first - 1].form))
      )
        first--;
      else if (
        links(first - 1) &&
        words[first - 1].form !== 'the' &&
        first - 2 >= entity.first &&
        isName(words[first - 2].xpos)
      )
        first -= 2;
      else break;
    }
    while (last < entity.last) {
      if (joins(last) || (words[last].xpos === 'CD' && kind !== 'person')) last++;
      else if (links(last) && last + 1 < entity.last && (isName(words[last + 1].xpos) || links(last + 1))) last++;
      else break;
    }
    while (last - 1 > head && !isName(words[last - 1].xpos) && words[last - 1].xpos !== 'CD') last--;
    if (kind === 'person') {
      for (let i = first; i < last; i++) {
        const inner = all.some(
          (e) => e !== entity && e.type !== 'person' && e.first === first && e.last <= head && e.last > i,
        );
        if (bits[base + i] & TITLE || inner) first = Math.max(first, i + 1);
      }
    }
    while (first < last && !/[\p{L}\d]/u.test(words[first].form)) first++;
    const people = kind === 'person' && words.slice(first, last).every((_, i) => bits[base + first + i] & GROUP);
    const group = people || (kind === 'person' && last - first === 1 && words[first]?.xpos === 'NNPS');
    if (first >= last || labels.subarray(base + first, base + last).some((label) => label !== 0)) continue;
    mark(labels, base + first, base + last, group ? 'group' : kind);
  }
}

const SILVER: Record<string, NameKind> = { PERSON: 'person', ORGANIZATION: 'org', LOCATION: 'place' };

/**
 * The news articles with the names that CoreNLP found, laid over our own tokens. A sentence with a name that looks
 * wrong (small words that link nothing, more than seven words, a border inside a token) is doubtful.
 */
export function news(articles: string, silver: string): Labelled[] {
  const texts = new Map<string, string>();
  for (const line of text(articles).trim().split('\n')) {
    const { id, text: body } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, body);
  }
  const spans = new Map<string, [number, number, string][]>();
  let current: [number, number, string][] = [];
  for (const sentence of readConllu(text(silver))) {
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
  const laid = [...spans].flatMap(([id, found]) => {
    const body = texts.get(id);
    return body === undefined ? [] : [lay(body, found)];
  });
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
      else if (kind === 'org' && last - first === 2 && bits[first] === GIVEN && bits[last - 1] === 0)
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

/** The sentences of the IOB2 file of UNER, with `person`, `org` and `place`. */
export function uner(path: string): Labelled {
  const rows = text(path)
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const sentences: string[][][] = [[]];
  for (const row of rows) {
    if (row === '') sentences.push([]);
    else sentences.at(-1)!.push(row.split('\t'));
  }
  const kinds: Record<string, NameKind> = { PER: 'person', ORG: 'org', LOC: 'place' };
  const given = sentences.filter((sentence) => sentence.length > 0);
  const lines = given.map((sentence) =>
    sentence.map((cells, i) => [i + 1, cells[1], '_', '_', '_', '_', '_', '_', '_', '_'].join('\t')).join('\n'),
  );
  const tokens = conlluTokens(readConllu(`${lines.join('\n\n')}\n\n`));
  const tags = given.flat().map((cells) => cells[2]);
  const labels = Uint8Array.from(tags, (iob) => {
    const kind = kinds[iob.slice(2)];
    return kind ? 1 + 2 * KINDS.indexOf(kind) + (iob.startsWith('I') ? 1 : 0) : 0;
  });
  return { tokens, xpos: syntax(tokens).xpos, labels, doubtful: new Set() };
}
