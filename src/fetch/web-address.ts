import { FetchFailure } from './failure.ts';

/** Ports that web pages stand at. Others below 1024 belong to mail, shells and the like, which a request must not reach. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** Whether an input is an address rather than a file's path; only those of the web are asked, others are refused. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}

/**
 * An address of the web, checked and without its fragment.
 * @param asked what the user gave, where the address comes from a redirect
 * @throws FetchFailure
 */
export function webAddress(address: string, asked = address): URL {
  const through = asked === address ? '' : `leads to ${address.slice(0, 200)}: `;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new FetchFailure('address', asked, `${through}is no address of the web; check it`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchFailure('address', asked, `${through}only http and https addresses are asked`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchFailure(
      'address',
      asked,
      `${through}holds a name or a password, which is not sent; open it in a browser and save the page`,
    );
  }
  if (!WEB_PORTS.has(url.port) && Number(url.port) < 1024) {
    throw new FetchFailure(
      'refused',
      asked,
      `${through}port ${url.port} is no port of web pages, so it is never asked`,
    );
  }
  url.hash = '';
  return url;
}
