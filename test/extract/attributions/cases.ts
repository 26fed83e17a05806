import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution, Span } from '../../../src/model/index.ts';

/** A case of this folder: a text, and the statements expected in it, one `source | cue | content` a line. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/**
 * The cases of a file: each begins with a line `# what it shows`, then the text (blank lines belong to it), `==>`, and the
 * expected lines. Pieces of a role are joined by ` … `, an absent one is `-`.
 */
export function cases(file: string): Case[] {
  const all = readFileSync(join(import.meta.dirname, file), 'utf8');
  return all
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const name = block.slice(0, end).trim();
      const [text, expected] = block.slice(end + 1).split(/^==>$/m);
      if (expected === undefined) throw new Error(`${file}: a case without ==>: ${name}`);
      return { name, text: text.trim(), expected: expected.trim().split('\n').filter(Boolean) };
    });
}

/** A statement as the cases write it. */
export function written(text: string, { source, cue, content }: Attribution): string {
  const role = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ') || '-';
  return [source, cue, content].map(role).join(' | ').replace(/\n+/g, ' ');
}
