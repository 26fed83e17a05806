import type { Migration } from './index.ts';

/**
 * Feeds that are watched and what became of their items. Keys are SHA-256 in hexadecimal: addresses and ids may be longer
 * than an index takes. Neither is evidence, so the log does not tell of them.
 */
export const watched: Migration = {
  name: '0007-watched',
  statements: ({ types: { key, integer, end } }) => [
    `create table watched_feeds (feed_key text not null primary key, address text not null, source text, answered_by text,
      etag text, last_modified text, asked_at text, not_before text, failures ${integer} not null)${end}`,
    `create table watched_items (number ${key}, item_key text not null unique, feed_key text not null,
      address_key text not null, address text not null, title text, state text not null, tries ${integer} not null,
      not_before text, sha256 text, problem text, seen_at text not null)${end}`,
    'create index watched_items_by_feed on watched_items (feed_key, state)',
    'create index watched_items_by_address on watched_items (address_key)',
  ],
};
