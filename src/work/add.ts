import type { AddLine } from '../formats/index.ts';
import type { Page } from '../model/index.ts';
import { type Added, type Collection, CollectionProblem } from '../store/index.ts';
import { readied } from './findings.ts';

/** What has happened to a page on its way into a collection, in this order. */
export const ADD_STAGES = ['read', 'extracted', 'added'] as const;
export type AddStage = (typeof ADD_STAGES)[number];

export interface AddOptions {
  /** Of Hearsay, which reports are signed with. */
  readonly version: string;
  /** Told of each stage once it is done. A page that is known passes none. */
  readonly onStage?: (stage: AddStage) => void;
}

/**
 * Adds a page to a collection: reads it, extracts from it, keeps it. One that the collection holds already is not read
 * again. Every way into a collection (command, server, watch) goes through here.
 * @throws UnreadablePage where the bytes are none or are no text; CollectionProblem where it can't be kept
 */
export async function addPage(
  collection: Collection,
  page: Page,
  { version, onStage = () => {} }: AddOptions,
): Promise<Added> {
  const known = await collection.known(page);
  if (known !== null) return known;
  const { findings, alike } = await readied(page, version, () => onStage('read'));
  onStage('extracted');
  const added = await collection.add(findings, alike);
  onStage('added');
  return added;
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
