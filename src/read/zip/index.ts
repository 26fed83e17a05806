import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { ASKED_FROM, MOST_UNPACKED } from '../gzip.ts';
import { isReadable } from '../medium.ts';
import { gather, isFailure, type OpenFailure, type Source } from '../source.ts';

/** Entries that a ZIP file may list: more would only hold up the rest, and a web archive has fewer. */
const MOST_ENTRIES = 200_000;

/** An entry's name, and the entry. */
interface Named {
  readonly name: string;
  readonly entry: Entry;
}

/** What a ZIP file turned out to be: a document of its own, or a box of sources. */
export type Unzipped = { readonly document: Source } | { readonly sources: AsyncIterable<Source | OpenFailure> };

/**
 * Opens a ZIP file: a Word document is a page as it stands, in a WACZ the archives are what counts (its specification
 * puts them under `archive/`), and in any other ZIP file the entries with the endings of pages are, in the order in which
 * they stand. An entry that can't be read is a failure and stops no other. Names are only names: nothing is written to
 * disk, so one that leads out of the folder does no harm.
 */
export async function unzip(source: Source): Promise<Unzipped | OpenFailure> {
  const { path } = source;
  const options = { autoClose: false, decodeStrings: false };
  let zip: ZipFile;
  let whole = source;
  try {
    if (source.file !== undefined) zip = await openPromise(source.file, options);
    else {
      const gathered = await gather(source);
      if (isFailure(gathered)) return gathered;
      whole = { ...source, bytes: [gathered.bytes] };
      zip = await fromBufferPromise(Buffer.from(gathered.bytes), options);
    }
  } catch (error) {
    return broken(path, error);
  }
  const entries: Named[] = [];
  let fault: OpenFailure | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === MOST_ENTRIES) {
        fault = { path, message: `${path}: holds more than ${MOST_ENTRIES} entries; unpack it and add the folders` };
        break;
      }
      entries.push({ name: nameOf(entry), entry });
    }
  } catch (error) {
    fault = broken(path, error);
  }
  const names = new Set(entries.map(({ name }) => name));
  const office = names.has('[Content_Types].xml') || names.has('mimetype');
  if (names.has('word/document.xml') || (office && /\.docx$/i.test(path))) {
    zip.close();
    return { document: whole };
  }
  if (office) {
    zip.close();
    const what = 'is an office document or book of a kind that is not read here';
    return { path, message: `${path}: ${what}; save it as PDF, DOCX, HTML or plain text` };
  }
  const isArchive = entries.some(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name));
  const kept = entries.filter(({ name }) => (isArchive ? /^archive\//i.test(name) : true) && isPage(name));
  return { sources: entriesOf(source, zip, kept, fault) };
}

async function* entriesOf(
  { path, depth }: Source,
  zip: ZipFile,
  entries: readonly Named[],
  fault: OpenFailure | null,
): AsyncGenerator<Source | OpenFailure> {
  try {
    let unpacked = 0;
    for (const { name, entry } of entries) {
      const place = `${path}#${name}`;
      unpacked += entry.uncompressedSize;
      const refused = refusal(entry, unpacked, zip.fileSize);
      if (refused !== null) {
        yield { path: place, message: `${place}: ${refused}` };
        continue;
      }
      let stream: Readable;
      try {
        stream = await zip.openReadStreamPromise(entry);
      } catch (error) {
        yield broken(place, error);
        continue;
      }
      yield { path: place, bytes: namingFaults(stream), depth: depth + 1 };
      stream.destroy();
    }
    if (fault !== null) yield fault;
    else if (entries.length === 0)
      yield { path, message: `${path}: holds no page of a kind that is read here; hearsay read --help lists them` };
  } finally {
    zip.close();
  }
}

/** Why an entry is not unpacked, or null. The sizes that it states are kept to: a stream that gives more fails. */
function refusal(entry: Entry, unpacked: number, packed: number): string | null {
  const { uncompressedSize: size, compressedSize } = entry;
  if (entry.isEncrypted()) return 'is locked with a password; unpack the ZIP file with it and add the files';
  if (!entry.canDecodeFileData()) return 'is packed in a way that is not read here; pack it again as a plain ZIP file';
  const bomb = `unpacks to more than ${MOST_UNPACKED} times its size, which no page does; it was not read`;
  if (size > ASKED_FROM && size > compressedSize * MOST_UNPACKED) return bomb;
  return unpacked > ASKED_FROM && unpacked > packed * MOST_UNPACKED ? bomb : null;
}

/** The stream's bytes; what is wrong with them in words for people. */
async function* namingFaults(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new Error(`the ZIP file's entry is damaged: ${(error as Error).message}`);
  }
}

function isPage(name: string): boolean {
  return isReadable(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/\0/g, '');
}

function broken(path: string, error: unknown): OpenFailure {
  const { message } = error as Error;
  const what = /end of central directory|not a zip/i.test(message)
    ? 'is a ZIP file that is cut short; fetch it again'
    : `is a ZIP file that is damaged (${message}); fetch it again, or repair it with zip -FF`;
  return { path, message: `${path}: ${what}` };
}
