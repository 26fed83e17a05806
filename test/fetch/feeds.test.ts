import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenFeed, type Feed, feedLinks, feedOf } from '../../src/fetch/feeds/index.ts';
import type { Page } from '../../src/model/index.ts';

const folder = join(import.meta.dirname, 'feeds');

function page(bytes: Uint8Array | string, type = 'application/xml', address = 'http://feed.test/list/rss'): Page {
  const capture = { address, at: '2031-03-01T00:00:00.000Z', headers: [['content-type', type]] as const };
  return { path: address, sha256: '', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, capture };
}

function show({ title, ttlMs, items }: Feed): string {
  const lines = items.map(({ id, address, title: words }) => `${id} | ${address} | ${words ?? '-'}`);
  return [`title: ${title}`, `ttl: ${ttlMs === null ? 'none' : `${ttlMs / 60_000} min`}`, ...lines, ''].join('\n');
}

const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('feeds', () => {
  it.each(readdirSync(folder).filter((name) => !name.endsWith('.txt')))('%s', (name) => {
    const expected = readFileSync(join(folder, `${basename(name).replace(/\.\w+$/, '')}.expected.txt`), 'utf8');
    const feed = feedOf(page(readFileSync(join(folder, name))));
    expect(feed).not.toBeNull();
    expect(show(feed as Feed)).toBe(expected);
  });

  it.each([
    ['an HTML page', '<!doctype html><html><head><title>rss</title></head><body><rss><item/></rss></body></html>'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['other XML', '<?xml version="1.0"?><urlset><url><loc>http://a.test/</loc></url></urlset>'],
    ['other JSON', '{"version": "1.0", "items": []}'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1", "items": ['],
    ['text', 'feed the birds'],
    ['nothing', ''],
  ])('%s is none', (_what, source) => {
    expect(feedOf(page(source))).toBeNull();
  });

  it.each([
    [
      'utf-16',
      Buffer.from(`\ufeff${rss('<item><title>Fähre</title><link>http://a.test/</link></item>')}`, 'utf16le'),
      '',
    ],
    [
      'declared',
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<item><title>Fähre</title><link>http://a.test/</link></item>')}`,
        'latin1',
      ),
      '',
    ],
    [
      'served',
      Buffer.from(rss('<item><title>Fähre</title><link>http://a.test/</link></item>'), 'latin1'),
      'text/xml; charset="windows-1252"',
    ],
    [
      'declared as nothing known',
      Buffer.from(
        `<?xml version="1.0" encoding="klingon"?>${rss('<item><title>Fähre</title><link>http://a.test/</link></item>')}`,
      ),
      'text/xml; charset=x-odd',
    ],
  ])('are read in their encoding: %s', (_what, bytes, type) => {
    expect(feedOf(page(bytes, type))?.items[0]?.title).toBe('Fähre');
  });

  it.each([
    ['elements without end', rss('<a>'.repeat(1_000_000))],
    ['elements in elements', rss(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`)],
    ['items in items', rss('<item>'.repeat(1_000_000))],
  ])('that nest too deep are refused: %s', (_what, source) => {
    const began = performance.now();
    expect(() => feedOf(page(source))).toThrow(BrokenFeed);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each([
    ['one open bracket after another', rss('<'.repeat(5_000_000))],
    ['an attribute without end', rss(`<item ${'a="b" '.repeat(1_000_000)}`)],
    ['a title without end', rss(`<item><title>${'long '.repeat(2_000_000)}`)],
    ['a comment without end', rss(`<!--${'- '.repeat(3_000_000)}`)],
    ['end tags alone', rss('</a>'.repeat(1_000_000))],
    ['ampersands', rss(`<item><title>${'&'.repeat(5_000_000)}`)],
    ['a document type without end', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(500_000)}`],
    ['spaces', `${' '.repeat(5_000_000)}<rss>`],
    ['JSON brackets', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(2_000_000)}`],
  ])('made to hang are read in no time: %s', (_what, source) => {
    const began = performance.now();
    feedOf(page(source));
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('are bounded in items', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `<item><link>http://a.test/${i}</link></item>`).join('');
    expect(feedOf(page(rss(many)))?.items).toHaveLength(10_000);
  });

  it('never throw, and give only addresses of the web, each id once', () => {
    const piece = fc.constantFrom(
      ...[
        '<item>',
        '</item>',
        '<entry>',
        '</entry>',
        '<link>',
        '</link>',
        '<link href="',
        '"/>',
        '<guid>',
        '</guid>',
        '<id>',
        '</id>',
      ],
      ...[
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&amp;',
        '&x;',
        'http://a.test/',
        '//b.test',
        'file:///',
        ' xml:base="',
        '>',
        '\0',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }), (pieces) => {
        const feed = feedOf(page(rss(pieces.join(''))));
        const items = feed?.items ?? [];
        for (const { address, title } of items) {
          expect(address).toMatch(/^https?:\/\/[^#]*$/);
          expect(title ?? 'x').toMatch(/^\S/);
        }
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('feeds that a page names', () => {
  it('are found in its head, absolute and once', () => {
    const source = `<!doctype html><html><head><base href="/news/">
      <link rel="stylesheet" href="a.css"><link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/rss+xml" title="All" href="rss.xml">
      <link rel="home alternate" type="application/atom+xml; charset=utf-8" href="http://other.test/atom">
      <link rel=alternate type=application/rss+xml href=rss.xml>
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      </head><body></body></html>`;
    expect(feedLinks(page(source, 'text/html', 'http://paper.test/a/b'))).toEqual([
      'http://paper.test/news/rss.xml',
      'http://other.test/atom',
      'http://paper.test/news/feed.json',
    ]);
  });
});
