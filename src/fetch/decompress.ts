import type { Gunzip, Inflate, InflateRaw } from 'node:zlib';
import {
  type BrotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib';

/** Below this size no ratio makes a page suspect. */
const SMALL = 1024 * 1024;

/** Layers of compression; no server needs more than one. */
const MAX_LAYERS = 2;

/** Thrown where compressed bytes can't or may not be opened; `message` ends a sentence about the answer. */
export class CompressionFault extends Error {
  readonly tooLarge: boolean;

  constructor(message: string, tooLarge: boolean) {
    super(message);
    this.tooLarge = tooLarge;
  }
}

/**
 * Undoes an answer's `content-encoding` (gzip, deflate, br), a bounded piece at a time: a bomb is given up as soon as it
 * passes a limit.
 * @param encoding the header's value; null for none
 * @throws CompressionFault
 */
export async function decompress(
  body: Uint8Array,
  encoding: string | null,
  { maxBytes, maxRatio }: { readonly maxBytes: number; readonly maxRatio: number },
): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim().replace(/^x-/, ''))
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > MAX_LAYERS) throw new CompressionFault(`is compressed ${layers.length} times over`, true);
  const most = Math.min(maxBytes, Math.max(SMALL, body.length * maxRatio));
  let bytes = body;
  for (const layer of layers.reverse()) bytes = await opened(bytes, layer, most, maxBytes);
  return bytes;
}

async function opened(body: Uint8Array, layer: string, most: number, maxBytes: number): Promise<Uint8Array> {
  const stream = decompressor(layer, body);
  if (stream === null) throw new CompressionFault(`is compressed in a way that was not asked for (${layer})`, false);
  const chunks: Buffer[] = [];
  let size = 0;
  stream.end(body);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) {
        const what =
          most < maxBytes ? 'opens into far more than was sent, as only a bomb does' : 'is too large unpacked';
        throw new CompressionFault(what, true);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof CompressionFault) throw error;
    throw new CompressionFault('is compressed, but broken or cut short', false);
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks, size);
}

function decompressor(layer: string, body: Uint8Array): Gunzip | Inflate | InflateRaw | BrotliDecompress | null {
  if (layer === 'gzip') return createGunzip();
  if (layer === 'br') return createBrotliDecompress();
  if (layer !== 'deflate') return null;
  // By the standard deflate has zlib's head (RFC 1950), but some servers leave it out.
  const headed = body.length > 1 && (body[0] & 0x0f) === 8 && ((body[0] << 8) | body[1]) % 31 === 0;
  return headed ? createInflate() : createInflateRaw();
}
