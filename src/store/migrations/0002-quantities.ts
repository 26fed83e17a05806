import type { Migration } from './index.ts';

/** What a report says of times, figures and sums, as JSON; null in reports that were added before anybody looked. */
export const quantities: Migration = {
  name: '0002-quantities',
  statements: () => ['alter table reports add column quantities text'],
};
