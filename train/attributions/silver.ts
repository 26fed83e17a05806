import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Name, type NameKind, type Parsed, RELATIONS, UPOS, XPOS } from '../../src/model/index.ts';

const RENAMED: Record<string, string> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  neg: 'advmod',
  mwe: 'fixed',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
}; // prettier-ignore
const MARKS: Record<string, string> = { '``': '``', "''": "''" };
const KINDS: Record<string, NameKind> = { PERSON: 'person', ORGANIZATION: 'org', LOCATION: 'place', MISC: 'group' };

/** UD 2 relation of a UD 1 one: `nmod` of a verb, adjective or adverb becomes `obl`. */
function relationOf(label: string, headTag: string): number {
  const name = label === 'nmod' && /^(VB|JJ|RB|MD)/.test(headTag) ? 'obl' : (RENAMED[label] ?? label);
  const at = RELATIONS.indexOf(name as (typeof RELATIONS)[number]);
  return at < 0 ? RELATIONS.indexOf('dep') : at;
}

function uposOf(tag: string, relation: string): string {
  if (/^NNP/.test(tag)) return 'PROPN';
  if (/^NN/.test(tag)) return 'NOUN';
  if (/^(VB|MD)/.test(tag)) return /^(aux|auxpass|cop)$/.test(relation) || tag === 'MD' ? 'AUX' : 'VERB';
  if (/^JJ/.test(tag)) return 'ADJ';
  if (/^RB|^WRB/.test(tag)) return 'ADV';
  if (tag === 'IN') return relation === 'mark' ? 'SCONJ' : 'ADP';
  if (/^(DT|PDT|WDT)$/.test(tag)) return 'DET';
  if (/^(PRP|WP|EX)/.test(tag)) return 'PRON';
  if (tag === 'CC') return 'CCONJ';
  if (tag === 'CD') return 'NUM';
  if (/^(TO|POS|RP)$/.test(tag)) return 'PART';
  return /\w/.test(tag) ? 'X' : 'PUNCT';
}

/** Machine-made parses with offsets in MISC, as the engine would give them: article id to `Parsed`. */
export function silverParses(path: string, texts: ReadonlyMap<string, string>): Map<string, Parsed> {
  const all = gunzipSync(readFileSync(path)).toString('utf8');
  const parses = new Map<string, Parsed>();
  for (const block of all.split(/(?=# newdoc id = )/)) {
    const id = /newdoc id = (.*)/.exec(block)?.[1];
    const text = id === undefined ? undefined : texts.get(id);
    if (id === undefined || text === undefined) continue;
    parses.set(id, parsedOf(text, block));
  }
  return parses;
}

function parsedOf(text: string, block: string): Parsed {
  const rows: string[][] = [];
  const sentenceStart = [0];
  const heads: number[] = [];
  for (const line of block.split('\n')) {
    if (/^\d/.test(line)) {
      const row = line.split('\t');
      rows.push(row);
      heads.push(row[6] === '0' ? -1 : sentenceStart[sentenceStart.length - 1] + Number(row[6]) - 1);
    } else if (line === '' && rows.length > sentenceStart[sentenceStart.length - 1]) sentenceStart.push(rows.length);
  }
  if (rows.length > sentenceStart[sentenceStart.length - 1]) sentenceStart.push(rows.length);
  const count = rows.length;
  const misc = (row: string[], key: string) => new RegExp(`${key}=([^|]*)`).exec(row[9])?.[1];
  const start = Uint32Array.from(rows, (row) => Number(misc(row, 'Start')));
  const end = Uint32Array.from(rows, (row) => Number(misc(row, 'End')));
  const sentence = new Uint32Array(count);
  for (let s = 0; s + 1 < sentenceStart.length; s++) sentence.fill(s, sentenceStart[s], sentenceStart[s + 1]);
  const xpos = Uint8Array.from(rows, (row) =>
    Math.max(0, XPOS.indexOf((MARKS[row[4]] ?? row[4]) as (typeof XPOS)[number])),
  );
  const upos = Uint8Array.from(rows, (row) => UPOS.indexOf(uposOf(row[4], row[7]) as (typeof UPOS)[number]));
  const relation = Uint8Array.from(rows, (row, i) => relationOf(row[7], heads[i] < 0 ? '' : rows[heads[i]][4]));
  const names: Name[] = [];
  let open: { first: number; last: number; kind: NameKind } | undefined;
  for (let i = 0; i < count; i++) {
    const kind = KINDS[misc(rows[i], 'NER') ?? ''];
    if (open && open.kind === kind && sentence[i] === sentence[i - 1]) open.last = i + 1;
    else {
      if (open) names.push(open);
      open = kind ? { first: i, last: i + 1, kind } : undefined;
    }
  }
  if (open) names.push(open);
  return {
    tokens: {
      text,
      count,
      start,
      end,
      sentence,
      sentences: sentenceStart.length - 1,
      sentenceStart: Uint32Array.from(sentenceStart),
    },
    tags: { upos, xpos, lemma: rows.map((row) => row[2]) },
    trees: { head: Int32Array.from(heads), relation },
    names,
  }; // prettier-ignore
}
