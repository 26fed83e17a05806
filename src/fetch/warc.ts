import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Exchange, Headers } from './exchange.ts';

const zip = promisify(gzip);

/**
 * Writes exchanges to a new WARC 1.1 file, a gzip member a record: what was asked and what came, compressed bodies as they
 * came. Redirects and robots.txt are records too, so that the file shows all that was done.
 * @see ISO 28500:2017; https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export class WarcWriter {
  private readonly file: FileHandle;
  /** Records go one after another, however many pages are fetched at once. */
  private last: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.file = file;
  }

  /** @throws the file system's error, `EEXIST` where the file is there already: none is ever written over */
  static async create(path: string, software: string): Promise<WarcWriter> {
    const writer = new WarcWriter(await open(path, 'wx'));
    const info = `software: ${software}\r\nformat: WARC File Format 1.1\r\n`;
    const fields: Headers = [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', recordId()],
      ['WARC-Date', new Date().toISOString()],
      ['Content-Type', 'application/warc-fields'],
    ];
    await writer.append([record(fields, Buffer.from(info))]);
    return writer;
  }

  /** Writes an answer and its request; once it returns, both are with the operating system. */
  async write(exchange: Exchange): Promise<void> {
    const { address, at, ip, body, cut } = exchange;
    const [id, asked] = [recordId(), recordId()];
    const shared: Headers = [
      ['WARC-Target-URI', address],
      ['WARC-Date', at],
      ...(ip === null ? [] : [['WARC-IP-Address', ip] as const]),
    ];
    const response: Headers = [
      ['WARC-Type', 'response'],
      ['WARC-Record-ID', id],
      ...shared,
      ['Content-Type', 'application/http; msgtype=response'],
      ['WARC-Payload-Digest', `sha256:${createHash('sha256').update(body).digest('hex')}`],
      ...(cut === null ? [] : [['WARC-Truncated', cut] as const]),
    ];
    const request: Headers = [
      ['WARC-Type', 'request'],
      ['WARC-Record-ID', asked],
      ...shared,
      ['WARC-Concurrent-To', id],
      ['Content-Type', 'application/http; msgtype=request'],
    ];
    await this.append([record(response, responseBlock(exchange)), record(request, requestBlock(exchange))]);
  }

  async close(): Promise<void> {
    await this.last;
    await this.file.sync();
    await this.file.close();
  }

  private async append(records: readonly Buffer[]): Promise<void> {
    const members = await Promise.all(records.map((bytes) => zip(bytes)));
    const before = this.last;
    const written = before.then(async () => {
      await this.file.appendFile(Buffer.concat(members));
    });
    // One that fails is told to its own caller; those behind it are tried all the same.
    this.last = written.catch(() => {});
    await written;
  }
}

function recordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

function record(fields: Headers, block: Buffer): Buffer {
  const head = lines('WARC/1.1', [...fields, ['Content-Length', String(block.length)]]);
  return Buffer.concat([head, block, Buffer.from('\r\n\r\n')]);
}

function requestBlock({ address, requestHeaders }: Exchange): Buffer {
  const { pathname, search } = new URL(address);
  return lines(`GET ${pathname}${search} HTTP/1.1`, requestHeaders);
}

/** The chunks of a chunked body are joined, so the header that tells of them goes under the name that archives use for it. */
function responseBlock({ status, statusText, headers, body }: Exchange): Buffer {
  const kept = headers.map(([name, value]) =>
    name.toLowerCase() === 'transfer-encoding'
      ? ([`X-Archive-Orig-${name}`, value] as const)
      : ([name, value] as const),
  );
  return Buffer.concat([lines(`HTTP/1.1 ${status} ${statusText}`.trimEnd(), kept), body]);
}

/** A head: its first line, its fields, an empty line. A line end inside a value would forge a field. */
function lines(first: string, fields: Headers): Buffer {
  const plain = (text: string) => text.replace(/[\r\n]+/g, ' ');
  return Buffer.from(
    `${[first, ...fields.map(([name, value]) => `${name}: ${value}`)].map(plain).join('\r\n')}\r\n\r\n`,
    'latin1',
  );
}
