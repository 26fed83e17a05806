import { readerHref } from '../statement/standing.ts';

/** Where the thing that a judgement is about is shown; null where that can't be told from its id. */
export function aboutHref(kind: string, id: string): string | null {
  if (kind === 'undo') return null;
  if (/^a\d+$/.test(id)) return `/actors/${id}`;
  if (/^[0-9a-f]{12}-\d+$/.test(id)) return `/reports/${id}`;
  if (/^[0-9a-f]{12}-\d+-\d+$/.test(id)) return readerHref(id);
  if (id.startsWith('conflict-')) return `/conflicts/${encodeURIComponent(id)}`;
  if (id.startsWith('claim-')) return `/claims/${encodeURIComponent(id)}`;
  return null;
}
