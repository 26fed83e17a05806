import { spawnSync } from 'node:child_process';
import { binaries } from '../store/server.ts';

/**
 * Gets PostgreSQL's programs where the machine has none: Debian's package, where we may install one. Elsewhere its tests
 * are skipped and counted as skipped, except in continuous integration, where a missing server is a failure.
 */
export default function postgres(): void {
  if (binaries() !== null) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error('installing PostgreSQL for the tests of the store …');
    const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'postgresql'], quiet);
  }
  if (binaries() !== null) return;
  const missing = 'PostgreSQL is not installed (Debian: apt-get install postgresql)';
  if (process.env.CI) throw new Error(`${missing}: its tests can't run`);
  console.error(`${missing}: its tests are skipped`);
}
