import type { Insertable, Selectable } from 'kysely';
import { sha256 } from './canonical.ts';
import type { Db } from './dialect.ts';
import type { Tables } from './tables.ts';

/** A feed that is watched, and what its server last said of when to ask again. Times are ISO 8601 in UTC. */
export interface WatchedFeed {
  /** As the user gave it. */
  readonly address: string;
  /** The feed that the page at this address names, where it is a page; null where it is the feed itself. */
  readonly source: string | null;
  /** The address that answered last, and how that answer can be asked for again only where it changed. */
  readonly answeredBy: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly askedAt: string | null;
  /** Until when the server asked to be left alone, or a failure makes us wait; null for neither. */
  readonly notBefore: string | null;
  /** Failures in a row. */
  readonly failures: number;
}

/** `waiting`: to be followed; `added`: its page is in the collection; `failed`: given up; `same`: another item leads to its page. */
export const ITEM_STATES = ['waiting', 'added', 'failed', 'same'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** An item of a watched feed, and how far it was followed. */
export interface WatchedItem {
  readonly number: number;
  readonly address: string;
  readonly title: string | null;
  readonly state: ItemState;
  /** How often its page could not be taken. */
  readonly tries: number;
  readonly notBefore: string | null;
  /** SHA-256 of the page that is about to be added: after a kill it tells whether it was. */
  readonly sha256: string | null;
  /** Why it was not taken, the last time. */
  readonly problem: string | null;
}

/** What a feed says of an item. */
export interface NewItem {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
}

/** What is remembered of watching, so that it goes on after a restart where it stopped. */
export interface Watched {
  /** What is kept of a feed; as of one never asked where nothing is. */
  feed(address: string): Promise<WatchedFeed>;
  keepFeed(feed: WatchedFeed): Promise<void>;
  /**
   * Notes the items of a feed that it had not before, in the order given. One whose address another item has already is
   * noted as `same`.
   * @returns how many are to be followed
   */
  keepItems(feed: string, items: readonly NewItem[], now: string): Promise<number>;
  /** The feed's items that wait, in the order noted. */
  waiting(feed: string): Promise<WatchedItem[]>;
  keepItem(item: WatchedItem): Promise<void>;
}

type FeedRow = Selectable<Tables['watched_feeds']>;
type ItemRow = Selectable<Tables['watched_items']>;

/** Keys looked up in one query. */
const AT_ONCE = 500;

export async function watchedFeed(db: Db, address: string): Promise<WatchedFeed> {
  const query = db.selectFrom('watched_feeds').selectAll().where('feed_key', '=', sha256(address));
  const row: FeedRow | undefined = await query.executeTakeFirst();
  if (row === undefined) {
    const never = { source: null, answeredBy: null, etag: null, lastModified: null, askedAt: null, notBefore: null };
    return { address, ...never, failures: 0 };
  }
  const { source, answered_by, etag, last_modified, asked_at, not_before, failures } = row;
  const times = { askedAt: asked_at, notBefore: not_before, failures };
  return { address, source, answeredBy: answered_by, etag, lastModified: last_modified, ...times };
}

export async function keepFeed(db: Db, feed: WatchedFeed): Promise<void> {
  const { address, source, answeredBy, etag, lastModified, askedAt, notBefore, failures } = feed;
  const row = {
    ...{ source, answered_by: answeredBy, etag, last_modified: lastModified },
    ...{ asked_at: askedAt, not_before: notBefore, failures },
  };
  await db
    .insertInto('watched_feeds')
    .values({ feed_key: sha256(address), address, ...row })
    .onConflict((conflict) => conflict.column('feed_key').doUpdateSet(row))
    .execute();
}

export async function keepItems(db: Db, feed: string, items: readonly NewItem[], now: string): Promise<number> {
  const feedKey = sha256(feed);
  const keyed = items.map((item) => ({ item, key: sha256(`${feed}\n${item.id}`), addressKey: sha256(item.address) }));
  return db.transaction().execute(async (trx) => {
    let waiting = 0;
    for (let i = 0; i < keyed.length; i += AT_ONCE) {
      const some = keyed.slice(i, i + AT_ONCE);
      const known = await trx
        .selectFrom('watched_items')
        .select(['item_key', 'address_key'])
        .where(({ or, eb }) =>
          or([
            eb(
              'item_key',
              'in',
              some.map(({ key }) => key),
            ),
            eb(
              'address_key',
              'in',
              some.map(({ addressKey }) => addressKey),
            ),
          ]),
        )
        .execute();
      const keys = new Set(known.map(({ item_key }) => item_key));
      const addresses = new Set(known.map(({ address_key }) => address_key));
      const rows: Insertable<Tables['watched_items']>[] = [];
      for (const { item, key, addressKey } of some) {
        if (keys.has(key)) continue;
        keys.add(key);
        const state: ItemState = addresses.has(addressKey) ? 'same' : 'waiting';
        addresses.add(addressKey);
        if (state === 'waiting') waiting++;
        const { address, title } = item;
        const none = { tries: 0, not_before: null, sha256: null, problem: null };
        rows.push({
          item_key: key,
          feed_key: feedKey,
          address_key: addressKey,
          address,
          title,
          state,
          ...none,
          seen_at: now,
        });
      }
      if (rows.length > 0) await trx.insertInto('watched_items').values(rows).execute();
    }
    return waiting;
  });
}

export async function waitingItems(db: Db, feed: string): Promise<WatchedItem[]> {
  const rows: ItemRow[] = await db
    .selectFrom('watched_items')
    .selectAll()
    .where('feed_key', '=', sha256(feed))
    .where('state', '=', 'waiting')
    .orderBy('number')
    .execute();
  return rows.map(({ number, address, title, state, tries, not_before, sha256: page, problem }) => {
    return { number, address, title, state, tries, notBefore: not_before, sha256: page, problem };
  });
}

export async function keepItem(db: Db, item: WatchedItem): Promise<void> {
  const { number, state, tries, notBefore, sha256: page, problem } = item;
  const row = { state, tries, not_before: notBefore, sha256: page, problem };
  await db.updateTable('watched_items').set(row).where('number', '=', number).execute();
}
