/**
 * One binary file a model. The format: eight bytes `HEARSAY1`, a little-endian 32-bit length, that many bytes of JSON
 * (`{ meta, tables: [{ name, type, length }] }`), zeros up to a multiple of 8, then the tables one after the other,
 * each filled up to a multiple of 8, so that they are read as views and never copied.
 *
 * To keep another model in this format (names, attributions): `write({ weights: int8, labels … }, meta)` once trained,
 * `read(readFileSync(path), path)` when it loads; small things such as label lists and scales go into `meta`.
 */
const MAGIC = 'HEARSAY1';

const TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  float32: Float32Array,
};
type TypeName = keyof typeof TYPES;
export type Table = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array;

interface Header {
  meta: Record<string, unknown>;
  tables: { name: string; type: TypeName; length: number }[];
}

export interface Weights {
  readonly meta: Record<string, unknown>;
  readonly tables: ReadonlyMap<string, Table>;
}

const padded = (length: number) => (length + 7) & ~7;

function typeOf(table: Table): TypeName {
  for (const [name, type] of Object.entries(TYPES)) if (table instanceof type) return name as TypeName;
  throw new TypeError('a table must be an int8, uint8, int16, uint16, int32 or float32 array');
}

/** The bytes of a model's file: named tables of numbers and small facts about them. */
export function write(tables: Record<string, Table>, meta: Record<string, unknown>): Uint8Array {
  const entries = Object.entries(tables);
  const header: Header = {
    meta,
    tables: entries.map(([name, table]) => ({ name, type: typeOf(table), length: table.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  let at = padded(MAGIC.length + 4 + json.length);
  const bytes = new Uint8Array(at + entries.reduce((sum, [, table]) => sum + padded(table.byteLength), 0));
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, json.length, true);
  bytes.set(json, MAGIC.length + 4);
  for (const [, table] of entries) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += padded(table.byteLength);
  }
  return bytes;
}

/**
 * The tables of a model's file, as views into `file` where it lies on an 8-byte boundary.
 * @throws Error when the file is no model or is cut short; the message names `path`.
 */
export function read(file: Uint8Array, path: string): Weights {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const damaged = (why: string) =>
    new Error(`${path}: ${why}. Restore the file or train it anew with "npm run train".`);
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw damaged('is not a model file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(MAGIC.length, true);
  const from = MAGIC.length + 4;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length))) as Header;
  const tables = new Map<string, Table>();
  let at = padded(from + length);
  for (const { name, type, length: count } of header.tables) {
    const size = count * TYPES[type].BYTES_PER_ELEMENT;
    if (at + size > bytes.length) throw damaged(`is cut short in table "${name}"`);
    tables.set(name, new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count));
    at += padded(size);
  }
  return { meta: header.meta, tables };
}
