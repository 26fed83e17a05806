/** Bytes as they were captured, kept for ever under their SHA-256. */
export interface Page {
  /** Where the bytes came from: a file's path as the user gave it, or an address. `-` is standard input. */
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** How the bytes came, where somebody noted it: a server's answer, or a record of an archive. */
  readonly capture?: Capture;
}

/** How a page was taken. */
export interface Capture {
  /** The address that gave the bytes, after redirects. */
  readonly address: string;
  /** The address that was asked for, where it is another one. */
  readonly asked?: string;
  /** ISO 8601, UTC: when the bytes were taken. */
  readonly at: string;
  /** The answer's status and headers, names in lower case, in their order. */
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

/** What identifies a page without its bytes. */
export type PageRef = Pick<Page, 'path' | 'sha256'>;
