/** How much a request may take before it is refused. */
export interface Limits {
  /** Bytes of a page that is uploaded or pasted: what `hearsay add` takes. */
  readonly pageBytes: number;
  /** Bytes of any other body. */
  readonly bodyBytes: number;
  /** Bytes of the request line and headers. */
  readonly headerBytes: number;
  /** Milliseconds until the headers must be there, and until the whole request must. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often those two are looked at, in milliseconds. */
  readonly lookMs: number;
  /** Connections at a time. */
  readonly connections: number;
  /** Pages that wait to be read, and their bytes together. */
  readonly waitingJobs: number;
  readonly waitingBytes: number;
  /** Milliseconds that one page may take to be read and kept. */
  readonly jobMs: number;
}

export const LIMITS: Limits = {
  pageBytes: 64 * 1024 * 1024,
  bodyBytes: 256 * 1024,
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 60_000,
  lookMs: 1_000,
  connections: 256,
  waitingJobs: 1_000,
  waitingBytes: 256 * 1024 * 1024,
  jobMs: 120_000,
};

/** Most items that one answer lists, and how many it lists unasked. */
export const MOST_ITEMS = 500;
export const USUAL_ITEMS = 50;
