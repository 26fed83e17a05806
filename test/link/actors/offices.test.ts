import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officesAround } from '../../../src/link/actors/offices.ts';

const cases = readFileSync(new URL('offices.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [title, text, answer] = block.trimEnd().split('\n');
    const [name, office] = answer.split(' ==>');
    return { title, text, name, office: office.trim() };
  });

describe('offices', () => {
  it.each(cases)('$title', ({ text, name, office }) => {
    const start = text.indexOf(name);
    const found = officesAround(text, [start, start + name.length]);
    const lines = found.map(({ title, of, former }) => [title, of ?? '-', ...(former ? ['former'] : [])].join(' | '));
    expect(lines.join('\n')).toBe(office);
    for (const { span } of found) expect(text.slice(...span)).toMatch(/\p{L}/u);
  });

  it('costs no time on hostile text', () => {
    const began = performance.now();
    const text = `${'Deputy '.repeat(20_000)}minister Ann Lee, ${'the of '.repeat(20_000)}`;
    const start = text.indexOf('Ann');
    for (let i = 0; i < 200; i++) officesAround(text, [start, start + 7]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
