import type { AddLine } from '../formats/index.ts';
import type { Page } from '../model/index.ts';
import { type Added, type Collection, CollectionProblem } from '../store/index.ts';
import { readied } from './findings.ts';
import { linkAll } from './link/index.ts';

/** What has happened to a page on its way into a collection, in this order. */
export const ADD_STAGES = ['read', 'extracted', 'added', 'linked'] as const;
export type AddStage = (typeof ADD_STAGES)[number];

export interface AddOptions {
  /** Of Hearsay, which reports are signed with. */
  readonly version: string;
  /** Told of each stage once it is done. A page that is known passes none. */
  readonly onStage?: (stage: AddStage) => void;
  /** Told where a fault of ours keeps a report from being linked with others; it is added all the same. */
  readonly onFault?: (report: string, message: string) => void;
}

/**
 * Adds a page to a collection: reads it, extracts from it, keeps it. One that the collection holds already is not read
 * again. Every way into a collection (command, server, watch) goes through here.
 * @throws UnreadablePage where the bytes are none or are no text; CollectionProblem where it can't be kept
 */
export async function addPage(
  collection: Collection,
  page: Page,
  { version, onStage = () => {}, onFault = () => {} }: AddOptions,
): Promise<Added> {
  const known = await collection.known(page);
  if (known !== null) {
    await catchUp(collection, onFault);
    return known;
  }
  const { findings, alike } = await readied(page, version, () => onStage('read'));
  onStage('extracted');
  const added = await collection.add(findings, alike);
  onStage('added');
  await catchUp(collection, onFault);
  onStage('linked');
  return added;
}

/** Links what is not linked. The page is safe by now: where the collection can't be written, a later one catches up. */
async function catchUp(collection: Collection, onFault: NonNullable<AddOptions['onFault']>): Promise<void> {
  try {
    await linkAll(collection, onFault);
  } catch (error) {
    if (!(error instanceof CollectionProblem)) throw error;
  }
}

/** Adds a page and says how it went; what is wrong with the page is in the line, and nothing is thrown. */
export async function addLine(collection: Collection, page: Page, options: AddOptions): Promise<AddLine> {
  const { path, sha256 } = page;
  try {
    const { reports, status } = await addPage(collection, page, options);
    return { page: { path, sha256 }, reports: [...reports], status };
  } catch (error) {
    const { message } = error as Error;
    return failedLine(path, sha256, error instanceof CollectionProblem ? `${path} was not added: ${message}` : message);
  }
}

/** What is said of a page that was not added. @param sha256 null where its bytes are not known */
export function failedLine(path: string, sha256: string | null, error: string): AddLine {
  return { page: { path, sha256 }, reports: [], status: 'failed', error };
}
