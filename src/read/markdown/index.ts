import type { Page, Reading } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { type Block, blockAt, documentReading, type Stated, type Statement } from '../document.ts';
import { linesOf } from '../scraped/lines.ts';
import { plainOf } from './inline.ts';

/** Longest front matter, in lines. */
const LONGEST_MATTER = 100;

/**
 * Reads a Markdown page (CommonMark and what is common beside it): the first heading is the title, marks of emphasis,
 * links and lists are no part of the text, code is dropped. Front matter (`title: …`, `date: …`, `author: …`) is taken at its word. The
 * decoded text is the page as it stands.
 * @throws UnreadablePage where the bytes are none or are not text
 */
export function readMarkdown(page: Page): Reading {
  const { text: decoded, encoding } = decode(page);
  const matter = matterOf(decoded);
  const blocks = blocksOf(decoded, matter.end);
  if (matter.end > 0) {
    const block = blockAt(decoded, [0, matter.end], 'dropped');
    if (block) blocks.unshift({ ...block, why: ['front-matter', 'the page’s own record of itself'] });
  }
  return documentReading({ page, encoding, decoded, blocks, stated: matter.stated });
}

/** What the lines between `---` at the top state, and where they end. */
function matterOf(decoded: string): { end: number; stated: Stated } {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(decoded);
  if (!opening) return { end: 0, stated: {} };
  const fields = new Map<string, Statement>();
  let at = opening[0].length;
  for (let count = 0; count < LONGEST_MATTER; count++) {
    const newline = decoded.indexOf('\n', at);
    const line = decoded.slice(at, newline === -1 ? decoded.length : newline).trimEnd();
    const next = newline === -1 ? decoded.length : newline + 1;
    if (line === '---' || line === '...') return { end: next, stated: statedIn(fields) };
    const [, name, value] = /^([A-Za-z]{2,20}):\s{0,8}["']?(.{1,500}?)["']?$/.exec(line) ?? [];
    if (name && value) {
      const start = at + line.indexOf(value, name.length + 1);
      const span = [start, start + value.length] as const;
      fields.set(name.toLowerCase(), { value, span, reason: `the page’s front matter gives it as “${name}”` });
    }
    if (newline === -1) break;
    at = next;
  }
  return { end: 0, stated: {} };
}

function statedIn(fields: ReadonlyMap<string, Statement>): Stated {
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((field) => field !== undefined);
  const [title, byline, outlet] = [first('title'), first('author', 'byline'), first('outlet', 'source', 'publication')];
  const date = first('date', 'published');
  const day = date && /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date.value);
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(outlet && !/^https?:/.test(outlet.value) && { outlet }),
    ...(date && day && { published: { ...date, value: date.value.replace(' ', 'T'), raw: date.value } }),
  };
}

const HEADING = /^ {0,3}(#{1,6})(?:\s|$)/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** The sign of a list's item, or of a footnote's text. */
const ITEM = /^\s{0,12}(?:[-*+]\s|\d{1,4}[.)]\s|\[\^[^\]]{1,50}\]:)\s*/;
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{1,200}\]:\s*\S+/;

/** The page's blocks: headings, paragraphs, items of lists, cells of tables as they stand. */
function blocksOf(decoded: string, from: number): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number }[] = [];
  let fence: string | null = null;
  let titled = false;
  const close = (role: Block['role'] = 'text') => {
    if (open.length === 0) return;
    const block = plainOf(decoded, open, role);
    if (block) blocks.push(block);
    open = [];
  };
  const drop = (start: number, end: number, step: string, reason: string) => {
    const block = blockAt(decoded, [start, end], 'dropped');
    if (block) blocks.push({ ...block, why: [step, reason] });
  };
  let last = from;
  for (const { span, gap } of linesOf(' '.repeat(from) + decoded.slice(from))) {
    // The lines given are trimmed; what stands before a line tells how it is meant.
    const [, end] = span;
    const line = decoded.slice(decoded.lastIndexOf('\n', span[0] - 1) + 1, end);
    const start = end - line.length;
    if (gap > 0 || start > last + 2) close();
    last = end;
    const mark = FENCE.exec(line)?.[1][0];
    if (fence !== null || mark) {
      if (fence === null) close();
      drop(start, end, 'code', 'code, not text');
      if (mark) fence = fence === null ? mark : fence === mark ? null : fence;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      close();
      open.push({ start: start + heading[0].length, end: end - (/\s#+\s*$/.exec(line)?.[0].length ?? 0) });
      close(heading[1].length === 1 && !titled ? 'title' : 'text');
      titled ||= heading[1].length === 1;
    } else if (UNDERLINE.test(line) && open.length > 0) {
      close(line.includes('=') && !titled ? 'title' : 'text');
      titled ||= line.includes('=');
      drop(start, end, 'separator', 'underlines a heading');
    } else if (RULE.test(line) || /^\s*\|?[\s:|-]{3,}\|?$/.test(line)) {
      close();
      drop(start, end, 'separator', 'parts what stands above it from what stands below');
    } else if (DEFINITION.test(line)) {
      close();
      drop(start, end, 'link', 'the address of a link');
    } else {
      const quoted = /^(?:\s{0,3}>\s?)+/.exec(line)?.[0].length ?? 0;
      const item = ITEM.exec(line.slice(quoted))?.[0].length ?? 0;
      if (item > 0) close();
      open.push({ start: start + quoted + item, end });
    }
  }
  close();
  return blocks;
}
