/** One line of CoNLL-U: its ten columns as they stand; `_` is an empty one. */
export interface ConlluRow {
  /** `4`, a range `4-5`, or an empty node `4.1`. */
  id: string;
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  /** The id of the head within the sentence, `0` for the root. */
  head: string;
  deprel: string;
  deps: string;
  misc: string;
}

/** A sentence as CoNLL-U has it. Writing it again gives the same lines. */
export interface ConlluSentence {
  /** Comment lines with their `#`, in order. */
  readonly comments: readonly string[];
  /** Every line in order: words, multiword ranges, empty nodes. */
  readonly rows: readonly ConlluRow[];
  /** The words alone: word `i` (from 0) has the id `i + 1`. The objects are those of `rows`. */
  readonly words: readonly ConlluRow[];
}

/** CoNLL-U that can't be read; the message names the line and what is wrong with it. */
export class UnreadableConllu extends Error {
  readonly line: number;
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.name = 'UnreadableConllu';
    this.line = line;
  }
}

const COLUMNS = ['id', 'form', 'lemma', 'upos', 'xpos', 'feats', 'head', 'deprel', 'deps', 'misc'] as const;

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html): tab-separated lines, sentences parted by blank lines.
 * A missing last blank line, `\r\n`, a byte order mark and spare blank lines are taken. Throws `UnreadableConllu` for a
 * line without ten columns, an empty column, and ids that don't count 1, 2, 3 with ranges and empty nodes in their place.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: ConlluRow[] = [];
  let words: ConlluRow[] = [];
  let rangeEnd = 0;
  let number = 0;
  const close = () => {
    if (rows.length > 0) {
      if (rangeEnd > words.length) throw new UnreadableConllu(number, `the range up to ${rangeEnd} has no such words`);
      if (words.length === 0) throw new UnreadableConllu(number, 'a sentence without words');
      sentences.push({ comments, rows, words });
    } else if (comments.length > 0) {
      throw new UnreadableConllu(number, 'comments without a sentence');
    }
    comments = [];
    rows = [];
    words = [];
    rangeEnd = 0;
  };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const line = text.slice(at, stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    at = stop + 1;
    number++;
    if (line.trim() === '') {
      close();
    } else if (line.startsWith('#') && rows.length === 0) {
      comments.push(line);
    } else {
      const row = readRow(line, number);
      rangeEnd = checkId(row.id, words.length, rangeEnd, number);
      rows.push(row);
      if (!/[-.]/.test(row.id)) words.push(row);
    }
  }
  number++;
  close();
  return sentences;
}

function readRow(line: string, number: number): ConlluRow {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS.length) {
    throw new UnreadableConllu(number, `${cells.length} columns where CoNLL-U has 10, parted by tabs`);
  }
  const empty = cells.indexOf('');
  if (empty >= 0) throw new UnreadableConllu(number, `the column ${COLUMNS[empty]} is empty; write _`);
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = cells;
  return { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc };
}

/** Checks that an id may follow `count` words; gives the last word that the open range covers. */
function checkId(id: string, count: number, rangeEnd: number, number: number): number {
  const match = /^(\d+)(?:([-.])(\d+))?$/.exec(id);
  if (!match) throw new UnreadableConllu(number, `"${id}" is not an id`);
  const first = Number(match[1]);
  if (match[2] === '.') {
    if (first === count) return rangeEnd;
    throw new UnreadableConllu(number, `the empty node ${id} follows word ${count}`);
  }
  if (first !== count + 1) throw new UnreadableConllu(number, `the id ${id} stands where ${count + 1} was due`);
  if (match[2] === undefined) return rangeEnd;
  const last = Number(match[3]);
  if (last <= first || first <= rangeEnd) throw new UnreadableConllu(number, `the range ${id} is reversed or overlaps`);
  return last;
}

/** CoNLL-U lines for sentences, a blank line after each. */
export function writeConllu(sentences: Iterable<ConlluSentence>): string {
  let out = '';
  for (const sentence of sentences) {
    for (const comment of sentence.comments) out += `${comment}\n`;
    for (const row of sentence.rows) out += `${COLUMNS.map((column) => row[column]).join('\t')}\n`;
    out += '\n';
  }
  return out;
}

/** The value of a comment `# name = value`; undefined where there is none, '' for a bare `# name`. */
export function comment(sentence: ConlluSentence, name: string): string | undefined {
  for (const line of sentence.comments) {
    const match = /^#\s*([^=]*?)\s*(?:=\s*(.*))?$/.exec(line);
    if (match?.[1] === name) return match[2] ?? '';
  }
  return undefined;
}

/** Whether a sentence opens a paragraph or a document. */
export function opensParagraph(sentence: ConlluSentence): boolean {
  return sentence.comments.some((line) => /^#\s*new(?:par|doc)\b(?!_)/.test(line));
}

/** The attributes of a FEATS or MISC column, in order. */
export function attributes(column: string): Map<string, string> {
  const found = new Map<string, string>();
  if (column === '_') return found;
  for (const pair of column.split('|')) {
    const cut = pair.indexOf('=');
    if (cut < 0) found.set(pair, '');
    else found.set(pair.slice(0, cut), pair.slice(cut + 1));
  }
  return found;
}
