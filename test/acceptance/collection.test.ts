import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { expected } from '../../bench/demo-tally.ts';
import type { AddLine, FoundLine, KeptStatementLine, ReportLine, VerdictLine } from '../../src/formats/index.ts';
import { folder, hearsay, lines, root } from './hearsay.ts';

const pages = join(root, 'examples/zhamir');
const count = new Set(expected.reports.map(({ page }) => page)).size;

let home: string;
let added: AddLine[];
const ask = <Line>(...args: string[]): Line[] => {
  const { status, stdout, stderr } = hearsay([...args, '--json'], home);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return lines<Line>(stdout);
};

beforeAll(() => {
  home = folder();
  added = lines(hearsay(['add', '--json', pages], home).stdout);
}, 120_000);

describe('the demonstration as a collection', () => {
  it('takes every page, each under the hash of its bytes', () => {
    expect(added).toHaveLength(count);
    for (const { page, status } of added) {
      expect(status).toBe('added');
      expect(page.sha256).toBe(createHash('sha256').update(readFileSync(page.path)).digest('hex'));
    }
    expect(added.flatMap(({ reports }) => reports)).toHaveLength(expected.reports.length);
  });

  it('changes nothing when the pages are added again', () => {
    const before = ask<VerdictLine>('verify');
    const again = ask<AddLine>('add', pages);
    expect(again.map(({ status }) => status)).toEqual(added.map(() => 'known'));
    expect(again.map(({ page, reports }) => [page.sha256, reports])).toEqual(
      added.map(({ page, reports }) => [page.sha256, reports]),
    );
    expect(ask<VerdictLine>('verify')).toEqual(before);
  });

  it('says the same as read does', () => {
    const kept = ask<ReportLine>('reports');
    const read = lines<ReportLine>(hearsay(['read', '--json', pages], home).stdout);
    const facts = ({ page, evidence, dropped, ...rest }: ReportLine) => ({ ...rest, sha256: page.sha256 });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(kept.map(facts).sort(byId)).toEqual(read.map(facts).sort(byId));
  });

  it('tells what one person said over time: the spokesman who reversed, under both spellings', () => {
    const early = ask<KeptStatementLine>('statements', '--actor', 'Behruz Qashtari');
    const late = ask<KeptStatementLine>('statements', '--actor', 'Bekhruz Kashtari');
    const said = (found: KeptStatementLine[]) =>
      found.map((line) => `${line.published?.slice(0, 10)} ${line.text}`).join('\n');
    expect(said(early)).toMatch(/2025-03-05 .*Not one warden will leave Helvat/);
    expect(said(late)).toMatch(/2025-03-26 .*the last warden will have left Helvat/);
  });

  it('asks by act, text, outlet and day at once', () => {
    const found = ask<KeptStatementLine>(
      'statements',
      '--act',
      'deny',
      '--text',
      'withdrawal',
      '--since',
      '2025-03-13',
      '--until',
      '2025-03-13',
    );
    expect(new Set(found.map(({ outlet }) => outlet?.toLowerCase()))).toContain('metag');
    for (const { act, published } of found) {
      expect(act).toBe('deny');
      expect(published).toMatch(/^2025-03-13/);
    }
  });

  it('finds words, also where accents, case and order differ', () => {
    const [best] = ask<FoundLine>('search', 'CLOCK', 'river');
    expect(best.title).toMatch(/River|gates were cranked/i);
  });

  it('proves itself unchanged', () => {
    const [verdict] = ask<VerdictLine>('verify');
    expect(verdict).toMatchObject({ ok: true, pages: count, reports: expected.reports.length });
  });

  it('reads well without --json', () => {
    for (const args of [['reports'], ['statements', '--actor', 'Mirosh'], ['search', 'crank'], ['verify']]) {
      const { status, stdout, stderr } = hearsay(args, home);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).not.toMatch(/undefined|\[object|NaN|\u001b/);
    }
  });
});
