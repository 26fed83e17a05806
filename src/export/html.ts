import { createHash } from 'node:crypto';
import { type Dossier, dateOf, type Group, type Quotation } from './dossier.ts';
import { STYLE } from './html-style.ts';
import { howToVerify } from './proof.ts';
import { visible } from './visible.ts';

/** Nothing in the page loads or runs; its one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A dossier as one HTML page that needs nothing else, runs nothing and prints well. Everything that comes from a page is
 * escaped, stands isolated from the direction of its surroundings, and shows what would deceive the eye.
 */
export function* html(dossier: Dossier): Generator<string> {
  const { title, facts, sections, sources, collection, version, made } = dossier;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${isolated(title)}</h1>
<ul>
${facts.map((fact) => `<li>${isolated(fact)}</li>\n`).join('')}</ul>
<p class="key"><mark class="source">who says it</mark> <mark class="cue">the words that make it speech</mark> <mark class="content">what is said</mark> <mark class="hit">what was found, or clashes</mark></p>
<p>From the collection ${isolated(collection)}, by Hearsay ${escaped(version)} on ${time(made)}. Every sentence below is a quotation.</p>
</header>
<main>
`;
  for (const { heading, groups } of sections) {
    yield `<section>\n<h2>${escaped(heading)}</h2>\n`;
    for (const group of groups) yield groupHtml(group);
    yield '</section>\n';
  }
  yield `<section>\n<h2>Sources</h2>\n<table>\n<thead><tr><th>Report</th><th>Date</th><th>Outlet</th><th>Title</th><th>Page</th><th>SHA-256 of the page</th></tr></thead>\n<tbody>\n`;
  for (const { id, title: named, outlet, page, ...report } of sources) {
    const cells = [dateOf(report), outlet ?? 'outlet not stated', named ?? 'no title', page.path].map(
      (cell) => `<td>${isolated(cell)}</td>`,
    );
    yield `<tr id="r-${escaped(id)}"><td>${escaped(id)}</td>${cells.join('')}<td><code>${escaped(page.sha256)}</code></td></tr>\n`;
  }
  yield '</tbody>\n</table>\n</section>\n<section>\n<h2>How to verify</h2>\n<ol>\n';
  for (const step of howToVerify(dossier)) yield `<li>${isolated(step)}</li>\n`;
  yield '</ol>\n</section>\n</main>\n</body>\n</html>\n';
}

function groupHtml({ heading, notes, quotations }: Group): string {
  return [
    '<article>',
    ...(heading === null ? [] : [`<h3>${isolated(heading)}</h3>`]),
    ...notes.map((note) => `<p class="note">${isolated(note)}</p>`),
    ...quotations.map(quotationHtml),
    '</article>\n',
  ].join('\n');
}

function quotationHtml({ segments, speaker, act, chain, report, statement, notes }: Quotation): string {
  const words = segments.map(({ text, role }) => {
    return role === null ? escaped(text) : `<mark class="${role}">${escaped(text)}</mark>`;
  });
  const facts = [isolated(dateOf(report)), chain.map(isolated).join(' ← '), ...notes.map(isolated)];
  const id = statement ?? report.id;
  return `<figure>
<figcaption><strong>${isolated(speaker ?? 'the outlet itself')}</strong>${act === null ? '' : ` <span class="act">${escaped(act)}</span>`}</figcaption>
<blockquote dir="auto">${words.join('')}</blockquote>
<p class="facts">${facts.join(' · ')} · <a href="#r-${escaped(report.id)}">${escaped(id)}</a> · page <code>${escaped(report.page.sha256.slice(0, 16))}…</code></p>
</figure>`;
}

const time = (made: string) => `<time datetime="${escaped(made)}">${escaped(made)}</time>`;

/** Text in an element of its own, so that its direction is nobody else's. */
const isolated = (text: string) => `<bdi>${escaped(text)}</bdi>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it can stand in an element or in an attribute between quotation marks. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
}
