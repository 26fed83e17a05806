import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases of a file in this folder: blocks parted by blank lines, each an input, `==>`, and what is expected. */
export function cases(file: string): [input: string, expected: string][] {
  const blocks = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split(/\n\n+/);
  return blocks
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const [input, expected] = block.split(/\n==>(?:\n|$)/);
      if (expected === undefined) throw new Error(`${file}: a case without ==>: ${block}`);
      return [input, expected];
    });
}
