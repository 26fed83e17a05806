import type { NameKind } from '../../src/model/index.ts';
import { attributes, type ConlluSentence } from '../../src/parse/conllu.ts';
import { conlluTokens } from '../../src/parse/conllu-text.ts';
import { GROUP, listBits, TITLE } from '../../src/parse/names-lists.ts';
import { syntax } from '../../src/parse/syntax.ts';
import { documents, goldTags, isName, type Labelled, lowered, mark, markGroups } from './labelled.ts';

/** The documents of a GUM file with the names that its entity annotation implies, and its own tags or the tagger's. */
export function gum(path: string, tags: 'gold' | 'found'): Labelled[] {
  return documents(path).map((sentences) => {
    const tokens = conlluTokens(sentences);
    const labels = new Uint8Array(tokens.count);
    const bits = listBits(tokens, lowered(tokens));
    for (const [s, sentence] of sentences.entries()) markEntities(sentence, tokens.sentenceStart[s], bits, labels);
    markGroups(tokens, labels);
    const xpos = tags === 'gold' ? goldTags(sentences) : syntax(tokens).xpos;
    return { tokens, xpos, labels, doubtful: new Set() };
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
