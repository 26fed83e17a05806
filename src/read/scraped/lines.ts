import type { Span } from '../../model/index.ts';

/** One line of a page that has something on it, without the white space around it. */
export interface Line {
  /** Span into the page's decoded text. */
  readonly span: Span;
  readonly text: string;
  /** Empty lines between the line before and this one. */
  readonly gap: number;
}

/** Line ends of all systems, and the form feed that separates printed pages. */
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** The page's lines that have something on them, in order. Linear in the page's length. */
export function linesOf(decoded: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  const take = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && isBlank(decoded.charCodeAt(start))) start++;
    if (start === end) {
      if (lines.length > 0) gap++;
      return;
    }
    while (isBlank(decoded.charCodeAt(end - 1))) end--;
    lines.push({ span: [start, end], text: decoded.slice(start, end), gap });
    gap = 0;
  };
  LINE_END.lastIndex = 0;
  for (let end = LINE_END.exec(decoded); end; end = LINE_END.exec(decoded)) {
    take(end.index);
    from = end.index + end[0].length;
  }
  take(decoded.length);
  return lines;
}

/** White space, and the marks without ink: byte order marks, zero-width spaces, direction marks. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
