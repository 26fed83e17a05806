import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conlluOf,
  conlluTokens,
  fillConllu,
  parse,
  parseTokens,
  readConllu,
  writeConllu,
} from '../../src/parse/index.ts';
import { complaints } from './format-level.ts';

const report = `Port Vell shuts its gates

“We didn't ask for this,” said Gen. Aldo Brandt of the Tarvian army. “Who did? Nobody,”
he added.

Mayor Ilse van der Meer (47) isn't in town… She's at www.example.org/a.`;

describe('parse', () => {
  it('gives every column its length, heads within the sentence and names in order', () => {
    const { tokens, tags, trees, names } = parse(report);
    expect(tags.lemma.length).toBe(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (trees.head[i] >= 0) expect(tokens.sentence[trees.head[i]]).toBe(tokens.sentence[i]);
    }
    let last = 0;
    for (const name of names) {
      expect(name.first).toBeGreaterThanOrEqual(last);
      expect(name.last).toBeGreaterThan(name.first);
      last = name.last;
    }
  });

  it.each([
    ['a report', report],
    ['one word', 'Yes'],
    ['odd characters', 'a\u0000b \ud800 \udc00 e\u0301 😀👩‍🚒 שלום. عربى؟ \u200bx\u2028y_ # = |'],
    ['a sentence of 5,000 words', 'the minister said that '.repeat(1250)],
    ['marks alone', '… !!! ” ( [ -- “'],
  ])('writes CoNLL-U in good form for %s', (_, text) => {
    const written = writeConllu(conlluOf(parse(text)));
    expect(complaints(written)).toEqual([]);
    const given = readConllu(written);
    const again = writeConllu(fillConllu(given, parseTokens(conlluTokens(given))));
    expect(complaints(again)).toEqual([]);
    const surface = (conllu: string) => readConllu(conllu).map((s) => s.words.map((w) => [w.id, w.form]));
    expect(surface(again)).toEqual(surface(written));
  });

  it('tells where each token stands in the text', () => {
    for (const { words } of conlluOf(parse(report))) {
      for (const { form, misc } of words) {
        const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc)!;
        expect(report.slice(Number(start), Number(end))).toBe(form);
      }
    }
  });

  it('has nothing to say of an empty text', () => {
    expect(conlluOf(parse(''))).toEqual([]);
    expect(parse('').names).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(complaints(writeConllu(conlluOf(parse(text))))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the comments, ranges, empty nodes and MISC of given CoNLL-U', () => {
    const row = (id: string, form: string, misc = '_') => [id, form, ...Array(7).fill('_'), misc].join('\t');
    const lines = [
      '# newdoc id = d1',
      '# source = by hand',
      row('1', 'Ana'),
      row('2-3', "didn't"),
      row('2', 'did'),
      row('3', "n't"),
      row('3.1', 'want'),
      row('4', 'go', 'Gloss=x|SpaceAfter=No'),
      row('5', '.'),
    ];
    const given = readConllu(`${lines.join('\n')}\n\n`);
    const [filled] = fillConllu(given, parseTokens(conlluTokens(given)));
    expect(filled.comments).toEqual([
      '# newdoc id = d1',
      '# source = by hand',
      '# sent_id = 1',
      "# text = Ana didn't go.",
    ]);
    expect(filled.rows.map((r) => r.id)).toEqual(['1', '2-3', '2', '3', '3.1', '4', '5']);
    expect(filled.rows[1]).toEqual(given[0].rows[1]);
    expect(filled.rows[4]).toEqual(given[0].rows[4]);
    expect(filled.words[3].misc).toBe('Gloss=x|SpaceAfter=No');
    expect(complaints(writeConllu([filled]))).toEqual([]);
  });
});
