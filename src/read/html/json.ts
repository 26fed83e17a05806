import type { Span } from '../../model/index.ts';

/** A string in JSON: what it means, and where it stands in the source, quotation marks left out. */
export interface JsonText {
  readonly text: string;
  readonly span: Span;
}
export type JsonRecord = ReadonlyMap<string, Json>;
/** A value of JSON as it stands in a page. Numbers and words such as `true` are kept as texts. */
export type Json = JsonText | readonly Json[] | JsonRecord;

export const isText = (json: Json | undefined): json is JsonText =>
  json !== undefined && !Array.isArray(json) && !(json instanceof Map);
export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
export const isRecord = (json: Json | undefined): json is JsonRecord => json instanceof Map;

/** Deeper JSON is not read: what a page says of itself lies near the top. */
const DEEPEST = 40;

/**
 * Reads JSON between two offsets of a source and keeps where each string stands, which `JSON.parse` does not tell. Lenient, since
 * pages are: line ends within strings, commas too many and comments around it are passed over. What comes after something that is
 * not JSON at all is left out; null where nothing could be read. Linear.
 */
export function jsonIn(source: string, [start, end]: Span): Json | null {
  let at = start;

  const skip = () => {
    const space = /(?:\s|<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|\/\/<!\[CDATA\[|\/\/\]\]>|<!\[CDATA\[|\]\]>)*/y;
    space.lastIndex = at;
    space.exec(source);
    at = Math.min(space.lastIndex, end);
  };

  const text = (): JsonText => {
    const from = ++at;
    const parts: string[] = [];
    let run = at;
    while (at < end && source[at] !== '"') {
      if (source[at] !== '\\') {
        at++;
        continue;
      }
      parts.push(source.slice(run, at));
      const { meaning, length } = escapeAt(source, at);
      parts.push(meaning);
      at += length;
      run = at;
    }
    at = Math.min(at, end);
    parts.push(source.slice(Math.min(run, at), at));
    const to = at++;
    return { text: parts.join(''), span: [from, to] };
  };

  const value = (depth: number): Json | null => {
    skip();
    if (at >= end || depth > DEEPEST) return null;
    const char = source[at];
    if (char === '"') return text();
    if (char === '{') return record(depth);
    if (char === '[') return list(depth);
    const word = /[\w.+-]{1,40}/y;
    word.lastIndex = at;
    const found = word.exec(source)?.[0];
    if (!found) return null;
    const span: Span = [at, Math.min(at + found.length, end)];
    at = span[1];
    return { text: found, span };
  };

  const record = (depth: number): JsonRecord => {
    const found = new Map<string, Json>();
    at++;
    for (;;) {
      skip();
      if (source[at] === ',') {
        at++;
        continue;
      }
      if (at >= end || source[at] !== '"') break;
      const { text: key } = text();
      skip();
      if (source[at] !== ':') break;
      at++;
      const held = value(depth + 1);
      if (held === null) break;
      if (!found.has(key)) found.set(key, held);
    }
    if (source[at] === '}') at++;
    else at = end;
    return found;
  };

  const list = (depth: number): Json[] => {
    const found: Json[] = [];
    at++;
    for (;;) {
      skip();
      if (source[at] === ',') {
        at++;
        continue;
      }
      if (at >= end || source[at] === ']') break;
      const held = value(depth + 1);
      if (held === null) break;
      found.push(held);
    }
    if (source[at] === ']') at++;
    else at = end;
    return found;
  };

  return value(0);
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a backslash and what follows it mean, and how many characters they take. */
export function escapeAt(source: string, at: number): { meaning: string; length: number } {
  const next = source[at + 1] ?? '';
  if (next !== 'u') return { meaning: ESCAPES[next] ?? next, length: 2 };
  const digits = source.slice(at + 2, at + 6);
  if (!/^[\da-f]{4}$/i.test(digits)) return { meaning: next, length: 2 };
  return { meaning: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
}
