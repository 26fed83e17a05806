/** A page whose bytes hold no text that could be read. The message names the page and says what to do. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage';
  /** The page's path as it was given. */
  readonly path: string;

  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.path = path;
  }
}

/** First bytes that mark a format which is not text, and the format's name for people. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72]],
];

/** How many bytes, from the start, are looked at to tell text from other data. */
const SNIFFED = 64 * 1024;

/** Share of control characters above which bytes are not text. Text has none but tabs and line ends. */
const CONTROL_SHARE = 0.02;

/**
 * Why these bytes can't be read as a page of text, as the end of a sentence that names the file; null if they can.
 * `utf16` says that the bytes were found to be UTF-16, in which zero bytes are normal.
 */
export function unreadableBecause(bytes: Uint8Array, utf16: boolean): string | null {
  if (bytes.length === 0) return 'the file is empty; capture the page again';
  for (const [name, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) return `is ${name}, not text; save the page as plain text (.txt)`;
  }
  if (utf16) return null;
  const length = Math.min(bytes.length, SNIFFED);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte === 0) zeros++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      controls++;
  }
  if (zeros > 0 || controls > length * CONTROL_SHARE)
    return 'holds binary data, not text; save the page as plain text (.txt)';
  return null;
}
