import { ByteStream, latin1 } from './stream.ts';

/** A record of a WARC file (ISO 28500): its header's fields, names in lower case, and its block where it was asked for. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
  /** Whether the block is shorter than the record says, or was longer than anybody asked for. */
  readonly cut: boolean;
}

/** What was wrong in an archive: how many records, and the first of them in words. */
export interface RecordFaults {
  count: number;
  first: string | null;
}

const LONGEST_LINE = 64 * 1024;
const MOST_FIELDS = 200;

/** What a record begins with; after the block of the one before stand two line ends. */
const MARK = 'WARC/';
const PARTED = Buffer.from('\r\n\r\nWARC/');

/**
 * The records of a WARC file that `wanted` picks by their fields, one after another, at most `limit` bytes of each. Where
 * a length is wrong the record ends where the next begins; what lies between records is passed over. Such faults are
 * noted in `faults`, and nothing is thrown but what the bytes' own source throws.
 */
export async function* recordsOf(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: (fields: ReadonlyMap<string, string>) => boolean,
  limit: number,
  faults: RecordFaults,
): AsyncGenerator<WarcRecord> {
  const stream = new ByteStream(bytes);
  const fault = (what: string) => {
    faults.count++;
    faults.first ??= what;
  };
  for (;;) {
    const at = stream.position;
    const line = await stream.line(LONGEST_LINE);
    if (line === null) return;
    if (line === '') continue;
    if (!line.startsWith(MARK)) {
      fault(`at byte ${at} no record begins`);
      if (!(await toNextRecord(stream))) return;
      continue;
    }
    const fields = await fieldsOf(stream);
    const stated = fields.get('content-length') ?? '';
    const length = /^\d{1,15}$/.test(stated) ? Number(stated) : null;
    if (length === null) fault(`the record at byte ${at} states no length`);
    if (!wanted(fields)) {
      if (length !== null && (await stream.skip(length)) < length) fault(`the record at byte ${at} is cut short`);
      continue;
    }
    const most = Math.min(length ?? limit, limit);
    let block = await stream.read(most);
    let cut = block.length < most;
    if (cut || length === null || !(await endsHere(stream, length - most))) {
      const end = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf(PARTED);
      if (end !== -1) {
        stream.unread(block.subarray(end));
        block = block.subarray(0, end);
      }
      if (length !== null)
        fault(`the record at byte ${at} ${cut && end === -1 ? 'is cut short' : 'has a wrong length'}`);
      if (end !== -1) cut = false;
      else if (!cut && length !== null && length <= limit) block = await toEnd(stream, block, limit);
    } else if (length > most) {
      await stream.skip(length - most);
      cut = true;
    }
    yield { fields, block, cut };
  }
}

/** Whether the record ends after `rest` more bytes, as a blank line or the data's end shows; not looked for far ahead. */
async function endsHere(stream: ByteStream, rest: number): Promise<boolean> {
  if (rest > 0) return true;
  const next = latin1(await stream.peek(2));
  return next === '' || next === '\r\n' || next.startsWith('\n');
}

/** The block of a record that goes on beyond its stated length: up to where the next record begins. */
async function toEnd(stream: ByteStream, block: Uint8Array, limit: number): Promise<Uint8Array> {
  const rest = await stream.read(Math.max(0, limit - block.length));
  const end = Buffer.from(rest.buffer, rest.byteOffset, rest.length).indexOf(PARTED);
  if (end !== -1) stream.unread(rest.subarray(end));
  return Buffer.concat([block, end === -1 ? rest : rest.subarray(0, end)]);
}

/** Passes over bytes up to the next record; false where there is none. */
async function toNextRecord(stream: ByteStream): Promise<boolean> {
  for (;;) {
    const line = await stream.line(LONGEST_LINE);
    if (line === null) return false;
    if (line !== '') continue;
    if (latin1(await stream.peek(MARK.length)) === MARK) return true;
  }
}

/** The fields up to the blank line; a line that begins with white space goes on with the field before. */
async function fieldsOf(stream: ByteStream): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  let last = '';
  for (let count = 0; count < MOST_FIELDS; count++) {
    const line = await stream.line(LONGEST_LINE);
    if (line === null || line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      fields.set(last, Buffer.from(line.slice(colon + 1).trim(), 'latin1').toString('utf8'));
    }
  }
  return fields;
}
