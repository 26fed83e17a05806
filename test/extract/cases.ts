import { readFileSync } from 'node:fs';
import { attributions } from '../../src/extract/attributions/index.ts';
import { figures } from '../../src/extract/figures/index.ts';
import { wordsOf } from '../../src/extract/numbers/words.ts';
import { sums } from '../../src/extract/sums/index.ts';
import { times } from '../../src/extract/times/index.ts';
import type { Extraction } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';

/**
 * A readable case: `# title`, with `(published 2031-05-06)` at its end where there is a date, the text, `==>`, the lines expected.
 */
export interface Case {
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}

export function casesOf(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, answer] = block.split('\n==>');
      const [title, ...text] = head.split('\n');
      if (answer === undefined) throw new Error(`${file}: the case "${title}" has no ==>`);
      const published = /\(published ([^)]+)\)$/.exec(title)?.[1] ?? null;
      const expected = answer.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
      return { title, published, text: text.join('\n').trim(), expected };
    });
}

type Counted = Required<Pick<Extraction, 'times' | 'figures' | 'sums'>>;

/** The times, figures and sums of a text, as `extract` finds them. */
export function count(text: string, published: string | null = null): Counted {
  const parsed = parse(text);
  const words = wordsOf(parsed);
  const when = times(words, { published });
  const found = figures(words, { times: when, attributions: attributions(parsed) });
  return { times: when, figures: found, sums: sums(parsed, found) };
}
