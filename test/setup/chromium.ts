import { spawnSync } from 'node:child_process';
import { chromium } from '../web/chromium.ts';

/**
 * Gets Chromium where the machine has none: Debian's package, where we may install one. Elsewhere the tests of the page
 * can't run, which is said before any test begins; `HEARSAY_NO_CHROMIUM=1` skips them on purpose.
 */
export default function browser(): void {
  if (chromium() !== null || process.env.HEARSAY_NO_CHROMIUM === '1') return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error('installing Chromium for the tests of the page …');
    const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
  }
  if (chromium() !== null) return;
  throw new Error(
    'Chromium is not installed, and the tests of the page need it (Debian: apt-get install chromium; or name one in CHROMIUM). HEARSAY_NO_CHROMIUM=1 skips them.',
  );
}
