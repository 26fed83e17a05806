import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lies, type Page, quote, type Reading } from '../../../src/model/index.ts';
import { readPage, UnreadablePage } from '../../../src/read/index.ts';

function pageOf(content: string | Uint8Array): Page {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: 'any.html', sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** What holds for every reading of every HTML page. */
function check({ decoded, reports, dropped }: Reading): void {
  for (const { pieces, text, body, evidence, entries } of reports) {
    let end = 0;
    for (const { at, page } of pieces) {
      expect(lies(page, decoded.length)).toBe(true);
      expect(at).toBeGreaterThanOrEqual(end);
      end = at + page[1] - page[0];
      expect(text.slice(at, end)).toBe(quote(decoded, page));
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(body).toBeGreaterThanOrEqual(0);
    expect(body).toBeLessThan(text.length);
    for (const { span } of evidence) if (span) expect(lies(span, decoded.length)).toBe(true);
    for (const { span } of entries ?? []) expect(lies(span, text.length) && span[0] >= body!).toBe(true);
    expect(text).not.toMatch(/\n{3,}|^\s|\s$/);
  }
  for (const { span, text, step, reason } of dropped) {
    expect(lies(span, decoded.length)).toBe(true);
    expect(text.trim()).not.toBe('');
    expect(step).not.toBe('');
    expect(reason).not.toBe('');
  }
}

const tag = fc.constantFrom(
  ...'p div article section ul li ol table tr td th h1 h2 h3 b i a span br hr img blockquote figure figcaption time main'.split(
    ' ',
  ),
  ...'aside nav header footer form button script style noscript template svg title textarea select option pre head body'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' class="entry-content"',
  ' class="comments"',
  ' hidden',
  ' href="/x"',
  ' itemprop="articleBody"',
  ' datetime="2031-03-04"',
  ' class=live-blog',
  ' style="display:none"',
  ' itemtype="http://schema.org/NewsArticle"',
  ' content="2031-03-04" itemprop=datePublished',
  ' "broken',
  " a='&quot;' b",
);
const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'The mayor of Ostrel said on Monday that no ferry would be closed, whatever the council had heard of it. ',
    '&ldquo;Nobody asked me,&rdquo; she told the Ostrel Courier&nbsp;&#8212; &amp; left.',
    'Published: 3 March 2031',
    'By Ines Corvane',
    '12:40',
    '&notin; &bogus; &#0; &#xD800; &#x1F6A2;',
    '<!-- a comment -->',
    '<!-- never closed',
    '<![CDATA[ data ]]>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\\u0041","articleBody":"<p>One.\\n\\nTwo &amp; three.</p>"}</script>',
    '<script type="application/ld+json">{"@type":["LiveBlogPosting",{}],"datePublished":[[["x',
  ),
);
const piece = fc.oneof(
  fc.tuple(tag, attributes).map(([name, attribute]) => `<${name}${attribute}>`),
  tag.map((name) => `</${name}>`),
  words,
);

describe('reading any HTML', () => {
  it('maps every piece to the source, accounts for the rest, and gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 80 }), async (parts) => {
        const page = pageOf(`<!doctype html>${parts.join('')}`);
        let reading: Reading;
        try {
          reading = await readPage(page);
        } catch (error) {
          // A stray zero byte makes data of a page.
          expect(error).toBeInstanceOf(UnreadablePage);
          return;
        }
        check(reading);
        expect(await readPage(page)).toEqual(reading);
      }),
      { numRuns: 400 },
    );
  });

  it('reads any bytes behind a doctype or says why not, naming the page', async () => {
    const start = new TextEncoder().encode('<!doctype html><p>');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          check(await readPage(pageOf(Buffer.concat([start, bytes]))));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadablePage);
          expect((error as Error).message).toMatch(/^any\.html: \S/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading HTML in linear time', () => {
  const SENTENCE = 'The governor said on 3 March 2031 that none of it was true. ';
  const cases: Record<string, () => string> = {
    'tables 10,000 deep': () => `${'<table><tr><td>'.repeat(10_000)}${SENTENCE}`,
    'half a million unclosed tags': () => '<b><div>'.repeat(250_000) + SENTENCE,
    'half a million closing tags': () => `<p>${SENTENCE}${'</div></b>'.repeat(250_000)}`,
    'links in links': () => `<a href="/x">${'word '.repeat(3)}`.repeat(100_000),
    'thirty thousand paragraphs': () => `<p>${SENTENCE}</p>`.repeat(30_000),
    'ten thousand articles': () =>
      `<article><h2>A title of it</h2><time>3 March 2031</time><p>${SENTENCE.repeat(8)}</p></article>`.repeat(10_000),
    'ten thousand live entries': () =>
      `<div class="live-blog">${`<div><time>12:40</time><p>${SENTENCE}</p></div>`.repeat(10_000)}</div>`,
    'rows of a table': () => `<table>${'<tr><td>a</td><td>12</td></tr>'.repeat(40_000)}</table>`,
    'a hundred thousand line breaks': () => `<p>${'word<br>'.repeat(100_000)}`,
    'a million entities': () => `<p>${'&amp;'.repeat(1_000_000)}`,
    'one attribute of five million characters': () => `<p class="${'a-'.repeat(2_500_000)}">${SENTENCE}`,
    'a hundred thousand attributes': () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x`,
    'JSON nested 100,000 deep': () => `<script type="application/ld+json">${'[{"a":'.repeat(100_000)}</script>`,
    'JSON of one string': () =>
      `<script type="application/ld+json">{"@type":"Article","articleBody":"${'\\u0041<'.repeat(500_000)}"}</script>`,
    'comments never closed': () => '<!-- '.repeat(300_000),
  };
  // Seconds of processor time, since the machine may be busy: far above what it takes, far below quadratic time.
  it.each(Object.keys(cases))('%s', { timeout: 120_000 }, async (name) => {
    const page = pageOf(`<!doctype html><html><body><h1>A title</h1>${cases[name]()}`);
    const start = process.cpuUsage().user;
    try {
      const { reports, dropped } = await readPage(page);
      expect(reports.length + dropped.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadablePage);
    }
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(12);
  });
});
