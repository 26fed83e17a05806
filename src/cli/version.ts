import { readFileSync } from 'node:fs';

/** The package's own words about itself. */
export const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };
