import type { Collection } from '../store/index.ts';
import type { Jobs } from './jobs/jobs.ts';

/** What the routes answer from. */
export interface Serving {
  readonly collection: Collection;
  /** Long work: pages that are read and kept, verifying. */
  readonly jobs: Jobs;
  /** The version of Hearsay. */
  readonly version: string;
}
