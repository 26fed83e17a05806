/** Where a statement's id leads: `e95bb885374f-1-3` is the third of the report `e95bb885374f-1`. */
export function readerHref(id: string): string {
  const cut = id.lastIndexOf('-');
  return `/reports/${encodeURIComponent(id.slice(0, cut))}?s=${encodeURIComponent(id.slice(cut + 1))}`;
}
