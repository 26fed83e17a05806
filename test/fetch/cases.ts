import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases of a text file beside the tests: `input ==> expected` a line; empty lines and lines from `# ` are notes. */
export function casesOf(file: string): [input: string, expected: string][] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => {
      const [input, expected, more] = line.split(' ==> ');
      if (expected === undefined || more !== undefined) throw new Error(`${file}: not a case: ${line}`);
      return [input.trim(), expected.trim()];
    });
}
