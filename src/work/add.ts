import type { Page } from '../model/index.ts';
import type { Added, Collection } from '../store/index.ts';
import { readied } from './findings.ts';

/**
 * Adds a page to a collection: reads it, extracts from it, keeps it. One that the collection holds already is not read
 * again. Every way into a collection (command, server, watch) goes through here.
 * @param version of Hearsay, which reports are signed with
 * @throws UnreadablePage where the bytes are none or are no text; CollectionProblem where it can't be kept
 */
export async function addPage(collection: Collection, page: Page, version: string): Promise<Added> {
  const known = await collection.known(page);
  if (known !== null) return known;
  const { findings, alike } = await readied(page, version);
  return collection.add(findings, alike);
}
