/** Why an address gave no page, in one word for programs. */
export const FETCH_FAILURES = [
  'address',
  'refused',
  'robots',
  'unreachable',
  'slow',
  'too large',
  'broken',
  'redirects',
  'gone',
  'forbidden',
  'busy',
  'server',
  'empty',
] as const;
export type FetchFailureKind = (typeof FETCH_FAILURES)[number];

/** Kinds that asking again later will not mend: what the user gave, or what the site has decided. */
const LASTING: ReadonlySet<FetchFailureKind> = new Set(['address', 'refused', 'robots', 'too large', 'forbidden']);

/** A page could not be fetched. The message names the address and says what to do. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly kind: FetchFailureKind;
  /** The address that was asked for, as the user gave it. */
  readonly address: string;
  /** The answer's status, where there was an answer. */
  readonly status: number | undefined;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  private readonly what: string;

  constructor(
    kind: FetchFailureKind,
    address: string,
    what: string,
    more: {
      readonly status?: number | undefined;
      readonly retryAfterMs?: number | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${address}: ${what}`, { cause: more.cause });
    this.kind = kind;
    this.address = address;
    this.what = what;
    this.status = more.status;
    this.retryAfterMs = more.retryAfterMs;
  }

  /** The same trouble, told of the address that the user gave. */
  of(address: string): FetchFailure {
    return address === this.address ? this : new FetchFailure(this.kind, address, this.what, { ...this, cause: this });
  }

  /** Whether asking again would fail in the same way until the user or the site changes something. */
  get lasting(): boolean {
    return LASTING.has(this.kind);
  }
}
