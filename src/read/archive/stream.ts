/** Bytes that come in chunks, read line by line or by number. */
export class ByteStream {
  /** Bytes read so far. */
  position = 0;
  private readonly chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array();
  private ended = false;

  constructor(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.chunks = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  }

  /** The next line without its end, at most `limit` bytes of it as latin1; null at the end of the data. */
  async line(limit: number): Promise<string | null> {
    let from = 0;
    for (;;) {
      const end = this.held.indexOf(0x0a, from);
      if (end !== -1 && end < limit) return latin1(await this.read(end + 1)).replace(/\r?\n$/, '');
      if (this.held.length >= limit) return latin1(await this.read(limit));
      from = this.held.length;
      if (!(await this.more())) return this.held.length === 0 ? null : latin1(await this.read(this.held.length));
    }
  }

  /** The next `count` bytes, fewer only at the end of the data. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0 && (this.held.length > 0 || (await this.more()))) {
      const part = this.held.subarray(0, missing);
      this.held = this.held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    this.position += count - missing;
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** Passes over `count` bytes; gives how many there were. */
  async skip(count: number): Promise<number> {
    let missing = count;
    while (missing > 0 && (this.held.length > 0 || (await this.more()))) {
      const some = Math.min(missing, this.held.length);
      this.held = this.held.subarray(some);
      missing -= some;
    }
    this.position += count - missing;
    return count - missing;
  }

  /** The next bytes, up to `count`, which stay to be read. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.held.length < count && (await this.more())) {}
    return this.held.subarray(0, count);
  }

  /** Puts bytes back, to be read next. */
  unread(bytes: Uint8Array): void {
    this.position -= bytes.length;
    this.held = this.held.length === 0 ? bytes : Buffer.concat([bytes, this.held]);
  }

  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const { done, value } = await this.chunks.next();
    if (done) {
      this.ended = true;
      return false;
    }
    this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value]);
    return true;
  }
}

/** Bytes as text, one character each, whatever they are. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
