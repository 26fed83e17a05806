import { describe, expect, it } from 'vitest';
import { paintFor, plain, wrap } from '../../src/cli/show/paint.ts';

describe('paint', () => {
  it('colours on a terminal only, and never against NO_COLOR', () => {
    expect(paintFor({ isTTY: true }, {})('red', 'x')).toBe('\x1b[31mx\x1b[0m');
    expect(paintFor({}, {})('red', 'x')).toBe('x');
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', 'x')).toBe('x');
  });

  it('lets nothing from a page steer the terminal', () => {
    expect(plain('a\x1b]0;title\x07b')).toBe('a\ufffd]0;title\ufffdb');
    expect(plain('pay \u202eyadnoM')).toBe('pay \ufffdyadnoM');
    expect(plain(' two\n lines ')).toBe('two lines');
  });

  it('wraps with a hanging indent and never inside a word', () => {
    expect(wrap('one two three', '- ', 2, 9)).toBe('- one two\n  three');
    expect(wrap('unbreakable', '', 0, 4)).toBe('unbreakable');
  });
});
