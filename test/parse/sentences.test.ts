import { describe, expect, it } from 'vitest';
import { sentenceText } from '../../src/model/index.ts';
import { tokenise } from '../../src/parse/index.ts';
import { cases } from './cases.ts';

describe('sentences', () => {
  it.each(cases('sentences.txt'))('%s', (input, expected) => {
    const tokens = tokenise(input.replaceAll('\\n', '\n'));
    const found = Array.from({ length: tokens.sentences }, (_, s) => sentenceText(tokens, s).replaceAll('\n', '\\n'));
    expect(found.join('\n')).toBe(expected);
  });
});
