import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

/** Which rooms of `src/` a room may import from, beside its own. `pipeline.ts` alone knows the order of the stages. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  weights: [],
  parse: ['model', 'weights'],
  extract: ['model', 'weights'],
  link: ['model', 'weights'],
  fetch: ['model'],
  store: ['model'],
  formats: ['model'],
  'pipeline.ts': ['model', 'read', 'parse', 'extract', 'link'],
  work: ['model', 'store', 'fetch', 'formats', 'pipeline.ts'],
  // What is handed over, to a file by the command and to a browser by the server: it asks a collection and nothing else.
  export: ['model', 'formats', 'store'],
  serve: ['model', 'export', 'formats', 'store', 'work', 'fetch', 'pipeline.ts'],
  cli: ['model', 'formats', 'store', 'work', 'serve', 'export', 'fetch', 'parse', 'pipeline.ts'],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const room = (file: string) => file.split(sep)[0];

function imports(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1])),
  );
}

describe('import directions', () => {
  it('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const rooms = allowed[room(file)];
    expect(rooms, `no rule for the room ${room(file)}: add one above`).toBeDefined();
    const wrong = imports(file).filter((target) => room(target) !== room(file) && !rooms.includes(room(target)));
    expect(wrong).toEqual([]);
  });

  it('model imports nothing at all', () => {
    for (const file of files.filter((f) => room(f) === 'model')) {
      const source = readFileSync(join(root, file), 'utf8');
      expect(source.match(/from\s+['"](?!\.)[^'"]+['"]/g) ?? []).toEqual([]);
    }
  });
});
