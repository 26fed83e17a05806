import { RefusedAddress } from './connect.ts';
import { FetchFailure, type FetchFailureKind } from './failure.ts';

/** Codes of errors in getting an answer, and what they mean to a user: the end of a sentence that names the address. */
const TROUBLES: readonly (readonly [code: RegExp, kind: FetchFailureKind, what: string])[] = [
  [/^ENOTFOUND$/, 'unreachable', 'there is no server of that name; check the address and your connection'],
  [/^EAI_/, 'unreachable', 'the name could not be looked up; check your connection'],
  [/^ECONNREFUSED$/, 'unreachable', 'the server refuses connections; try again later'],
  [
    /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    'unreachable',
    'the server can not be reached; check your connection',
  ],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'slow', 'the server does not answer; try again later'],
  [/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, 'slow', 'the server stopped answering; try again later'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'broken', 'the server broke the connection off; try again later'],
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'too large', 'the answer has more headers than any page needs'],
  [/^HPE_/, 'broken', 'the server does not speak HTTP as it should; open the page in a browser and save it'],
  [
    /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/,
    'broken',
    "the server's certificate can't be trusted; open the page in a browser and save it if you trust it",
  ],
  [
    /^(?:ERR_TLS|ERR_SSL|EPROTO)/,
    'broken',
    'no secure connection could be made; check whether the address is http or https',
  ],
  [/^UND_ERR_PRX_TLS$/, 'unreachable', 'the proxy could not be reached safely; check HTTPS_PROXY'],
];

/** An error of the connection as a failure that a user understands. */
export function troubleOf(address: string, error: unknown): FetchFailure {
  // With several addresses to a name, Node gathers what went wrong with each.
  const causes = error instanceof AggregateError ? error.errors : [error];
  for (const cause of causes) {
    if (cause instanceof RefusedAddress) {
      return new FetchFailure('refused', address, `its name stands for ${cause.message}, which is never asked`, {
        cause,
      });
    }
    const code = String((cause as { code?: unknown } | null)?.code ?? '');
    const found = TROUBLES.find(([pattern]) => pattern.test(code));
    if (found !== undefined) return new FetchFailure(found[1], address, found[2], { cause });
  }
  const { message } = error as Error;
  if (/proxy/i.test(message)) {
    return new FetchFailure(
      'unreachable',
      address,
      `the proxy did not let it through (${message}); check HTTP_PROXY, HTTPS_PROXY and NO_PROXY`,
      { cause: error },
    );
  }
  return new FetchFailure('broken', address, `could not be fetched (${message}); try again later`, { cause: error });
}
