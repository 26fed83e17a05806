import type { Page } from '../model/index.ts';

/** What a page is written in, which says who reads it: `text` is text scraped from a page, and what nothing else claims. */
export const MEDIA = ['text', 'markdown', 'html', 'pdf', 'docx', 'mail'] as const;
export type Medium = (typeof MEDIA)[number];

/** What holds pages and is none: its pages are opened one after another. */
export type Container = 'zip' | 'gzip' | 'warc';

/** Endings of names by what they stand for. A folder, glob or ZIP file is searched for all of them. */
const ENDINGS: Readonly<Record<Medium | Container, readonly string[]>> = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mdown'],
  html: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
  pdf: ['pdf'],
  docx: ['docx'],
  mail: ['eml'],
  zip: ['zip', 'wacz'],
  gzip: ['html.gz', 'htm.gz', 'txt.gz', 'pdf.gz', 'md.gz', 'eml.gz'],
  warc: ['warc', 'warc.gz'],
};

/** Endings that say what a page is written in, where its bytes do not; `.gz` is left aside. */
const BY_ENDING = new Map(MEDIA.flatMap((medium) => ENDINGS[medium].map((ending) => [ending, medium] as const)));

/** Types under which pages are served, of those that tell more than their bytes. */
const BY_TYPE: Readonly<Record<string, Medium>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'message/rfc822': 'mail',
};

const READABLE = new RegExp(`\\.(?:${Object.values(ENDINGS).flat().join('|').replaceAll('.', '\\.')})$`, 'i');

/** Whether a file's name ends as those do that are read here. */
export function isReadable(name: string): boolean {
  return READABLE.test(name);
}

/** How many bytes, from the start, tell what a page is. */
export const SNIFFED = 4096;

/** The container that bytes begin as, or null. */
export function containerOf(start: Uint8Array): Container | null {
  if (begins(start, 'PK\u0003\u0004') || begins(start, 'PK\u0005\u0006')) return 'zip';
  if (begins(start, '\u001f\u008b\u0008')) return 'gzip';
  return /^\s{0,8}WARC\/\d/.test(ascii(start)) ? 'warc' : null;
}

/** Tells a page's medium from its first bytes, then from how it was served, then from its path's ending. */
export function mediumOf({ path, bytes, capture }: Pick<Page, 'path' | 'bytes' | 'capture'>): Medium {
  const start = ascii(bytes);
  // A PDF file may have up to 1,024 bytes before its mark (its specification, appendix H).
  if (/^[\s\S]{0,1019}?%PDF-\d/.test(start) && !/^\s*</.test(start)) return 'pdf';
  if (begins(bytes, 'PK\u0003\u0004')) return 'docx';
  if (HTML.test(start)) return 'html';
  const type = capture?.headers?.find(([name]) => name === 'content-type')?.[1].split(';')[0];
  const served = BY_TYPE[type?.trim().toLowerCase() ?? ''];
  if (served !== undefined) return served;
  if (isMail(start)) return 'mail';
  const ending = /\.([a-z]{2,8})(?:\.gz)?$/i.exec(path)?.[1].toLowerCase();
  const named = BY_ENDING.get(ending ?? '') ?? 'text';
  // These have marks of their own: without them, the name alone makes no such document, and its text is scraped text.
  return named === 'pdf' || named === 'docx' ? 'text' : named;
}

/** The start of a page of HTML: its type, or one of the elements that pages begin with. */
const HTML =
  /^(?:\s|<\?xml[^>]{0,200}>|<!--[\s\S]{0,2000}?-->)*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|table|h1|p)[\s>])/i;

/** Header fields that a mail program writes and nobody types. */
const MAIL_FIELD = /^(?:received|return-path|message-id|mime-version|delivered-to|x-mailer|dkim-signature):\s/im;

/** Whether text begins with lines of a mail's header, one at least that nobody types. */
function isMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0];
  const lines = head.split(/\r?\n/);
  // The header may be longer than what is looked at: its last line is then cut.
  const whole = head.length < start.length ? lines : lines.slice(0, -1);
  if (whole.length < 3 || !MAIL_FIELD.test(head)) return false;
  return whole.every(
    (line, i) =>
      /^[\w-]{1,60}:(?:\s|$)/.test(line) || (i > 0 && /^[ \t]/.test(line)) || (i === 0 && /^From /.test(line)),
  );
}

/** The first bytes as ASCII, whether they come one byte a letter or, as in UTF-16, two. */
function ascii(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString('latin1');
  return start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
}

function begins(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false;
  return true;
}
