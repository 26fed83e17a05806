import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What `dist/` is made of, and one file of each part that every build writes anew. */
const SOURCES = ['src', 'web', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const BUILT = ['dist/cli/main.js', 'dist/web/index.html'];

/**
 * Builds `dist/` once before the tests where a source is newer, since the command's tests run the built `bin/hearsay` as a
 * user would.
 */
export default function build(): void {
  const made = Math.min(...BUILT.map((file) => changed(join(root, file))));
  if (made > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', cwd: root });
}

/** When a file was last written, in milliseconds; 0 where there is none. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When a file, or the newest thing below a folder, was last written. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}
