import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What `dist/` is made of, and what tells when the tests last built it: a build writes only what changed. */
const SOURCES = ['src', 'web', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const BUILT = join(root, 'dist/.built');

/**
 * Builds `dist/` once before the tests where a source is newer, since the command's tests run the built `bin/hearsay` as a
 * user would.
 */
export default function build(): void {
  if (changed(BUILT) > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', cwd: root });
  writeFileSync(BUILT, '');
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
