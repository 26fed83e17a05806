import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lies, type Page, quote, type Reading } from '../../src/model/index.ts';
import { readPage, UnreadablePage } from '../../src/read/index.ts';

function pageOf(content: string | Uint8Array): Page {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: 'any.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** What holds for every reading of every page. */
function check(reading: Reading): void {
  const { decoded, reports, dropped } = reading;
  const covered = new Uint8Array(decoded.length);
  for (const { pieces, text, evidence } of reports) {
    let at = 0;
    for (const piece of pieces) {
      const [start, end] = piece.page;
      expect(lies(piece.page, decoded.length)).toBe(true);
      expect(text.slice(piece.at, piece.at + end - start)).toBe(quote(decoded, piece.page));
      expect(text.slice(at, piece.at).trim()).toBe('');
      at = piece.at + end - start;
      covered.fill(1, start, end);
    }
    expect(at).toBe(text.length);
    for (const { span } of evidence) if (span) expect(lies(span, decoded.length)).toBe(true);
  }
  for (const { span, text, step, reason } of dropped) {
    expect(lies(span, decoded.length)).toBe(true);
    expect(quote(decoded, span).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(step).not.toBe('');
    expect(reason).not.toBe('');
    covered.fill(1, span[0], span[1]);
  }
  // Nothing with ink is in neither a report nor the dropped blocks.
  let rest = '';
  for (let i = 0; i < decoded.length; i++) if (!covered[i]) rest += decoded[i];
  expect(rest.replace(/[\s\u0000-\u001f\u0085\u200b-\u200f\u2028-\u202f\u205f-\u2069\ufeff\u1680]+/g, '')).toBe('');
}

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'Mayor of Ostrel Denies Closing the Ferry',
    'The mayor of Ostrel said on Monday that no ferry would be closed, whatever the council had heard.',
    '“Nobody asked me,” she told the Ostrel Courier. “I would have said no.”',
    'A ferry at the pier of Ostrel (AFP)',
    'TT',
    '',
    '',
    '---',
    'Related Articles',
    '• Ferry Fares to Rise in Spring',
    'Published: 3 March 2031',
    'By Ines Corvane',
    'OSTREL, March 3 (Coast Wire) — The ferry sailed on Tuesday with forty people on board, its captain said.',
    'Support the Ostrel Courier..',
    'عبارة في الميناء',
  ),
);

describe('reading any page', () => {
  it('accounts for every block, maps every piece, and gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, end) => {
          const page = pageOf(lines.join(end));
          let reading: Reading;
          try {
            reading = await readPage(page);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadablePage);
            return;
          }
          check(reading);
          expect(await readPage(page)).toEqual(reading);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads any bytes or says why not, naming the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          check(await readPage(pageOf(bytes)));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadablePage);
          expect((error as Error).message).toMatch(/^any\.txt: \S/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading in linear time', () => {
  const cases: Record<string, () => string> = {
    'one line of 20 MB': () => 'The governor said on 3 March 2031 that it was false. '.repeat(400_000),
    'ten million letters without a space': () => 'a'.repeat(10_000_000),
    'one word, ten million letters of it': () => 'word '.repeat(2_000_000),
    'three hundred thousand equal lines': () => 'Governor denies it all\n'.repeat(300_000),
    'three hundred thousand lines of one letter': () => 'a\n\n'.repeat(300_000),
    'ten million spaces': () => `Title\n${' '.repeat(10_000_000)}x`,
    'a million numbers': () => '12 2031 '.repeat(1_000_000),
    'fifty thousand lines, all different': () =>
      Array.from({ length: 50_000 }, (_, i) => `Governor ${i} denies ${i * 7} of it all`).join('\n'),
    'a hundred thousand pleas': () => 'Support the Ostrel Courier..\n'.repeat(100_000),
    'a hundred thousand headlines and bodies': () =>
      'Ferry sinks off Ostrel again today\nThe ferry sank, the captain said on Monday.\n'.repeat(100_000),
  };
  /** Those that hold more in one piece than any report does. */
  const ENDLESS = new Set([
    'one line of 20 MB',
    'ten million letters without a space',
    'one word, ten million letters of it',
    'a million numbers',
  ]);
  // Seconds of processor time, since the machine may be busy: far above what it takes, far below quadratic time.
  it.each(Object.keys(cases))('%s', { timeout: 180_000 }, async (name) => {
    const page = pageOf(cases[name]());
    const start = process.cpuUsage().user;
    if (ENDLESS.has(name)) await expect(readPage(page)).rejects.toThrow(UnreadablePage);
    else {
      const { reports, dropped } = await readPage(page);
      expect(reports.length + dropped.length).toBeGreaterThan(0);
    }
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(15);
  });
});
