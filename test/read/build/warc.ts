/** A record of a WARC file; `length` states another length than the block has. */
export interface MadeRecord {
  readonly type?: string;
  readonly address?: string;
  readonly at?: string;
  readonly contentType?: string;
  readonly block: string | Uint8Array;
  readonly length?: number | string;
}

/** A WARC file of these records, each as bytes of its own: join them, or pack each. */
export function warcRecords(records: readonly MadeRecord[]): Uint8Array[] {
  return records.map(({ type = 'response', address, at = '2031-05-05T09:30:00Z', contentType, block, length }) => {
    const bytes = typeof block === 'string' ? Buffer.from(block) : Buffer.from(block);
    const head = [
      'WARC/1.0',
      `WARC-Type: ${type}`,
      ...(address ? [`WARC-Target-URI: ${address}`] : []),
      `WARC-Date: ${at}`,
      `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
      `Content-Length: ${length ?? bytes.length}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
  });
}

/** A server's answer. */
export function answer(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Uint8Array {
  const all: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
