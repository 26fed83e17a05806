import { type Parsed, RELATIONS, UPOS, word, XPOS } from '../model/index.ts';
import { attributes, type ConlluRow, type ConlluSentence, comment } from './conllu.ts';
import { inflections } from './inflection.ts';
import { lineBreaks } from './sentences-layout.ts';

/**
 * What the engine says of a text as CoNLL-U: `sent_id` counts from 1, `newpar` opens a paragraph, MISC holds
 * `SpaceAfter=No`, the name that the word stands in (`NER=B-person`, `NER=I-person`), and the token's place in the text
 * in UTF-16 units (`TokenRange=12:17`). Any space inside a sentence becomes one. Forms are in Unicode's composed form (NFC).
 */
export function conlluOf(parsed: Parsed): ConlluSentence[] {
  const { tokens } = parsed;
  const columns = columnsOf(parsed);
  return Array.from({ length: tokens.sentences }, (_, s) => {
    const [from, to] = [tokens.sentenceStart[s], tokens.sentenceStart[s + 1]];
    const words: ConlluRow[] = [];
    let text = '';
    for (let i = from; i < to; i++) {
      const form = formOf(word(tokens, i));
      const glued = i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i];
      const misc = columns.misc(i, new Map(glued ? [['SpaceAfter', 'No']] : []));
      misc.set('TokenRange', `${tokens.start[i]}:${tokens.end[i]}`);
      words.push({ id: String(i - from + 1), form, ...columns.row(i), misc: written(misc) });
      text += i + 1 < to && !glued ? `${form} ` : form;
    }
    const opens = s === 0 || lineBreaks(tokens.text, tokens.end[from - 1], tokens.start[from]) > 1;
    const comments = [...(opens ? ['# newpar'] : []), `# sent_id = ${s + 1}`, `# text = ${text}`];
    return { comments, rows: words, words };
  });
}

/**
 * The given sentences with the engine's tags, lemmas, features and trees in their words, for tokens that come from
 * `conlluTokens`. Comments, ranges, empty nodes and MISC stay; `sent_id` and `text` are added where they are missing;
 * DEPS of words become `_`, since a given graph would not fit the new tree.
 */
export function fillConllu(sentences: readonly ConlluSentence[], parsed: Parsed): ConlluSentence[] {
  const { tokens } = parsed;
  const columns = columnsOf(parsed);
  return sentences.map((given, s) => {
    let i = tokens.sentenceStart[s];
    const filled = new Map<ConlluRow, ConlluRow>();
    for (const row of given.words) {
      const misc = columns.misc(i, attributes(row.misc));
      filled.set(row, { id: row.id, form: row.form, ...columns.row(i), misc: written(misc) });
      i++;
    }
    const rows = given.rows.map((row) => filled.get(row) ?? row);
    const comments = [...given.comments];
    if (comment(given, 'sent_id') === undefined) comments.push(`# sent_id = ${s + 1}`);
    if (comment(given, 'text') === undefined) comments.push(`# text = ${surface(given)}`);
    return { comments, rows, words: given.words.map((row) => filled.get(row)!) };
  });
}

/** A sentence's text from its forms: a range's form stands for its words. */
function surface(sentence: ConlluSentence): string {
  let text = '';
  let covered = 0;
  let space = false;
  for (const row of sentence.rows) {
    const [first, last] = row.id.split('-').map(Number);
    if (row.id.includes('.') || (last === undefined && first <= covered)) continue;
    text += (space ? ' ' : '') + row.form;
    space = attributes(row.misc).get('SpaceAfter') !== 'No';
    covered = last ?? first;
  }
  return text;
}

const formOf = (form: string) => form.normalize('NFC');
const written = (misc: ReadonlyMap<string, string>) =>
  misc.size === 0 ? '_' : [...misc].map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('|');

/** The columns that the engine fills, token by token. */
function columnsOf(parsed: Parsed) {
  const { tokens, tags, trees, names } = parsed;
  const feats = inflections(parsed);
  const ner = new Map<number, string>();
  for (const { first, last, kind } of names)
    for (let i = first; i < last; i++) ner.set(i, `${i === first ? 'B' : 'I'}-${kind}`);
  return {
    row: (i: number) => {
      const head = trees.head[i];
      return {
        lemma: formOf(tags.lemma[i]),
        upos: UPOS[tags.upos[i]],
        xpos: XPOS[tags.xpos[i]],
        feats: feats[i],
        head: String(head < 0 ? 0 : head - tokens.sentenceStart[tokens.sentence[i]] + 1),
        deprel: RELATIONS[trees.relation[i]],
        deps: '_',
      };
    },
    misc: (i: number, misc: Map<string, string>) => {
      const name = ner.get(i);
      misc.delete('NER');
      if (name !== undefined) misc.set('NER', name);
      return misc;
    },
  };
}
