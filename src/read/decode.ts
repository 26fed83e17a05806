import type { Page } from '../model/index.ts';
import { detect, utf16Without } from './detect.ts';
import { decodeAs } from './encodings.ts';
import { UnreadablePage, unreadableBecause } from './unreadable.ts';

/** A page's text and the encoding it was read with. Spans on a page point into `text`. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name in the WHATWG Encoding Standard, lower case. */
  readonly encoding: string;
}

/** How far into a page a declaration of its encoding is looked for: HTML asks for the first 1024 bytes; saved pages are lax. */
const DECLARED_WITHIN = 4096;

/**
 * Decodes a page: by its byte order mark, as UTF-8 if it is valid, by the encoding that it was served
 * with or declares ("charset=…"), else by the one its bytes look like. Bytes that the encoding does not know become U+FFFD; nothing is refused for them.
 * Throws `UnreadablePage` for no bytes at all and for data that is not text.
 */
export function decode(page: Page): Decoded {
  const { bytes } = page;
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? utf16Without(bytes);
  const because = unreadableBecause(bytes, encoding?.startsWith('utf-16') ?? false);
  if (because) throw new UnreadablePage(page.path, because);
  const decoded = encoding ? read(bytes, encoding) : (valid(bytes) ?? (isAscii(bytes) ? null : unmarked(page)));
  return decoded ?? read(bytes, 'utf-8');
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function valid(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function unmarked(page: Page): Decoded {
  const { bytes } = page;
  // A UTF-8 page cut in the middle of a letter, or with one foreign byte in it, is still a UTF-8 page.
  const { letters, strays } = utf8Letters(bytes);
  if (letters > strays * 4) return read(bytes, 'utf-8');
  return read(bytes, served(page) ?? declared(bytes) ?? detect(bytes));
}

/** The encoding that a page was served with. */
function served({ capture }: Page): string | null {
  const type = capture?.headers?.find(([name]) => name === 'content-type')?.[1] ?? '';
  return known(/charset\s{0,4}=\s{0,4}["']?([a-z][\w:-]{2,30})/i.exec(type)?.[1]);
}

/** The encoding that a page declares in its first bytes. */
function declared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return known(/(?:charset|encoding)\s{0,4}[=:]\s{0,4}["']?\s{0,4}([a-z][\w:-]{2,30})/i.exec(start)?.[1]);
}

/** The name of an encoding, if there is a decoder for it. UTF-8 is not taken at its word: it was tried. */
function known(name: string | undefined): string | null {
  if (!name) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  return { text: decodeAs(bytes, encoding), encoding };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** How many well-formed multi-byte letters of UTF-8 there are, and how many bytes over 0x7F belong to none. */
function utf8Letters(bytes: Uint8Array): { letters: number; strays: number } {
  let letters = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    const more =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    let seen = 0;
    while (seen < more && (bytes[i + 1 + seen] & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) letters++;
    else strays++;
    i += seen;
  }
  return { letters, strays };
}
