import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/read/scraped/blocks.ts';
import { elementsOf } from '../../src/read/scraped/elements.ts';
import { casesOf } from './cases.ts';

describe('what a line is by its own words', () => {
  it.each(casesOf('lines.txt'))('%s ==> %s', (line, expected) => {
    const [element] = elementsOf(blocksOf(line), 'page.txt');
    const isText = element.kind === 'prose' || element.kind === 'short';
    expect(isText ? 'text' : element.step).toBe(expected);
    if (!isText) expect(element.reason).not.toBe('');
  });
});
