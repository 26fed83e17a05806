import type { Piece } from '../../model/index.ts';
import { creditOf } from '../credits.ts';
import type { Block } from '../document.ts';
import { type Line, median } from './lines.ts';

/** The text that is taken out of a PDF file: one line a line, a form feed between sheets; and its blocks. */
export interface Laid {
  readonly decoded: string;
  readonly blocks: readonly Block[];
}

/** Letters so much larger than the text's are a headline's. */
const HEADLINE = 1.15;

/** Compounds whose hyphen stays when a line ends in it. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:self|ex|vice|anti|non|pro|cross|half|well|so|co|post|pre|mid|then|all|\p{Lu}\p{L}*)-$/u;

/**
 * Puts lines together to paragraphs, across columns and sheets, words divided at line ends made whole, and tells the
 * title and the subtitle by their letters. `dropped` names lines that are no text.
 */
export function layOut(lines: readonly Line[], dropped: ReadonlyMap<Line, readonly [string, string]>): Laid {
  const kept = lines.filter((line) => !dropped.has(line));
  const bodySize = commonSize(kept);
  const columns = measured(kept);
  const leading = median(kept.flatMap((line, i) => (i > 0 ? spacing(kept[i - 1], line) : [])));
  const [title, subtitle] = headlines(kept, bodySize);
  const words = wordsWithin(kept);

  let decoded = '';
  const blocks: Block[] = [];
  let open: { lines: Line[]; starts: number[] } | null = null;
  const close = () => {
    if (open === null) return;
    const role = title.has(open.lines[0]) ? 'title' : subtitle.has(open.lines[0]) ? 'subtitle' : 'text';
    blocks.push(blockOf(open.lines, open.starts, role, words));
    open = null;
  };
  let before: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    const why = dropped.get(line);
    const goesOn: boolean =
      why === undefined &&
      before !== null &&
      open !== null &&
      continues(before, line, { columns, leading, title, subtitle });
    if (last !== null) decoded += line.sheet !== last.sheet ? '\f' : goesOn ? '\n' : '\n\n';
    last = line;
    const start = decoded.length;
    decoded += line.text;
    if (why !== undefined) {
      const span = [start, decoded.length] as const;
      blocks.push({ text: line.text, span, role: 'dropped', why, pieces: [{ at: 0, page: span }] });
      continue;
    }
    if (!goesOn) close();
    open ??= { lines: [], starts: [] };
    open.lines.push(line);
    open.starts.push(start);
    before = line;
  }
  close();
  return { decoded, blocks };
}

/** The size that most letters have. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Where the lines of each column begin and end, the few that stick out left aside. */
function measured(lines: readonly Line[]): Map<number, { left: number; right: number }> {
  const byColumn = new Map<number, Line[]>();
  for (const line of lines) byColumn.set(line.column, [...(byColumn.get(line.column) ?? []).slice(-400), line]);
  return new Map(
    [...byColumn].map(([column, own]) => {
      const rights = own.map(({ right }) => right).sort((a, b) => a - b);
      const edges = { left: median(own.map(({ left }) => left)), right: rights[Math.floor(rights.length * 0.9)] };
      return [column, edges] as const;
    }),
  );
}

/** The distance between two lines of one column that follow one another, in letter sizes. */
function spacing(above: Line, below: Line): number[] {
  const distance = (above.y - below.y) / below.size;
  return above.column === below.column && distance > 0.5 && distance < 3 ? [distance] : [];
}

interface Layout {
  readonly columns: ReadonlyMap<number, { left: number; right: number }>;
  readonly leading: number;
  readonly title: ReadonlySet<Line>;
  readonly subtitle: ReadonlySet<Line>;
}

