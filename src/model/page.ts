/** Bytes as they were captured, kept for ever under their SHA-256. */
export interface Page {
  /** Where the bytes came from: a file's path as the user gave it, or an address. `-` is standard input. */
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What identifies a page without its bytes. */
export type PageRef = Pick<Page, 'path' | 'sha256'>;
