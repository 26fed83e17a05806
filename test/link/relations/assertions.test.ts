import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { assertionsOf } from '../../../src/link/assertions/index.ts';
import { relate } from '../../../src/link/relations/index.ts';
import type { Voiced } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';

/** The statement of a line, else what its outlet asserts, as a collection keeps it. */
function voiced(line: string): Voiced {
  const [head, text] = line.split(' | ').map((part) => part.trim());
  const published = head.slice(0, 10);
  const parsed = parse(text);
  const extraction = extract(parsed, { published });
  const found = assertionsOf(parsed, extraction);
  const assertion = found.find(({ statement }) => statement !== null) ?? found[0];
  const speaker = assertion.statement === null ? null : extraction.statements[assertion.statement].speaker;
  return { assertion, speaker, outlet: null, published, text };
}

const cases = readFileSync(join(import.meta.dirname, 'assertions.txt'), 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((block) => {
    const [name, first, second, expected] = block.split('\n');
    return { name, first, second, relation: expected.replace('==> ', '') };
  });

describe('what two assertions are to each other', () => {
  it.each(cases)('$name', ({ first, second, relation }) => {
    const [a, b] = [voiced(first), voiced(second)];
    const found = relate(a, b);
    expect(found.relation).toBe(relation);
    expect(relate(b, a).relation).toBe(relation);
    for (const [, end] of found.a) expect(end).toBeLessThanOrEqual(a.text.length);
    for (const [start, end] of found.b) expect(start).toBeLessThan(end);
  });
});

describe('assertions', () => {
  it('let a denial that only points deny what was said before it', () => {
    const text = 'The Palisar navy sank the trawler Kiram, its skipper said. The Palisar navy denied this.';
    const parsed = parse(text);
    const extraction = extract(parsed, {});
    const found = assertionsOf(parsed, extraction);
    const [denied, denying] = [found[0], found[found.length - 1]];
    expect(denying.signals).toContain('rejects');
    expect(denying.words).toEqual(denied.words);
    expect(text.slice(...denying.span)).toBe('this');
  });
});
