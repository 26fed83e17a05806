import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/extract/attributions/quotations.ts';
import { parse } from '../../../src/parse/index.ts';

/** The quoted stretches of a text, as written. */
function quoted(text: string): string[] {
  const parsed = parse(text);
  const { first, last, count } = quotations(parsed);
  const { start, end } = parsed.tokens;
  return Array.from({ length: count }, (_, q) => text.slice(start[first[q]], end[last[q]]));
}

describe('quotations', () => {
  it.each([
    ['curly marks', 'She said “the pier is shut” and left.', ['the pier is shut']],
    [
      'straight marks',
      'She said "the pier is shut" and "the boats are out".',
      ['the pier is shut', 'the boats are out'],
    ],
    ['two apostrophes', "She said ''the pier is shut'' and left.", ['the pier is shut']],
    ['guillemets', 'She said «the pier is shut» and left.', ['the pier is shut']],
    ['single marks', 'She said ‘the pier is shut’ and left.', ['the pier is shut']],
    ['an apostrophe is no mark', "The boats' owners said it wasn't theirs.", []],
    [
      'over paragraphs',
      '“The pier is shut.\n\n“The boats are out,” she said.',
      ['The pier is shut.', 'The boats are out,'],
    ],
    ['left open at a paragraph’s end', '“The pier is shut.\n\nThe boats are out.', ['The pier is shut.']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
