import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addWatch } from '../../src/cli/watch.ts';
import { DEFAULTS } from '../../src/fetch/options.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/fetching.md'), 'utf8');

const program = new Command();
addWatch(program);
/** Told of in docs/formats.md and docs/operations.md, as of every command on a collection. */
const everywhere = ['--collection', '--json'];
const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));

it.each(options.filter((option) => !everywhere.includes(option)))('docs/fetching.md tells of %s', (option) => {
  expect(docs).toContain(`\`${option}`);
});

it('docs/fetching.md gives the defaults that hold', () => {
  const row = (what: string) =>
    docs
      .split('\n')
      .find((line) => line.startsWith(`| ${what}`))
      ?.split('|')[2]
      .trim();
  expect(row('between two requests')).toBe(`${DEFAULTS.delayMs / 1000} s`);
  expect(row('longest wait')).toBe(`${DEFAULTS.maxWaitMs / 1000} s`);
  expect(row('until a connection')).toBe(`${DEFAULTS.connectMs / 1000} s`);
  expect(row('silence')).toBe(`${DEFAULTS.silenceMs / 1000} s`);
  expect(row('one answer')).toBe(`${DEFAULTS.wholeMs / 1000} s`);
  expect(row('a page')).toBe(`${DEFAULTS.maxBytes / 1024 / 1024} MB`);
  expect(row('how many times')).toBe(`${DEFAULTS.maxRatio}`);
  expect(row('redirects')).toMatch(new RegExp(`^${DEFAULTS.maxRedirects} `));
  expect(row('hosts')).toBe(`${DEFAULTS.hosts}`);
});
