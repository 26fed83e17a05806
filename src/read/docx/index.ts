import { unzipSync } from 'fflate';
import type { Page, Reading } from '../../model/index.ts';
import { type Block, documentReading, type Stated } from '../document.ts';
import { PAGE_LIMIT } from '../source.ts';
import { UnreadablePage } from '../unreadable.ts';
import { type Paragraph, paragraphsOf, stylesOf, valuesOf } from './parts.ts';

const TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';

/**
 * Reads a Word document (ECMA-376): its paragraphs, tables and text boxes in their order, footnotes at the end. Tracked
 * changes are taken as they stand: what was put in belongs to the text, what was struck out is dropped and named so. The
 * decoded text is one line a paragraph, struck-out words in it.
 * @throws UnreadablePage where the file is damaged, locked, or holds no document
 */
export function readDocx(page: Page): Reading {
  const parts = partsOf(page);
  const main = parts.get(DOCUMENT);
  if (main === undefined && !parts.has(TYPES))
    throw new UnreadablePage(page.path, 'is a ZIP file and no document; save it to a file and name that');
  if (main === undefined)
    throw new UnreadablePage(page.path, 'is a Word document without a text in it (word/document.xml); save it again');
  const styles = stylesOf(parts.get(STYLES) ?? '');
  const paragraphs = [...paragraphsOf(main), ...NOTES.flatMap((name) => paragraphsOf(parts.get(name) ?? ''))];
  const { decoded, blocks } = blocksOf(paragraphs, styles);
  if (blocks.length === 0) throw new UnreadablePage(page.path, 'is a Word document without any text');
  return documentReading({ page, encoding: 'docx', decoded, blocks, stated: statedIn(parts.get(CORE) ?? '') });
}

/** The parts that are read, decoded. */
function partsOf({ path, bytes }: Page): Map<string, string> {
  const wanted = new Set([TYPES, DOCUMENT, ...NOTES, STYLES, CORE]);
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.has(name)) return false;
        size += originalSize;
        if (size > PAGE_LIMIT)
          throw new UnreadablePage(path, 'unpacks to more than any document has; save it in parts');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, part]) => [name, textOf(part)]));
  } catch (error) {
    if (error instanceof UnreadablePage) throw error;
    const { message } = error as Error;
    throw new UnreadablePage(path, `is a damaged Word document (${message}); open it in Word and save it again`);
  }
}

/** XML is UTF-8 unless its mark says UTF-16. */
function textOf(part: Uint8Array): string {
  const wide =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(part);
}

function blocksOf(paragraphs: readonly Paragraph[], styles: ReadonlyMap<string, string>) {
  let decoded = '';
  const blocks: Block[] = [];
  const taken = new Set<Block['role']>();
  for (const { style, runs } of paragraphs) {
    if (runs.every(({ text }) => text.trim() === '')) continue;
    if (decoded !== '') decoded += '\n';
    const start = decoded.length;
    const named = (styles.get(style) ?? style).toLowerCase();
    const role =
      named === 'title' || named === 'subtitle'
        ? named
        : /^heading ?1$/.test(named) && !taken.has('title') && blocks.length < 3
          ? 'title'
          : 'text';
    const pieces: { at: number; page: [number, number] }[] = [];
    let text = '';
    for (const run of runs) {
      const from = decoded.length;
      decoded += run.text;
      if (run.deleted) {
        if (run.text.trim() === '') continue;
        const why = ['deleted', 'struck out in the document, as a tracked change'] as const;
        blocks.push({ text: run.text, span: [from, decoded.length], role: 'dropped', why, pieces: [] });
        continue;
      }
      const last = pieces.at(-1);
      if (last && last.page[1] === from) last.page[1] = decoded.length;
      else pieces.push({ at: text.length, page: [from, decoded.length] });
      text += run.text;
    }
    const block = trimmed(text, pieces, taken.has(role) ? 'text' : role, [start, decoded.length]);
    if (block === null) continue;
    taken.add(block.role);
    blocks.push(block);
  }
  return { decoded, blocks };
}

/** A block without the white space at its ends; null where nothing else is in it. */
function trimmed(
  text: string,
  pieces: readonly { at: number; page: [number, number] }[],
  role: Block['role'],
  span: Block['span'],
): Block | null {
  const start = text.length - text.trimStart().length;
  const whole = text.trim();
  if (whole === '') return null;
  const end = start + whole.length;
  const kept = pieces.flatMap(({ at, page: [from, to] }) => {
    const [a, b] = [Math.max(at, start), Math.min(at + to - from, end)];
    return a < b ? [{ at: a - start, page: [from + a - at, from + b - at] as const }] : [];
  });
  return { text: whole, pieces: kept, role, span };
}

function statedIn(core: string): Stated {
  const values = valuesOf(core);
  const title = values.get('dc:title')?.trim();
  const author = values.get('dc:creator')?.trim();
  const day = /^\d{4}-\d\d-\d\d/.exec(values.get('dcterms:modified') ?? values.get('dcterms:created') ?? '')?.[0];
  return {
    ...(title &&
      title.length > 3 && { title: { value: title, reason: 'the document’s properties give it as its title' } }),
    // One word is most often the name of an account.
    ...(author?.includes(' ') && {
      byline: { value: author, reason: 'the document’s properties give it as its author' },
    }),
    ...(day && { notAfter: { value: day, reason: 'the document was last changed on that day' } }),
  };
}
