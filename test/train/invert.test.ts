import { describe, expect, it } from 'vitest';
import { quote, type Span } from '../../src/model/index.ts';
import type { Article } from '../../train/attributions/gold.ts';
import { inverted } from '../../train/attributions/invert.ts';

const text = '“The pier is shut,” the mayor said. “It leaks,” he said.';
const at = (words: string, from = 0): Span => [text.indexOf(words, from), text.indexOf(words, from) + words.length];
const article: Article = {
  id: 'a',
  text,
  attributions: [
    { source: [at('the mayor')], cue: [at('said')], content: [at('The pier is shut')] },
    { source: [at('he', 48)], cue: [at('said', 48)], content: [at('It leaks')] },
  ],
};

describe('inverted', () => {
  it('puts a speaker behind its verb and moves the marks along, but no pronoun', () => {
    const changed = inverted(article, 1, () => 0);
    expect(changed.text).toBe('“The pier is shut,” said the mayor. “It leaks,” he said.');
    const [first, second] = changed.attributions;
    expect([first.source[0], first.cue[0], first.content[0]].map((span) => quote(changed.text, span))).toEqual([
      'the mayor',
      'said',
      'The pier is shut',
    ]);
    expect(second).toEqual(article.attributions[1]);
  });

  it('changes nothing where none is drawn', () => {
    expect(inverted(article, 0.35, () => 0.9)).toEqual(article);
  });
});
