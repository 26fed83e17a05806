import type { Migration } from './index.ts';

/** How a page was taken at each path, and what later readers find about a report; null where nobody noted it. */
export const captures: Migration = {
  name: '0003-captures',
  statements: ({ types: { integer } }) => [
    'alter table page_paths add column capture text',
    'alter table reports add column address text',
    `alter table reports add column body ${integer}`,
    'alter table reports add column "foreign" text',
    'alter table reports add column entries text',
  ],
};
