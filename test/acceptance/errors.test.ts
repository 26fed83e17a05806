import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportLine } from '../../src/formats/index.ts';
import { folder, hearsay, lines } from './hearsay.ts';

const STORY = `Ferry to Ostvik stays in port

4 May 2025

The ferry to Ostvik will not sail before Tuesday, the harbour master, Runa Tolvik, said on Sunday.

“The rudder is in two pieces and so is my patience,” she told passengers who had slept in the waiting hall.
“It was a good rudder. It was my father’s,” she added.

The company declined to comment. A bus will leave from the market square at seven in the morning, the council announced.
`;

/** Fixed bytes that are no text: a sequence that repeats only after 2^16 steps, with zeroes in it. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 75) % 65_537;
    return state & 255;
  });
}

let home: string;
beforeEach(() => {
  home = folder();
  writeFileSync(join(home, 'good.txt'), STORY);
});

/** Reads a bad input before a good one: the bad one is named, the good one is read, and the exit code is 1. */
function readsOnPast(bad: string, about: RegExp, withinSeconds = 30): void {
  const { status, stdout, stderr, seconds } = hearsay(['read', '--json', bad, 'good.txt'], home);
  const complaints = stderr.split('\n').filter((line) => line !== '');
  expect(complaints, 'one line, not a stack trace').toHaveLength(1);
  expect(complaints[0]).toContain(bad);
  expect(complaints[0]).toMatch(about);
  expect(lines<ReportLine>(stdout).map(({ title }) => title)).toEqual(['Ferry to Ostvik stays in port']);
  expect(status).toBe(1);
  expect(seconds).toBeLessThan(withinSeconds);
}

describe('input that can not be read', () => {
  it('a missing file', () => {
    readsOnPast('nowhere.txt', /no such file|not there|not found|does not exist/i);
  });

  it('a folder without pages', () => {
    mkdirSync(join(home, 'attic'));
    writeFileSync(join(home, 'attic', 'photo.jpg'), noise(1000));
    readsOnPast('attic', /no pages|no page|holds no/i);
  });

  it('an empty file', () => {
    writeFileSync(join(home, 'blank.txt'), '');
    readsOnPast('blank.txt', /empty/i);
  });

  it('a file of nothing but spaces', () => {
    writeFileSync(join(home, 'spaces.txt'), ' \n\t\n '.repeat(100));
    readsOnPast('spaces.txt', /empty|no text|no report/i);
  });

  it('a binary file', () => {
    writeFileSync(join(home, 'picture.txt'), noise(50_000));
    readsOnPast('picture.txt', /binary|not text|no text/i);
  });

  it('a file of 500 MB, without taking its memory or its time', () => {
    const file = openSync(join(home, 'huge.txt'), 'w');
    ftruncateSync(file, 500 * 1024 * 1024);
    closeSync(file);
    readsOnPast('huge.txt', /large|big|MB/);
  }, 60_000);

  it('a page whose text is one line of 20 MB is refused in time, and named', () => {
    writeFileSync(join(home, 'endless.txt'), 'The ferry stays in port, the harbour master said. '.repeat(400_000));
    const { status, stdout, stderr } = hearsay(['read', '--json', 'endless.txt', 'good.txt'], home);
    expect(stderr).toContain('endless.txt: holds 20.0 million characters in one piece');
    expect(lines<ReportLine>(stdout)).toHaveLength(1);
    expect(status).toBe(1);
  }, 120_000);
});

describe('input that only looks bad', () => {
  it('text in Windows-1252 is read as such', () => {
    const bytes = Buffer.from(
      STORY.replaceAll('Ostvik', 'Østvik').replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
      'latin1',
    );
    writeFileSync(join(home, 'old.txt'), bytes);
    const { status, stdout } = hearsay(['read', '--json', 'old.txt'], home);
    expect(lines<ReportLine>(stdout).map(({ title }) => title)).toEqual(['Ferry to Østvik stays in port']);
    expect(status).toBe(0);
  });

  it('UTF-8 with a broken byte in it is read, the rest unharmed', () => {
    const [head, tail] = STORY.replaceAll('Ostvik', 'Østvik').split('Tuesday');
    writeFileSync(
      join(home, 'broken.txt'),
      Buffer.concat([Buffer.from(head), Buffer.from([0xc3]), Buffer.from('Tuesday'), Buffer.from(tail)]),
    );
    const { status, stdout } = hearsay(['read', '--json', 'broken.txt'], home);
    const [report] = lines<ReportLine>(stdout);
    expect(report.title).toBe('Ferry to Østvik stays in port');
    expect(report.text).toContain('“The rudder is in two pieces and so is my patience,”');
    expect(status).toBe(0);
  });

  it('UTF-8 with a byte order mark', () => {
    writeFileSync(join(home, 'marked.txt'), `\ufeff${STORY}`);
    const [report] = lines<ReportLine>(hearsay(['read', '--json', 'marked.txt'], home).stdout);
    expect(report.title).toBe('Ferry to Ostvik stays in port');
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown option', ['read', '--jsn', 'good.txt']],
    ['an unknown command', ['raed', 'good.txt']],
    ['no file at all', ['read']],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = hearsay(args, home);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/--help/);
  });
});
