import { BODY, html, type Input, input } from './input.ts';

const DEEP = 10_000;
const TAGS = [
  'table',
  'table><tr><td',
  'div',
  'span',
  'ul><li',
  'blockquote',
  'b',
  'a',
  'font',
  'select',
  'svg',
  'math',
  'template',
  'form',
  'p',
  'object',
  'article',
  'section',
  'noscript',
  'dl><dd',
];

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`;
export const billionLaughs = (element: string) => `${LAUGHS}<${element}>&a20;</${element}>`;

/** HTML that no browser's author would write. */
export function markup(): Input[] {
  return [
    ...TAGS.map((tag, i) => input(`deep-${i}.html`, () => html(`<${tag}>`.repeat(DEEP) + BODY[0]))),
    ...TAGS.slice(0, 6).map((tag, i) =>
      input(`deep-closed-${i}.html`, () =>
        html(`<${tag}>`.repeat(DEEP) + BODY[0] + `</${tag.split('><').reverse().join('></')}>`.repeat(DEEP)),
      ),
    ),
    input('one-tag-50-mb.html', () => html('<b>'.repeat(17_000_000))),
    input('one-tag-name-50-mb.html', () => `<${'a'.repeat(50_000_000)}>`),
    input('one-attribute-20-mb.html', () => html(`<p title="${'a'.repeat(20_000_000)}">x</p>`)),
    input('a-million-attributes.html', () =>
      html(`<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`),
    ),
    input('a-million-empty-paragraphs.html', () => html('<p></p>'.repeat(1_000_000))),
    input('a-hundred-thousand-links.html', () => html('<a href="/x">Governor denies it again</a> '.repeat(100_000))),
    input('two-hundred-thousand-breaks.html', () => html('x<br>'.repeat(200_000))),
    input('entities.html', () => html(`<p>${'&amp;&#x41;&nosuch;&#99999999;&#xD800;&'.repeat(100_000)}</p>`)),
    input('open-angle-brackets.html', () => html('<'.repeat(5_000_000))),
    input('open-comment.html', () => html(`<!--${'-'.repeat(2_000_000)}`)),
    input('many-open-comments.html', () => html('<!-- x '.repeat(300_000))),
    input('open-script.html', () => html(`<script>${'if (a < b) { } '.repeat(200_000)}`)),
    input('many-script-ends.html', () => html(`<script>${'</scrip '.repeat(500_000)}`)),
    input('open-cdata.html', () => html(`<svg><![CDATA[${']]'.repeat(500_000)}`)),
    input('open-quote.html', () => html(`<p class="${'<p>x</p>'.repeat(200_000)}`)),
    input('doctype-1-mb.html', () => `<!doctype ${'x '.repeat(500_000)}>${html('')}`),
    input('billion-laughs.html', () => billionLaughs('html')),
    input('billion-laughs.xml', () => billionLaughs('lolz'), /XML data/),
    input('billion-laughs.xhtml', () => billionLaughs('html xmlns="http://www.w3.org/1999/xhtml"')),
    input(
      'outside-entity.xml',
      () => '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
      /XML data/,
    ),
    input(
      'feed.xml',
      () => '<?xml version="1.0"?>\n<rss version="2.0"><channel><item/></channel></rss>',
      /hearsay watch/,
    ),
    input('frames.html', () => '<html><frameset><frame src="a"><frame src="b"></frameset></html>'),
    input('only-head.html', () => '<html><head><title>x</title></head></html>'),
    input('picture.html', () => html(`<img src="data:image/png;base64,${'A'.repeat(10_000_000)}">`)),
    input('wrong-nesting.html', () => html('<b><i></b><table></i><tr><p></table>'.repeat(20_000))),
    input('many-tables.html', () => html('<table><tr><td>x</td></tr></table>'.repeat(60_000))),
    input('many-heads.html', () => html('<head><body><html>'.repeat(100_000))),
    input('one-word-5-mb.html', () => html(`<p>${'a'.repeat(5_000_000)}</p>`), 'reading'),
    input('one-paragraph-3-mb.html', () => html(`<p>${BODY[0].repeat(25_000)}</p>`), /million characters/),
    input('many-titles.html', () => html('<h1>Governor denies closing the Salt Road</h1>'.repeat(50_000))),
    input('many-times.html', () => html('<time datetime="2031-05-05T99:99:99">5 May</time>'.repeat(100_000))),
    input('many-metas.html', () => html('', '<meta property="og:title" content="x">'.repeat(200_000))),
    ...linkedData(),
  ];
}

const linked = (json: string) => html('', `<script type="application/ld+json">${json}</script>`);

/** JSON-LD that is huge, deep, circular or none. */
function linkedData(): Input[] {
  const article = '"@type":"NewsArticle","headline":"Governor denies"';
  return [
    input('linked-deep.html', () => linked('['.repeat(100_000) + ']'.repeat(100_000))),
    input('linked-deep-objects.html', () => linked(`${'{"author":'.repeat(50_000)}1${'}'.repeat(50_000)}`)),
    input('linked-long.html', () => linked(`{${article},"articleBody":"${'a '.repeat(10_000_000)}"}`)),
    input('linked-many.html', () => linked(`[${`{${article}},`.repeat(200_000)}{}]`)),
    input('linked-circle.html', () =>
      linked(`{"@graph":[{"@id":"a",${article},"author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"}}]}`),
    ),
    input('linked-broken.html', () => linked(`{${article},`)),
    input('linked-odd.html', () =>
      linked(
        `{"@type":["NewsArticle",null,7],"headline":{"@value":[[]]},"author":[null,[],{"name":{}}],"datePublished":20310505}`,
      ),
    ),
    input('linked-prototype.html', () => linked(`{"__proto__":{"x":1},"constructor":{"prototype":{}},${article}}`)),
    input('linked-many-scripts.html', () =>
      html('', `<script type="application/ld+json">{${article}}</script>`.repeat(20_000)),
    ),
  ];
}
