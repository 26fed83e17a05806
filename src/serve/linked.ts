import type { Collection } from '../store/index.ts';

/** Why a listing of what is linked can be empty though reports are there; nothing where all of them are linked. */
export async function waiting(collection: Collection): Promise<{ missing?: string }> {
  const unlinked = await collection.unlinked();
  if (unlinked === 0) return {};
  const reports = unlinked === 1 ? '1 report waits' : `${unlinked} reports wait`;
  return { missing: `${reports} to be held against the others; adding a page does that for all of them` };
}
