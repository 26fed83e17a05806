import type { Report } from '../model/index.ts';
import { languageOf } from './language.ts';
import { scriptOf } from './script.ts';

/** Letters of a block from which its language is asked for: a name or a date in another script is no foreign block. */
const LETTERS = 40;

/** Letters from which a change of script alone is enough: a headline in Arabic above its translation. */
const LETTERS_OF_SCRIPT = 12;

/**
 * The blocks of a report (its title, its paragraphs) that are written in another language than the report, as spans into
 * its text, ascending; neighbours in the same language are one. A block counts only where its language is told for sure
 * and is not the report's, so names, quotations within a paragraph and short lines stay with the report.
 */
export function foreignIn({ text, language }: Pick<Report, 'text' | 'language'>): NonNullable<Report['foreign']> {
  if (language === 'und') return [];
  const foreign: { span: [number, number]; language: string }[] = [];
  const own = scriptOf(text).script;
  let at = 0;
  for (const block of text.split('\n\n')) {
    const span: [number, number] = [at, at + block.length];
    at = span[1] + 2;
    const { script, letters } = scriptOf(block);
    if (letters < (script === own ? LETTERS : LETTERS_OF_SCRIPT)) continue;
    const told = languageOf(block);
    if (told === 'und' || told === language || alike(told, language)) continue;
    const last = foreign.at(-1);
    if (last && last.language === told && last.span[1] + 2 === span[0]) last.span[1] = span[1];
    else foreign.push({ span, language: told });
  }
  return foreign;
}

/** Languages that a paragraph does not tell apart: one in a report in the other is no foreign block. */
const NEIGHBOURS = [
  'da no sv',
  'hr sr bs sl',
  'cs sk',
  'id ms',
  'mk bg sr',
  'ru uk be bg',
  'es ca pt',
  'fa ps',
  'hi mr ne',
].map((names) => new Set(names.split(' ')));

const alike = (a: string, b: string): boolean => NEIGHBOURS.some((group) => group.has(a) && group.has(b));

/** A report's text with its foreign blocks blanked out, of the same length, so that spans into it are spans into the text. */
export function ownWords({ text, foreign = [] }: Pick<Report, 'text' | 'foreign'>): string {
  let own = '';
  let at = 0;
  for (const { span } of foreign) {
    own += text.slice(at, span[0]) + text.slice(...span).replace(/[^\n]/g, ' ');
    at = span[1];
  }
  return own + text.slice(at);
}
