import type { Page, Reading } from '../../model/index.ts';
import { documentReading, type Stated } from '../document.ts';
import { UnreadablePage } from '../unreadable.ts';
import { layOut } from './blocks.ts';
import { type Line, linesOf, type Run } from './lines.ts';
import { runningHeads } from './running.ts';

/** Sheets that are read at most: a long book. */
const MOST_SHEETS = 2000;

/** Runs of text on one sheet at most: the densest newspaper has some ten thousand. */
const MOST_RUNS = 100_000;

/**
 * Reads the text layer of a PDF file: columns in reading order, paragraphs put together across lines, columns and sheets,
 * running heads and page numbers dropped. The decoded text is the text layer line by line.
 * @throws UnreadablePage where the file is locked, damaged, or has no text layer
 */
export async function readPdf(page: Page): Promise<Reading> {
  const { getDocumentProxy } = await import('unpdf');
  let sheets: Line[][];
  let stated: Stated;
  try {
    // A copy: the library takes the bytes for its own.
    const options = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true };
    const pdf = await getDocumentProxy(new Uint8Array(page.bytes), options);
    try {
      if (pdf.numPages > MOST_SHEETS)
        throw new UnreadablePage(page.path, `has more than ${MOST_SHEETS} sheets, no report; split it`);
      sheets = await sheetsOf(pdf);
      stated = statedIn((await pdf.getMetadata()).info);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    throw error instanceof UnreadablePage ? error : refusal(page.path, error as Error);
  }
  const lines = sheets.flat();
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters === 0)
    throw new UnreadablePage(page.path, 'has no text layer, only pictures of sheets; run OCR first (ocrmypdf does it)');
  const { decoded, blocks } = layOut(lines, runningHeads(sheets));
  return documentReading({ page, encoding: 'pdf', decoded, blocks, stated });
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function sheetsOf(pdf: Pdf): Promise<Line[][]> {
  const sheets: Line[][] = [];
  let column = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const runs: Run[] = [];
    for (const item of items.slice(0, MOST_RUNS)) {
      if (!('str' in item) || item.str === '') continue;
      const [a, b, c, d, x, y] = item.transform as number[];
      const size = Math.hypot(c, d);
      // What stands on its side or upside down is no line of the text: stamps in the margin, watermarks.
      if (!(a > 0) || Math.abs(b) > a * 0.1 || !(size > 0.5) || !Number.isFinite(x + y + item.width)) continue;
      runs.push({
        text: item.str.replace(SHAPES, plain),
        x,
        y,
        width: item.width,
        size,
        rightToLeft: item.dir === 'rtl',
      });
    }
    const { lines, columns } = linesOf(runs, number, column);
    column += columns;
    sheets.push(lines);
    sheet.cleanup();
  }
  return sheets;
}

/** Letters in the shape that they have within a word, and ligatures, as PDF files hold them: no search would find them. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g;
const plain = (shape: string) => shape.normalize('NFKC');

/** Titles that programs write where nobody gave one. */
const NO_TITLE =
  /^(?:untitled|microsoft word|document\d*$|.*\.(?:docx?|pdf|indd|qxd|tex|odt|rtf|html?)$|\(.*\)$|https?:)/i;

function statedIn(info: unknown): Stated {
  const { Title, Author, CreationDate } = info as Record<string, unknown>;
  const title =
    typeof Title === 'string' && !NO_TITLE.test(Title.trim()) && Title.trim().length > 3 ? Title.trim() : null;
  const author = typeof Author === 'string' ? Author.trim() : '';
  const day = typeof CreationDate === 'string' ? dayOf(CreationDate) : null;
  return {
    ...(title && { title: { value: title, reason: 'the PDF file gives it as its title' } }),
    // One word is most often the name of an account.
    ...(author.includes(' ') && { byline: { value: author, reason: 'the PDF file gives it as its author' } }),
    ...(day && { notAfter: { value: day, raw: String(CreationDate), reason: 'the PDF file was made on that day' } }),
  };
}

/** The day of a PDF date, `D:20310503120000+02'00'`, where the calendar has it. */
function dayOf(date: string): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(date) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso) ? null : iso;
}

function refusal(path: string, error: Error): UnreadablePage {
  if (error.name === 'PasswordException')
    return new UnreadablePage(path, 'is locked with a password; save a copy without it');
  return new UnreadablePage(path, `is a damaged or cut short PDF file (${error.message}); fetch it again`);
}
