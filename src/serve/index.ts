import { fileURLToPath } from 'node:url';
import type { Collection } from '../store/index.ts';
import { appOf } from './app.ts';
import { isLoopback } from './guards/host.ts';
import { LEAST_TOKEN } from './guards/token.ts';
import { ThreadHands } from './jobs/hands.ts';
import { Jobs } from './jobs/jobs.ts';
import { LIMITS } from './limits.ts';
import { CannotListen, type Listening, listen } from './listen.ts';

export { CannotListen, type Listening } from './listen.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** What one must know to be answered; null where everybody who reaches us is. */
  readonly token: string | null;
  /** Of Hearsay. */
  readonly version: string;
}

/** Where Vite builds the page: beside `dist/serve/`, whether this file runs from there or from `src/serve/`. */
const PAGE = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/**
 * Opens a collection to browsers and programs: the page, and the API under `/api/`.
 * @throws CannotListen where the port is taken, or where it would be open to others without a token
 */
export async function serveCollection(collection: Collection, options: ServeOptions): Promise<Listening> {
  const { host, port, token, version } = options;
  checkToken(host, token);
  const jobs = new Jobs(new ThreadHands({ collection: collection.name, version }, LIMITS.jobMs), LIMITS);
  const app = appOf({ collection, jobs, version }, { host, token, limits: LIMITS, pageFolder: PAGE });
  const { address, close } = await listen(app, host, port, LIMITS);
  return {
    address,
    close: async () => {
      await close();
      await jobs.close();
    },
  };
}

function checkToken(host: string, token: string | null): void {
  if (token === null && !isLoopback(host)) {
    const message = `${host} can be reached by others, so a token is needed: --token or HEARSAY_TOKEN, of at least ${LEAST_TOKEN} characters`;
    throw new CannotListen(message);
  }
  if (token !== null && token.length < LEAST_TOKEN) {
    throw new CannotListen(`the token is too short to keep anybody out: give at least ${LEAST_TOKEN} characters`);
  }
}
