/** How single line breaks are used: `paragraphs` has a paragraph (or heading) a line, `wrapped` breaks lines anywhere. */
export type Layout = 'paragraphs' | 'wrapped';

/** Lines that are looked at; enough to tell, few enough for a text of any size. */
const SAMPLE = 2000;

/**
 * Tells wrapped lines from one paragraph a line: in wrapped text many lines go on with a small letter, which opens a
 * paragraph hardly ever.
 */
export function layoutOf(text: string): Layout {
  let low = 0;
  let lines = 0;
  let at = text.indexOf('\n');
  while (at >= 0 && lines < SAMPLE) {
    const next = text.charCodeAt(at + 1);
    const before = text.charCodeAt(at - 1);
    if (next !== 10 && before !== 10 && next !== 13) {
      lines++;
      if (next >= 97 && next <= 122) low++;
    }
    at = text.indexOf('\n', at + 1);
  }
  return low >= 2 && low > 0.15 * lines ? 'wrapped' : 'paragraphs';
}

/** Line breaks in the gap `[from, to)`: 0, 1, or 2 for a blank line or more. */
export function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x85 || code === 0x2028 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (code === 0x2029 || code === 12) breaks = 2;
    if (breaks >= 2) return 2;
  }
  return breaks;
}
