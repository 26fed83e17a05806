import { type Exchange, retryAfter } from './exchange.ts';
import { FetchFailure, type FetchFailureKind } from './failure.ts';

const SAVE = 'open it in a browser, save the page and add the file';

const MEANINGS: Readonly<Record<number, readonly [kind: FetchFailureKind, what: string]>> = {
  401: ['forbidden', `wants a login; ${SAVE}`],
  402: ['forbidden', `wants to be paid; ${SAVE}`],
  403: ['forbidden', `refuses to give the page; ${SAVE}`],
  404: ['gone', 'there is no such page; check the address'],
  407: ['unreachable', 'the proxy wants a login; put it into HTTP_PROXY and HTTPS_PROXY'],
  410: ['gone', 'the page was taken down'],
  429: ['busy', 'the server asks for fewer requests; try again later'],
  451: ['forbidden', 'the page is withheld for legal reasons'],
  503: ['busy', 'the server is busy or being mended; try again later'],
};

/** Why an answer that is no page is none: what its status says. */
export function statusFailure(address: string, exchange: Exchange, now: number): FetchFailure {
  const { status, headers } = exchange;
  const usual: readonly [FetchFailureKind, string] =
    status >= 500
      ? ['server', 'the server failed; try again later']
      : status >= 400
        ? ['forbidden', 'the server refuses the request; check the address']
        : ['empty', 'the server answers without a page; check the address'];
  const [kind, what] = MEANINGS[status] ?? usual;
  return new FetchFailure(kind, address, `${what} (status ${status})`, {
    status,
    retryAfterMs: retryAfter(headers, now),
  });
}
