import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, type Tokens, UPOS, word, XPOS } from '../../src/model/index.ts';
import { syntax } from '../../src/parse/syntax.ts';
import { tokenise } from '../../src/parse/tokenise.ts';
import { cases } from './cases.ts';
import { given } from './given.ts';

const ROOT = RELATIONS.indexOf('root');

/** Every sentence is one tree: one root, each word reaches it, heads stay in the sentence, numbers are in range. */
function expectTrees(tokens: Tokens) {
  const { upos, xpos, head, relation } = syntax(tokens);
  expect([upos, xpos, head, relation].map((column) => column.length)).toEqual(new Array(4).fill(tokens.count));
  for (let s = 0; s < tokens.sentences; s++) {
    const [from, to] = [tokens.sentenceStart[s], tokens.sentenceStart[s + 1]];
    let roots = 0;
    const depth = new Int32Array(to - from);
    for (let i = from; i < to; i++) {
      expect(upos[i]).toBeLessThan(UPOS.length);
      expect(xpos[i]).toBeLessThan(XPOS.length);
      expect(relation[i]).toBeLessThan(RELATIONS.length);
      expect(relation[i] === ROOT).toBe(head[i] === -1);
      if (head[i] === -1) roots++;
      else expect(head[i] >= from && head[i] < to).toBe(true);
      for (let up = i; head[up] !== -1; up = head[up]) {
        if (++depth[i - from] > to - from) throw new Error(`word ${i} hangs on a circle`);
      }
    }
    expect(roots).toBe(to > from ? 1 : 0);
  }
}

describe('tags and trees', () => {
  it.each(cases('trees.txt'))('%s', (text, facts) => {
    const tokens = tokenise(text);
    const { head, relation } = syntax(tokens);
    const found = Array.from({ length: tokens.count }, (_, i) => {
      const up = head[i] < 0 ? 'ROOT' : word(tokens, head[i]);
      return `${word(tokens, i)} ${RELATIONS[relation[i]].split(':')[0]} ${up}`;
    });
    expect(found).toEqual(expect.arrayContaining(facts.split('\n')));
  });

  it('are one tree a sentence for any words', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, (some) => expectTrees(given(some))),
      { numRuns: 60 },
    );
  });

  it('do not depend on the sentences beside', () => {
    const alone = 'The guards closed the gate.';
    const one = tokenise(alone);
    const many = tokenise(`${'Nobody asked why the bridge was shut! '.repeat(40)}\n\n${alone}`);
    const [a, b] = [syntax(one), syntax(many)];
    const shift = many.count - one.count;
    expect([...b.head.subarray(shift)]).toEqual([...a.head].map((h) => (h < 0 ? h : h + shift)));
    expect(b.relation.subarray(shift)).toEqual(a.relation);
    expect(b.xpos.subarray(shift)).toEqual(a.xpos);
  });

  it('are found for no text, one token, and a sentence of 5,000', () => {
    expect(syntax(tokenise('')).head).toHaveLength(0);
    expectTrees(given(['Yes']));
    expectTrees(given(Array.from({ length: 5000 }, (_, i) => ['boat', 'sank', ',', 'and', 'the'][i % 5])));
  });

  it('are found for a line of a megabyte in time that grows with its length', () => {
    const line = 'harbour lights, and '.repeat(50_000);
    const began = performance.now();
    expect(syntax(tokenise(line)).head.length).toBeGreaterThan(100_000);
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 90_000);
});
