import { describe, expect, it } from 'vitest';
import { XPOS } from '../../src/model/index.ts';
import { lemmatise } from '../../src/parse/lemma.ts';
import { cases } from './cases.ts';
import { given } from './given.ts';

describe('lemmatise', () => {
  it.each(cases('lemmas.txt'))('%s', (input, expected) => {
    const pairs = input.split(' ').map((pair) => /^(.+)\/(.+)$/.exec(pair)!.slice(1));
    const tokens = given(pairs.map(([form]) => form));
    const xpos = Uint8Array.from(pairs, ([, tag]) => {
      expect(XPOS).toContain(tag);
      return XPOS.indexOf(tag as (typeof XPOS)[number]);
    });
    expect(lemmatise(tokens, xpos).join(' ')).toBe(expected);
  });
});
