import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRobots, ROBOTS_LIMIT } from '../../src/fetch/robots.ts';

/** Cases end at an empty line; the first comment line of one is its name. */
function cases(): { name: string; robots: string; expected: string[] }[] {
  const [, ...blocks] = readFileSync(join(import.meta.dirname, 'robots.txt'), 'utf8')
    .trim()
    .split(/\n\n+/);
  return blocks.map((block) => {
    const [robots, expected] = block.split('\n==>\n');
    if (expected === undefined) throw new Error(`not a case: ${block}`);
    return { name: block.split('\n')[0], robots, expected: expected.split('\n') };
  });
}

describe('robots.txt', () => {
  it.each(cases())('$name', ({ robots, expected }) => {
    for (const written of [robots, robots.replaceAll('\n', '\r\n'), `\ufeff${robots}`]) {
      const rules = parseRobots(written);
      const said = expected.map((line) => {
        const [what, path] = line.split(' ');
        return what === 'delay' ? `delay ${rules.delayMs ?? 'none'}` : `${rules.allows(path) ? 'yes' : 'no'} ${path}`;
      });
      expect(said).toEqual(expected);
    }
  });

  it('names its sitemaps', () => {
    const { sitemaps } = parseRobots(
      'Sitemap: https://paper.test/map.xml\nUser-agent: *\nDisallow: /x\nsitemap:/b.xml',
    );
    expect(sitemaps).toEqual(['https://paper.test/map.xml', '/b.xml']);
  });

  it.each([
    ['stars', `User-agent: *\nDisallow: /${'*a'.repeat(ROBOTS_LIMIT / 2)}b`, `/${'a'.repeat(8000)}`],
    ['rules', `User-agent: *\n${'Disallow: /*x*y*z$\n'.repeat(20_000)}`, `/${'xy'.repeat(4000)}`],
    ['spaces', `User-agent: *\nDisallow: /a${' '.repeat(ROBOTS_LIMIT)}#`, '/b'],
    ['agents', 'User-agent: a\n'.repeat(30_000), '/'],
  ])('is read in no time, whatever it is made of: %s', (_what, robots, path) => {
    const began = performance.now();
    parseRobots(robots).allows(path);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
