import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Data that somebody wants to train on or measure with is not there; the message names the file and says what to do. */
export class MissingData extends Error {}

/** The text of a file, gunzipped where its name ends in `.gz`. Throws `MissingData` where there is no such file. */
export function textOf(path: string): string {
  if (!existsSync(path))
    throw new MissingData(`${path}: there is no such file. Put the data there or name its folder.`);
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The values of a file of JSON lines, gzipped or not; their shape is the caller's word. Throws `MissingData`. */
export function rows<T>(path: string): T[] {
  return textOf(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