/** Whether a line goes on with the paragraph of the line before. */
function continues(above: Line, line: Line, { columns, leading, title, subtitle }: Layout): boolean {
  if (title.has(above) || title.has(line)) return title.has(above) && title.has(line);
  if (subtitle.has(above) || subtitle.has(line)) return subtitle.has(above) && subtitle.has(line);
  if (Math.abs(above.size - line.size) > 0.12 * line.size) return false;
  const ends = /[.!?:…。؟]["”’'»)\]]{0,2}$/u.test(above.text);
  const column = columns.get(line.column)!;
  const was = columns.get(above.column)!;
  const full = above.right > was.right - (was.right - was.left) * 0.12;
  if (above.column !== line.column) {
    // A sentence that breaks off goes on at the top of the next column or sheet.
    return !ends && (/^[\p{Ll}\d“"‘(]/u.test(line.text) || full) && !isBullet(line.text);
  }
  if ((above.y - line.y) / line.size > leading * 1.3 || isBullet(line.text)) return false;
  if ((!full || above.text.length < 60) && (creditOf(above.text) || creditOf(line.text))) return false;
  const indented = line.left > column.left + line.size * 0.8 && above.left < column.left + line.size * 0.8;
  if (indented && ends) return false;
  if (!ends && /^\p{Ll}/u.test(line.text)) return true;
  // Where the next word would have had room, the line was ended on purpose: in a table, an address, a list.
  const word = line.text.split(' ', 1)[0].length + 1;
  const room = was.right - above.right;
  return room < 1.4 * word * ((above.right - above.left) / above.text.length);
}

const isBullet = (text: string) => /^(?:[•◦▪●■·‣⁃–—-]\s|\(?\d{1,2}[.)]\s)/u.test(text);

/** The lines of the title and of the subtitle, by their size on the first sheet; empty where none stands out. */
function headlines(lines: readonly Line[], bodySize: number): [title: Set<Line>, subtitle: Set<Line>] {
  const none = new Set<Line>();
  const first = lines.filter(({ sheet }) => sheet === lines[0]?.sheet);
  const large = first.filter(({ size, text }) => size >= bodySize * HEADLINE && /\p{L}{2}/u.test(text));
  const wordy = large.filter(({ text }) => text.split(' ').length >= 2);
  const size = Math.max(0, ...(wordy.length > 0 ? wordy : large).map((line) => line.size));
  const begin = first.findIndex((line) => large.includes(line) && line.size === size);
  if (begin === -1) return [none, none];
  const title = runFrom(first, begin, size);
  const under = first[begin + title.length];
  const isSubtitle =
    under !== undefined && under.size >= bodySize * 1.1 && large.includes(under) && under.text.split(' ').length >= 4;
  const subtitle = isSubtitle ? runFrom(first, begin + title.length, under.size) : [];
  return [new Set(title), new Set(subtitle.length <= 4 ? subtitle : [])];
}

function runFrom(lines: readonly Line[], begin: number, size: number): Line[] {
  let end = begin + 1;
  while (end < lines.length && end < begin + 6 && Math.abs(lines[end].size - size) < 0.5) {
    if ((lines[end - 1].y - lines[end].y) / size > 2) break;
    end++;
  }
  return lines.slice(begin, end);
}

/** The document's words, lower case, to tell how it writes a word that a line end divides. */
function wordsWithin(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text
      .slice(0, -1)
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
      words.add(word);
  return words;
}

function blockOf(
  lines: readonly Line[],
  starts: readonly number[],
  role: Block['role'],
  words: ReadonlySet<string>,
): Block {
  let text = '';
  const pieces: Piece[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.text;
    const join = next === undefined ? 'end' : joinOf(line.text, next, words);
    const taken = join === 'whole' ? line.text.slice(0, -1) : line.text;
    pieces.push({ at: text.length, page: [starts[i], starts[i] + taken.length] });
    text += taken;
    if (join === 'apart') text += ' ';
  }
  return { text, pieces, role, span: [starts[0], starts.at(-1)! + lines.at(-1)!.text.length] };
}

/** How a line goes on in the next: `apart` with a space, `whole` without the hyphen at its end, `close` with it. */
function joinOf(line: string, next: string, words: ReadonlySet<string>): 'apart' | 'whole' | 'close' {
  if (line.endsWith('\u00ad')) return 'whole';
  const head = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010]$/u.exec(line)?.[1].toLowerCase();
  if (head === undefined) return /[\p{L}\p{N}][—–]$/u.test(line) ? 'close' : 'apart';
  const tail = /^[\p{Ll}\p{M}]+/u.exec(next)?.[0].toLowerCase();
  if (tail === undefined) return 'close';
  if (words.has(head + tail)) return 'whole';
  return words.has(`${head}-${tail}`) || HYPHENATED.test(line) ? 'close' : 'whole';
}
