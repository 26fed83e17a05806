import { type Dossier, dateOf, type Group, type Quotation } from './dossier.ts';
import type { Segment } from './excerpt.ts';
import { howToVerify } from './proof.ts';
import { visible } from './visible.ts';

/**
 * A dossier as Markdown (CommonMark with tables). Everything that comes from a page is escaped, so that it reads as it
 * stands there: no heading, link, image or markup in it works.
 */
export function* markdown(dossier: Dossier): Generator<string> {
  const { title, facts, sections, sources, collection, version, made } = dossier;
  yield `# ${escaped(title)}\n\n${facts.map((fact) => `- ${escaped(fact)}\n`).join('')}\n`;
  yield `From the collection ${escaped(collection)}, by Hearsay ${escaped(version)} on ${escaped(made)}. Every sentence below is a quotation: **who says it**, *the words that make it speech*, and what is said.\n`;
  for (const { heading, groups } of sections) {
    yield `\n## ${escaped(heading)}\n`;
    for (const group of groups) yield groupMarkdown(group);
  }
  yield '\n## Sources\n\n| Report | Date | Outlet | Title | Page | SHA-256 of the page |\n|---|---|---|---|---|---|\n';
  for (const { id, title: named, outlet, page, ...report } of sources) {
    const cells = [id, dateOf(report), outlet ?? 'outlet not stated', named ?? 'no title', page.path].map(escaped);
    yield `| ${cells.join(' | ')} | \`${page.sha256}\` |\n`;
  }
  yield '\n## How to verify\n\n';
  for (const [i, step] of howToVerify(dossier).entries()) yield `${i + 1}. ${escaped(step)}\n`;
}

function groupMarkdown({ heading, notes, quotations }: Group): string {
  const lines = [
    ...(heading === null ? [] : [`### ${escaped(heading)}`]),
    ...notes.map(escaped),
    ...quotations.map(quotationMarkdown),
  ];
  return lines.map((line) => `\n${line}\n`).join('');
}

function quotationMarkdown({ segments, speaker, act, chain, report, statement, notes }: Quotation): string {
  const facts = [dateOf(report), chain.join(' ← '), ...notes, statement ?? report.id].map(escaped);
  return [
    `${escaped(speaker ?? 'the outlet itself')}${act === null ? '' : ` (${escaped(act)})`}:`,
    '',
    `> ${segments.map(segmentMarkdown).join('')}`,
    '',
    `${facts.join(' · ')} · page \`${report.page.sha256}\``,
  ].join('\n');
}

/** Marks stand close to words on both sides, or they are none (CommonMark 6.2). */
function segmentMarkdown({ text, role }: Segment): string {
  const mark = role === 'source' || role === 'hit' ? '**' : role === 'cue' ? '*' : '';
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(visible(text)) as RegExpExecArray;
  const marked = mark !== '' && /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words);
  return marked ? `${before}${mark}${punctuated(words)}${mark}${after}` : before + punctuated(words) + after;
}

const escaped = (text: string) => punctuated(visible(text).trim());

/**
 * What could mean something in Markdown behind a backslash (CommonMark 2.4), and in its common extensions: tables,
 * addresses that become links by themselves. What could be HTML as entities, which hold in whatever reads it less strictly.
 */
function punctuated(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#|~@^$]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(?:[-+=]|\d{1,9}[.)])(?=[\s=-]|$)/, (list) => `${list.slice(0, -1)}\\${list.at(-1)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
