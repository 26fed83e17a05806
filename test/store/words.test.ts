import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sought } from '../../src/store/words.ts';

const cases = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ==>').map((side) => side.trim()));

it.each(cases)('%s', (query, expected) => {
  const shown = sought(query).map(({ words, prefix }) => `(${words.join(' ')})${prefix ? '*' : ''}`);
  expect(shown.join(' ')).toBe(expected);
});
