import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { cases } from './cases.ts';

describe('names', () => {
  it.each(cases('names.txt'))('%s', (input, expected) => {
    const { tokens, names } = parse(input);
    const found = names.map(
      ({ first, last, kind }) => `${kind} ${input.slice(tokens.start[first], tokens.end[last - 1])}`,
    );
    expect(found.join(' | ')).toBe(expected);
  });
});
