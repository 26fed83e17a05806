import { describe, expect, it } from 'vitest';
import { sentenceText, word } from '../../src/model/index.ts';
import { attributes, comment, readConllu, writeConllu } from '../../src/parse/conllu.ts';
import { conlluTokens } from '../../src/parse/conllu-text.ts';

const row = (id: string, form: string, misc = '_') => [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
const text = [
  '# newdoc id = a',
  '# sent_id = a-1',
  "# text = Mira didn't wait.",
  row('1', 'Mira'),
  row('2-3', "didn't"),
  row('2', 'did'),
  row('3', "n't"),
  row('4', 'wait', 'SpaceAfter=No|Entity=(1'),
  row('5', '.'),
  '',
  '# newpar id = p2',
  row('1', 'He'),
  row('1.1', 'had'),
  row('2', 'left'),
  '',
  row('1', 'OK', 'SpaceAfter=No'),
  '',
  row('1', '!'),
  '',
  '',
].join('\n');

describe('CoNLL-U', () => {
  it('is written as it was read', () => {
    expect(writeConllu(readConllu(text))).toBe(text);
    expect(writeConllu(readConllu(`\ufeff${text.replaceAll('\n', '\r\n').trimEnd()}`))).toBe(text);
  });

  it('gives words without ranges and empty nodes', () => {
    const [first, second] = readConllu(text);
    expect(first.words.map((w) => w.form)).toEqual(['Mira', 'did', "n't", 'wait', '.']);
    expect(second.words.map((w) => w.form)).toEqual(['He', 'left']);
    expect(comment(first, 'sent_id')).toBe('a-1');
    expect(comment(second, 'sent_id')).toBeUndefined();
    expect([...attributes(first.words[3].misc)]).toEqual([
      ['SpaceAfter', 'No'],
      ['Entity', '(1'],
    ]);
  });

  it('rebuilds the text, a blank line before a paragraph', () => {
    const tokens = conlluTokens(readConllu(text));
    expect(tokens.text).toBe("Mira didn't wait.\n\nHe left OK!");
    expect(Array.from({ length: tokens.count }, (_, i) => word(tokens, i)).join('|')).toBe(
      "Mira|did|n't|wait|.|He|left|OK|!",
    );
    expect(Array.from({ length: tokens.sentences }, (_, s) => sentenceText(tokens, s))).toEqual([
      "Mira didn't wait.",
      'He left',
      'OK',
      '!',
    ]);
    expect([...tokens.sentence]).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 3]);
  });

  it('spaces the words of a range that they do not spell', () => {
    const tokens = conlluTokens(readConllu([row('1-2', 'du'), row('1', 'de'), row('2', 'le'), ''].join('\n')));
    expect(tokens.text).toBe('de le');
  });

  it.each([
    ['nine columns', '1\ta\t_\t_\t_\t_\t_\t_\t_\n', /^line 1: 9 columns/],
    ['an empty column', row('1', ''), /^line 1: the column form is empty/],
    ['an id that skips', `${row('1', 'a')}\n${row('3', 'b')}\n`, /^line 2: the id 3 stands where 2 was due/],
    ['an id that is none', row('x', 'a'), /^line 1: "x" is not an id/],
    [
      'a range past the end',
      `${row('1-3', 'ab')}\n${row('1', 'a')}\n${row('2', 'b')}\n\n`,
      /^line 4: the range up to 3/,
    ],
    ['ranges that overlap', `${row('1-2', 'ab')}\n${row('1', 'a')}\n${row('2-3', 'b')}\n`, /^line 3: the range 2-3/],
    ['comments alone', '# text = a\n\n', /^line 2: comments without a sentence/],
  ])('refuses %s and names the line', (_, given, message) => {
    expect(() => readConllu(given)).toThrow(message);
  });
});
