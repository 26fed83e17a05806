import type { Dispatcher } from 'undici';
import type { Connections } from './connect.ts';
import { type Exchange, type Headers, header } from './exchange.ts';
import { FetchFailure } from './failure.ts';
import { patience } from './patience.ts';
import { troubleOf } from './trouble.ts';

/** What bounds one request. */
export interface Bounds {
  readonly silenceMs: number;
  readonly wholeMs: number;
  /** Of the answer as sent. */
  readonly maxBytes: number;
  /** Whether the beginning of a longer answer is of use. */
  readonly partial: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one GET and takes its answer, redirect or not, within the bounds. An answer that goes over them, or breaks, is
 * given with `cut` set and what had come of it; no answer at all is thrown.
 * @throws FetchFailure
 */
export async function ask(
  connections: Connections,
  url: URL,
  headers: Headers,
  { silenceMs, wholeMs, maxBytes, partial, signal }: Bounds,
): Promise<Exchange> {
  const at = new Date().toISOString();
  const clock = patience(wholeMs);
  const until = signal === undefined ? clock.signal : AbortSignal.any([clock.signal, signal]);
  let answer: Dispatcher.ResponseData;
  try {
    answer = await connections.dispatcher.request({
      ...{ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', signal: until },
      ...{ headers: headers.flat(), headersTimeout: silenceMs, bodyTimeout: silenceMs, responseHeaders: 'raw' },
    });
  } catch (error) {
    clock.end();
    signal?.throwIfAborted();
    throw clock.signal.aborted ? tooSlow(url, wholeMs) : troubleOf(url.href, error);
  }
  const { status, statusText, body } = { status: answer.statusCode, statusText: answer.statusText, body: answer.body };
  const sent = paired(answer.headers);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let cut: Exchange['cut'] = !partial && Number(header(sent, 'content-length')) > maxBytes ? 'length' : null;
  try {
    for await (const chunk of cut === null ? (body as AsyncIterable<Uint8Array>) : []) {
      size += chunk.length;
      if (size > maxBytes) {
        chunks.push(chunk.subarray(0, chunk.length - (size - maxBytes)));
        size = maxBytes;
        cut = 'length';
        break;
      }
      chunks.push(chunk);
    }
  } catch (error) {
    signal?.throwIfAborted();
    cut = clock.signal.aborted || /TIMEOUT/.test((error as { code?: string }).code ?? '') ? 'time' : 'disconnect';
  } finally {
    clock.end();
    // The rest of a body that goes on is not waited for.
    body.on('error', () => {}).destroy();
  }
  const requestHeaders: Headers = [['host', url.host], ...headers];
  const ip = connections.ip(url.origin);
  const answered = { status, statusText, headers: sent, body: Buffer.concat(chunks, size), cut };
  return { address: url.href, at, ip, requestHeaders, ...answered };
}

/** Raw headers come as one list: name, value, name, value. */
function paired(raw: unknown): Headers {
  const list = (raw as readonly (string | Uint8Array)[]).map(String);
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i], list[2 * i + 1]] as const);
}

export function tooSlow(url: URL, ms: number): FetchFailure {
  return new FetchFailure('slow', url.href, `the server took longer than ${ms / 1000} s; try again later`);
}
