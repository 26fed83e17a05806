import { createHash } from 'node:crypto';

/** What canonical JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One value, one text: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * This is RFC 8785 (JSON Canonicalization Scheme) for what `Json` holds.
 * @throws RangeError for NaN and the infinities, which JSON has no words for
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON can't hold ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as { readonly [key: string]: Json };
  const keys = Object.keys(fields).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`).join(',')}}`;
}

/** Lower-case hexadecimal SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
