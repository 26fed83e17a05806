import { execFileSync } from 'node:child_process';

/** Builds `dist/` once before the tests, since the command's tests run the built `bin/hearsay` as a user would. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
