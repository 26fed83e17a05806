import { zipSync } from 'fflate';

/** A ZIP file of these entries. */
export function zipOf(entries: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(entries).map(([name, content]) => [name, new Uint8Array(Buffer.from(content))]);
  return zipSync(Object.fromEntries(files));
}
