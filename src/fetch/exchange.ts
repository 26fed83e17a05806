/** One request and its answer, as they went over the wire, but for the chunks of a chunked answer, which are joined. */
export interface Exchange {
  readonly address: string;
  /** ISO 8601, UTC: when the request was sent. */
  readonly at: string;
  /** Of the server; null where a proxy was asked. */
  readonly ip: string | null;
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** As sent: still compressed where `content-encoding` says so; cut where the answer went over a limit or broke. */
  readonly body: Uint8Array;
  /** Why `body` is not the whole answer; null where it is. */
  readonly cut: 'length' | 'time' | 'disconnect' | null;
}

/** In the order sent, names as sent. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** The first header of that name, in any case; null where there is none. */
export function header(headers: Headers, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/**
 * `Retry-After` as milliseconds from now: seconds, or a date.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = header(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
