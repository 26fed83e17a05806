import type { Address } from 'postal-mime';
import type { Evidence, Page, Reading, Report, Span } from '../../model/index.ts';
import { type Block, blockAt, documentReading, type Statement } from '../document.ts';
import { type Line, linesOf } from '../scraped/lines.ts';
import { UnreadablePage } from '../unreadable.ts';
import { messageIn } from './message.ts';

/**
 * Reads a mail (RFC 5322, MIME): the subject is the title, the sender the byline, the date of sending the date. The
 * decoded text is these header lines and then the text part. Attachments are pages of their own, see `attachedTo`.
 * @throws UnreadablePage where it is damaged or holds no text
 */
export async function readMail(page: Page): Promise<Reading> {
  const { subject, from, date, text, html } = await messageIn(page);
  const written = text?.replace(/\r\n?/g, '\n') ?? '';
  const head = headOf({ subject, from: nameOf(from), date });
  if (html && written.split(/\s+/, FEW).length < FEW) return readMarkup(page, head, { html, from: nameOf(from), date });
  if (written.trim() === '') throw new UnreadablePage(page.path, 'is a mail without a text');
  const decoded = `${head.text}${written}`;
  const { blocks, said } = bodyBlocks(decoded, head.text.length);
  const title: Block[] = head.title ? [{ ...blockAt(decoded, head.title, 'title')! }] : [];
  const others = head.lines.map(
    (span): Block => ({ ...blockAt(decoded, span, 'dropped')!, why: ['header', 'a line of the mail’s header'] }),
  );
  const sent = dayOf(date);
  const byline: Statement | undefined =
    head.from === null
      ? undefined
      : {
          value: nameOf(from),
          span: head.from,
          reason: 'the mail is from them',
        };
  const published: Statement | undefined =
    sent === null ? undefined : { value: sent, ...(date && { raw: date }), reason: 'the mail was sent then' };
  return documentReading({
    page,
    encoding: 'mail',
    decoded,
    blocks: [...title, ...others, ...(said ? blocks : blocks.map((block) => ({ ...block, role: 'text' as const })))],
    stated: { ...(byline && { byline }), ...(published && { published }) },
  });
}

/** Words of a text part that only says that the mail is written in HTML. */
const FEW = 20;

/**
 * A mail that is written in HTML, as the HTML reader reads it. The decoded text is the header's lines and then the HTML.
 * The first of its reports takes what the header says where the HTML does not; a headline in the text stays.
 */
async function readMarkup(
  page: Page,
  head: Head,
  { html, from, date }: { html: string; from: string; date: string | undefined },
): Promise<Reading> {
  const { readHtml } = await import('../html/index.ts');
  const reading = await readHtml({ ...page, bytes: Buffer.from(`\ufeff${html}`) });
  const by = head.text.length;
  const moved = ([start, end]: Span): Span => [start + by, end + by];
  const decoded = head.text + reading.decoded;
  const sent = dayOf(date);
  const reports = reading.reports.map((report, i): Report => {
    const evidence: Evidence[] = report.evidence.map((each) =>
      each.span ? { ...each, span: moved(each.span) } : each,
    );
    const said = { title: report.title, byline: report.byline, published: report.published };
    const say = (field: keyof typeof said, value: string | null | undefined, text: string, reason: string) => {
      if (i > 0 || said[field] !== null || !value) return;
      said[field] = value;
      evidence.push({ field, text, reason });
    };
    const subject = head.title && decoded.slice(...head.title);
    say('title', subject, subject ?? '', 'the mail’s subject');
    say('byline', from, from, 'the mail is from them');
    say('published', sent, date ?? '', 'the mail was sent then');
    return { ...report, ...said, evidence, pieces: report.pieces.map(({ at, page }) => ({ at, page: moved(page) })) };
  });
  const dropped = reading.dropped.map((each) => ({ ...each, span: moved(each.span) }));
  return { ...reading, encoding: 'mail', decoded, reports, dropped };
}

interface HeadLines {
  readonly subject: string | undefined;
  readonly from: string;
  readonly date: string | undefined;
}

interface Head {
  /** The header as text, up to where the mail's own text begins. */
  readonly text: string;
  /** Where the subject and the sender stand in it. */
  readonly title: Span | null;
  readonly from: Span | null;
  /** All that is no title. */
  readonly lines: readonly Span[];
}

/** The header as text, and where its values stand. */
function headOf({ subject, from, date }: HeadLines): Head {
  let text = '';
  const line = (name: string, value: string) => {
    if (value === '') return null;
    const start = text.length;
    text += `${name}: ${value}\n`;
    return {
      line: [start, start + name.length + 1] as const,
      value: [start + name.length + 2, text.length - 1] as const,
    };
  };
  const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
  const title = line('Subject', plain(subject ?? ''));
  const by = line('From', plain(from));
  const sent = line('Date', plain(date ?? ''));
  if (text !== '') text += '\n';
  const lines = [
    title?.line,
    by && ([by.line[0], by.value[1]] as const),
    sent && ([sent.line[0], sent.value[1]] as const),
  ];
  return { text, title: title?.value ?? null, from: by?.value ?? null, lines: lines.filter((span) => span != null) };
}

/** The text part's paragraphs; the mail that it answers and the signature dropped. */
function bodyBlocks(decoded: string, from: number): { blocks: Block[]; said: boolean } {
  const blocks: Block[] = [];
  let signed = false;
  let words = 0;
  for (const lines of paragraphsOf(linesOf(' '.repeat(from) + decoded.slice(from)))) {
    if (/^--$/.test(lines[0].text)) signed = true;
    const why = signed
      ? (['signature', 'the sender’s signature'] as const)
      : QUOTED.test(lines[0].text)
        ? (['quoted', 'quotes another mail'] as const)
        : null;
    const block = fromLines(lines);
    if (why === null) words += block.text.split(' ').length;
    blocks.push(why === null ? block : { ...block, role: 'dropped', why });
  }
  return { blocks, said: words >= 20 };
}

const QUOTED = /^(?:>|On .{5,120} wrote:$)/;

/** Lines that mail programs fill have at most as many characters as this; longer ones are whole paragraphs. */
const WIDEST = 100;

/** Lines put together to paragraphs, as mail programs divide them: at the width that the mail's lines fill. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const width = lines.reduce((most, { text }) => (text.length <= WIDEST ? Math.max(most, text.length) : most), 0);
  const paragraphs: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const word = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
    const filled =
      before !== null && line.gap === 0 && before.text.length <= WIDEST && before.text.length + 1 + word > width;
    if (filled && !QUOTED.test(line.text) && width > 40) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}

function fromLines(lines: readonly Line[]): Block {
  let at = 0;
  const pieces = lines.map(({ span, text }) => {
    const piece = { at, page: span };
    at += text.length + 1;
    return piece;
  });
  const span = [lines[0].span[0], lines.at(-1)!.span[1]] as const;
  return { text: lines.map(({ text }) => text).join(' '), pieces, role: 'text', span };
}

function nameOf(from: Address | undefined): string {
  return from?.name || from?.address || '';
}

/** The time of sending in ISO 8601, or null where the header gives none that the calendar has. */
function dayOf(date: string | undefined): string | null {
  const time = new Date(date ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}
