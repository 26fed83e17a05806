import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopy, likeness, sketchOf } from '../../src/read/copies.ts';
import { CopyIndex } from '../../src/read/copy-index.ts';

const body = [
  'The governor of Tarn said on Monday that the Salt Road had never been closed, although lorries have stood there for nine days.',
  '“There is a queue, and a queue is not a closure,” Governor Selma Oduya told reporters in front of the barrier of Orsa.',
  'The drivers’ union accused her of playing with words and said that forty loads had spoiled since the end of February.',
  'Nobody has told the drivers why they have to wait, said Piet Lammer, who carries onions and sleeps beneath his lorry.',
  'The ministry of roads declined to comment on the queue and referred all questions to the governor’s own office in Tarn.',
  'A second barrier was built at the northern end of the road in January, when the governor still denied having any plans for it.',
];
const report = (...paragraphs: string[]) => paragraphs.join('\n\n');
const original = report('Governor denies closing the Salt Road', ...body);

const copies: Record<string, string> = {
  'the same text': original,
  'another headline': report('“A queue is not a closure”', ...body),
  'other quotes and spaces': original.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/\n\n/g, ' \n'),
  'the last paragraphs cut': report('Governor denies closing the Salt Road', ...body.slice(0, 3)),
  'paragraphs in another order': report('Tarn', body[3], body[0], body[5], body[1], body[4], body[2]),
  'an outlet’s own first sentence': report(
    'Drivers wait',
    'Nine days are long on the coast, as our readers in Ostrel know.',
    ...body.slice(1),
  ),
};
const others: Record<string, string> = {
  'another report that quotes the same words': report(
    'Union takes the governor to court',
    'The drivers’ union went to court in Tarn on Tuesday to have the barrier of Orsa opened by a judge.',
    body[1],
    'The union’s lawyer, Edda Marsh, called that sentence the best evidence she had ever been given without asking for it.',
    'A hearing was set for April, when the onions will be of interest to nobody but the goats of Orsa, she said.',
    'The court is known for its patience. Its last judgment on a road took eleven years and came after the road was washed away.',
  ),
  'another report of the same event': report(
    'Lorries queue for a ninth day',
    'More than two hundred lorries were waiting at Orsa on Monday while officials argued whether the road was closed.',
    'Selma Oduya, who governs Tarn, insisted before the press that it was not. Drivers laughed.',
    'Their union spoke of forty spoiled loads. One driver, Piet Lammer, has slept under his vehicle since last week.',
  ),
};

describe('copies', () => {
  it.each(Object.entries(copies))('%s is a copy', (_, text) => {
    expect(new CopyIndexOf(original).add('second', text)).toBe('first');
    expect(isCopy(sketchOf(original), sketchOf(text))).toBe(true);
  });

  it.each(Object.entries(others))('%s is none', (_, text) => {
    expect(new CopyIndexOf(original).add('second', text)).toBe(null);
  });

  it('a copy of a copy leads to the first', () => {
    const index = new CopyIndexOf(original);
    expect(index.add('second', copies['the last paragraphs cut'])).toBe('first');
    expect(index.add('third', report(...body.slice(0, 2)))).toBe('first');
  });

  it('a text without words copies nothing', () => {
    const index = new CopyIndex();
    expect(index.add('a', '')).toBe(null);
    expect(index.add('b', '— … —')).toBe(null);
  });

  it('likeness is the same from both sides, 1 for the same text, and within 0 to 1', () => {
    const words = fc.array(fc.constantFrom('road', 'salt', 'queue', 'lorry', 'onion', 'barrier'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, two] = [sketchOf(a.join(' ')), sketchOf(b.join(' '))];
        expect(likeness(one, two)).toEqual(likeness(two, one));
        expect(likeness(one, one).jaccard).toBe(a.length === 0 ? 0 : 1);
        expect(likeness(one, two).containment).toBeLessThanOrEqual(1);
        expect(likeness(one, two).jaccard).toBeLessThanOrEqual(likeness(one, two).containment);
      }),
    );
  });
});

/** An index that holds one report already. */
class CopyIndexOf extends CopyIndex {
  constructor(text: string) {
    super();
    this.add('first', text);
  }
}
