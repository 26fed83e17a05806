import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that one pattern may lead through: a slip of the finger should not search the whole disk for ever. */
const MOST_FOLDERS = 100_000;

/** Whether a path holds signs of a pattern. Ask the disk first: a file may be called `what?.html`. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * The paths that a pattern stands for, in the order of their names: `*` and `?` within a name, `[abc]`, `{html,pdf}`, and
 * `**` for any number of folders. Names that begin with a dot are only meant where the pattern says the dot. For shells
 * that do not expand patterns, and for patterns that were quoted.
 */
export async function expand(pattern: string): Promise<string[]> {
  const found: string[] = [];
  let folders = 0;
  const walk = async (folder: string, parts: readonly string[]): Promise<void> => {
    const [part, ...rest] = parts;
    if (part === undefined || ++folders > MOST_FOLDERS) return;
    if (part === '**') {
      await walk(folder, rest);
      for (const { name, isFolder } of await listed(folder))
        if (isFolder && !name.startsWith('.')) await walk(join(folder, name), parts);
      return;
    }
    if (!isGlob(part)) {
      if (rest.length > 0) await walk(join(folder, part), rest);
      else if ((await listed(folder)).some(({ name }) => name === part)) found.push(join(folder, part));
      return;
    }
    const wanted = nameLike(part);
    for (const { name } of await listed(folder)) {
      if (!wanted.test(name) || (name.startsWith('.') && !part.startsWith('.'))) continue;
      if (rest.length === 0) found.push(join(folder, name));
      else await walk(join(folder, name), rest);
    }
  };
  const absolute = /^(?:[A-Za-z]:)?[\\/]+/.exec(pattern)?.[0] ?? '';
  await walk(
    absolute || '.',
    pattern
      .slice(absolute.length)
      .split('/')
      .filter((part) => part !== '' && part !== '.'),
  );
  return found;
}

async function listed(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
}

/** A name's pattern as a regular expression. */
function nameLike(part: string): RegExp {
  const source = part.replace(/\[(!?)([^\]/]+)\]|\{([^{}/]+)\}|\*+|\?|[\\^$.|+()[\]{}]/g, (sign, not, set, either) => {
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\\]^]/g, '\\$&')}]`;
    if (either !== undefined) {
      const plain = (name: string) =>
        name
          .replace(/[\\^$.|+()[\]]/g, '\\$&')
          .replace(/\*+/g, '.*')
          .replace(/\?/g, '.');
      return `(?:${either.split(',').map(plain).join('|')})`;
    }
    if (sign.startsWith('*')) return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'su');
}
