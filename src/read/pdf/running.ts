import type { Line } from './lines.ts';

/** Lines at the head and at the foot of a sheet among which running heads stand. */
const EDGE = 2;

const NUMBER =
  /^(?:[-–—|\s]*)(?:page\s*|p\.\s*|seite\s*|с\.\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|из)\s*\d{1,4})?(?:[-–—|\s]*)$/i;

/** White space between a running head and the text, in letter sizes. */
const APART = 1.6;

/** The first lines of a sheet from one of its edges that white space parts from the rest. */
function apart(lines: readonly Line[]): Line[] {
  for (let count = Math.min(EDGE, lines.length); count > 0; count--) {
    const [last, next] = [lines[count - 1], lines[count]];
    if (next === undefined || Math.abs(last.y - next.y) >= APART * Math.max(last.size, next.size))
      return lines.slice(0, count);
  }
  return [];
}

/** When a page was printed, or its address with the number of the sheet. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}:\d{2}\b|^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?$/;

/**
 * What lines at the edges of sheets are no text of the document, and why: page numbers, and lines that stand at the edge
 * of several sheets with nothing but their numbers changed.
 */
export function runningHeads(sheets: readonly (readonly Line[])[]): Map<Line, readonly [step: string, reason: string]> {
  const found = new Map<Line, readonly [string, string]>();
  const alike = new Map<string, Line[]>();
  for (const lines of sheets) {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    const heads = apart(byHeight);
    const feet = apart(byHeight.slice(heads.length).reverse());
    for (const [edge, edges] of [
      ['head', heads],
      ['foot', feet],
    ] as const)
      for (const line of edges) {
        if (NUMBER.test(line.text)) {
          found.set(line, ['page-number', 'the number of the sheet']);
          continue;
        }
        if (PRINTED.test(line.text)) {
          found.set(line, ['running-head', 'the line that a browser prints at the edge of its sheets']);
          continue;
        }
        // Where the same words stand changes by a few points at most from sheet to sheet.
        const key = `${edge} ${Math.round(line.size)} ${line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
        const group = alike.get(key);
        if (group) group.push(line);
        else alike.set(key, [line]);
      }
  }
  const least = sheets.length < 4 ? 2 : 3;
  for (const group of alike.values()) {
    const heights = group.map(({ y }) => y);
    const level = Math.max(...heights) - Math.min(...heights) < 40;
    if (new Set(group.map(({ sheet }) => sheet)).size < least || !level) continue;
    for (const line of group) found.set(line, ['running-head', `stands at the edge of ${group.length} sheets`]);
  }
  return found;
}
