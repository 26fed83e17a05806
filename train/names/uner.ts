import type { NameKind } from '../../src/model/index.ts';
import { readConllu } from '../../src/parse/conllu.ts';
import { conlluTokens } from '../../src/parse/conllu-text.ts';
import { KINDS } from '../../src/parse/names-crf.ts';
import { syntax } from '../../src/parse/syntax.ts';
import { type Labelled, unzipped } from './labelled.ts';

/** The documents of the IOB2 file of UNER, with `person`, `org` and `place`. */
export function uner(path: string): Labelled[] {
  return unzipped(path)
    .split(/^# newdoc.*\n/m)
    .filter((part) => part.includes('\t'))
    .map(unerDocument);
}

function unerDocument(part: string): Labelled {
  const sentences = part
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line.includes('\t') && !line.startsWith('#')))
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.map((row) => row.split('\t')));
  const kinds: Record<string, NameKind> = { PER: 'person', ORG: 'org', LOC: 'place' };
  const lines = sentences.map((rows) =>
    rows.map((cells, i) => [i + 1, cells[1], '_', '_', '_', '_', '_', '_', '_', '_'].join('\t')).join('\n'),
  );
  const tokens = conlluTokens(readConllu(`${lines.join('\n\n')}\n\n`));
  const labels = Uint8Array.from(sentences.flat(), (cells) => {
    const kind = kinds[cells[2].slice(2)];
    return kind ? 1 + 2 * KINDS.indexOf(kind) + (cells[2].startsWith('I') ? 1 : 0) : 0;
  });
  return { tokens, xpos: syntax(tokens).xpos, labels, doubtful: new Set() };
}
