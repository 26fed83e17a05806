import { readFileSync } from 'node:fs';

/** The lines of a hand-kept file beside this one, without comments, cut at ` | `. */
export function linesOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
