import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';
import { type Faults, gunzip } from '../gzip.ts';
import { PAGE_LIMIT } from '../source.ts';
import { latin1 } from './stream.ts';

/** A server's answer as an archive keeps it (RFC 9112): status, headers with names in lower case, and the body as sent. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** How far into a record the headers of an answer go at most. */
const LONGEST_HEAD = 256 * 1024;

/** The answer that bytes hold, or null where they begin as none does. */
export function answerOf(bytes: Uint8Array): Answer | null {
  const start = latin1(bytes.subarray(0, LONGEST_HEAD));
  const gap = /\r?\n\r?\n/.exec(start);
  const [statusLine, ...lines] = (gap ? start.slice(0, gap.index) : start).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s{1,3}(\d{3})\b/.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers: (readonly [string, string])[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  const body = gap ? bytes.subarray(gap.index + gap[0].length) : new Uint8Array();
  return { status: Number(status), headers, body };
}

/** The value of the first header of a name (lower case), or null. */
export function headerOf(headers: Answer['headers'], name: string): string | null {
  return headers.find(([each]) => each === name)?.[1] ?? null;
}

/**
 * The body with its transfer and content encodings undone. Archives often keep bodies unpacked under headers that say
 * otherwise, so what is not in the encoding that its header names is taken as it stands. Of a body that is cut short,
 * what could be unpacked is given, and `faults` says so.
 */
export async function bodyOf({ headers, body }: Answer, faults: Faults): Promise<Uint8Array> {
  const chunked = /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '');
  let bytes = chunked ? withoutChunks(body) : body;
  const encodings = (headerOf(headers, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean);
  // A browser undoes as many as there are; more than a few are there to do harm.
  for (const encoding of encodings.reverse().slice(0, 4)) bytes = await undone(bytes, encoding, faults);
  return bytes;
}

async function undone(bytes: Uint8Array, encoding: string, faults: Faults): Promise<Uint8Array> {
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of gunzip([bytes], faults)) {
      size += part.length;
      if (size > PAGE_LIMIT) break;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
  const limit = { maxOutputLength: PAGE_LIMIT };
  if (encoding === 'deflate') {
    const lax = { ...limit, finishFlush: constants.Z_SYNC_FLUSH };
    return tried(
      bytes,
      faults,
      () => inflateSync(bytes, lax),
      () => inflateRawSync(bytes, lax),
    );
  }
  if (encoding === 'br') {
    const lax = { ...limit, finishFlush: constants.BROTLI_OPERATION_FLUSH };
    return tried(bytes, faults, () => brotliDecompressSync(bytes, lax));
  }
  if (encoding === 'zstd') faults.first ??= 'its body is packed as zstd, which is not unpacked here';
  return bytes;
}

function tried(bytes: Uint8Array, faults: Faults, ...ways: (() => Uint8Array)[]): Uint8Array {
  for (const way of ways) {
    try {
      return way();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        faults.first ??= 'its body unpacks to more than any page has; it was not read';
        return new Uint8Array();
      }
    }
  }
  return bytes;
}

/** A chunked body put together; one that does not begin as a chunk does is taken as it stands. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const size = /^[\t ]{0,8}([0-9a-f]{1,8})[\t ]{0,8}(?:;[^\r\n]{0,200})?\r?\n/i.exec(
      latin1(body.subarray(at, at + 256)),
    );
    if (!size) {
      if (parts.length === 0) return body;
      break;
    }
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    const start = at + size[0].length;
    parts.push(body.subarray(start, start + length));
    at = start + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return Buffer.concat(parts);
}
