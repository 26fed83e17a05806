import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/index.ts';
import { understandPage } from '../../src/pipeline.ts';
import { foreignIn, ownWords } from '../../src/read/foreign.ts';
import { languageOf } from '../../src/read/language.ts';
import { casesOf } from './cases.ts';

const paragraphs = casesOf('languages.txt');
const english = paragraphs.filter(([, language]) => language === 'en').map(([text]) => text);
const others = paragraphs.filter(([, language]) => !['en', 'und'].includes(language));

describe('the language of a paragraph', () => {
  it.each(paragraphs)('%s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('foreign blocks', () => {
  it.each(others)('%s', (block, language) => {
    const text = [...english, block].join('\n\n');
    const from = text.length - block.length;
    expect(foreignIn({ text, language: 'en' })).toEqual([{ span: [from, text.length], language }]);
  });

  it('no English paragraph is one, nor a line of names, nor a short line in another script', () => {
    const text = [...english, 'Selma Oduya, Piet Lammer, Edda Marsh', 'تارن'].join('\n\n');
    expect(foreignIn({ text, language: 'en' })).toEqual([]);
  });

  it('English within a report in another language is one', () => {
    const russian = paragraphs.filter(([, language]) => language === 'ru').map(([text]) => text);
    const text = [...russian, english[0]].join('\n\n');
    expect(foreignIn({ text, language: 'ru' })).toEqual([
      { span: [text.length - english[0].length, text.length], language: 'en' },
    ]);
  });

  it('neighbours in one language are one block', () => {
    const arabic = paragraphs.filter(([, language]) => language === 'ar').map(([text]) => text);
    const text = [english[0], ...arabic, english[1]].join('\n\n');
    const end = text.length - english[1].length - 2;
    expect(foreignIn({ text, language: 'en' })).toEqual([{ span: [english[0].length + 2, end], language: 'ar' }]);
  });

  it('leave every other character at its offset, in scripts of any direction', () => {
    const block = fc.constantFrom(...paragraphs.map(([text]) => text));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const text = blocks.join('\n\n');
        const foreign = foreignIn({ text, language: 'en' });
        const own = ownWords({ text, foreign });
        expect(own.length).toBe(text.length);
        let at = 0;
        for (const { span } of foreign) {
          expect(own.slice(at, span[0])).toBe(text.slice(at, span[0]));
          expect(own.slice(...span).trim()).toBe('');
          at = span[1];
        }
        expect(own.slice(at)).toBe(text.slice(at));
      }),
    );
  });
});

const page = (text: string): Page => {
  const bytes = Buffer.from(text);
  return { path: 'page.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
};

describe('a report with a block in another language', () => {
  const german =
    '„Es gibt keine Sperre“, sagte die Gouverneurin Selma Oduya am Montag in Tarn vor der Presse und lachte.';
  const said = '“There is a queue, and a queue is not a closure,” Governor Selma Oduya told reporters on Monday.';

  it('says nothing in it, and the same as ever beside it', async () => {
    const { reading, extractions } = await understandPage(
      page(['Governor denies closing the Salt Road', english[0], german, said].join('\n\n')),
    );
    const [report] = reading.reports;
    const [block] = report.foreign!;
    expect([report.text.slice(...block.span), block.language]).toEqual([german, 'de']);
    const contents = extractions[0].statements.map(({ content }) =>
      content.map((span) => report.text.slice(...span)).join(' '),
    );
    expect(contents.join('\n')).toContain('a queue is not a closure');
    expect(contents.join('\n')).not.toContain('keine Sperre');
    for (const { span } of extractions[0].mentions)
      expect(span[1] <= block.span[0] || block.span[1] <= span[0]).toBe(true);
  });

  it('a report in another language is kept whole and says nothing to the extractor', async () => {
    const persian = paragraphs.filter(([, language]) => language === 'fa').map(([text]) => text);
    const { reading, extractions } = await understandPage(page(persian.join('\n\n')));
    expect(reading.reports.map(({ language, text }) => [language, text])).toEqual([['fa', persian.join('\n\n')]]);
    expect(extractions[0].statements).toEqual([]);
    for (const {
      at,
      page: [start, end],
    } of reading.reports[0].pieces)
      expect(reading.reports[0].text.slice(at, at + end - start)).toBe(reading.decoded.slice(start, end));
  });
});
