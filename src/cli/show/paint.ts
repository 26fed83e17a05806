import type { Act } from '../../model/index.ts';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Colour = keyof typeof CODES;

/** How text is shown: with colour or without, and how many columns wide. */
export interface Paint {
  readonly columns: number;
  (colour: Colour, text: string): string;
}

/**
 * The paint for standard output: colour on a terminal only, and never where NO_COLOR is set (no-color.org); the
 * terminal's width up to 100 columns, since longer lines read badly; 100 where the output is no terminal.
 */
export function paintFor(stream: { isTTY?: boolean; columns?: number }, env = process.env): Paint {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const paint = (colour: Colour, text: string) => (colours ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text);
  return Object.assign(paint, { columns: Math.max(40, Math.min(stream.columns ?? 100, 100)) });
}

/** One colour an act, the same everywhere. */
export const actColour: Record<Act, Colour> = {
  affirm: 'green',
  deny: 'red',
  accuse: 'magenta',
  decline: 'yellow',
  intend: 'blue',
  ask: 'cyan',
  unclear: 'dim',
};

/**
 * Makes text from a page safe for a terminal: control characters, which could move the cursor or change the title, and
 * bidirectional overrides, which could show words in another order, become visible signs; runs of white space one space.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}

/** Breaks text into lines of at most `columns`, the first after `first`, the others after `indent` spaces. */
export function wrap(text: string, first: string, indent: number, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return first + lines.join(`\n${' '.repeat(indent)}`);
}

/** `1 report`, `2 reports`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
