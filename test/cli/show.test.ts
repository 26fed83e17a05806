import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../../src/cli/show/paint.ts';
import { showReport } from '../../src/cli/show/report.ts';
import { type ReportLine, reportLineShape } from '../../src/formats/index.ts';

const text = 'Vorn rejects tally\n\n“We counted twice,” Mayor Ilka Vorn said. She declined to comment on the dam.';
const at = (words: string): [number, number] => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};
const report: ReportLine = reportLineShape.parse({
  id: '0123456789ab-1',
  page: { path: 'tally.txt', sha256: '0'.repeat(64) },
  title: 'Vorn rejects tally',
  subtitle: null,
  byline: null,
  outlet: 'Harbour Post',
  published: '2031-05-02',
  publishedRange: null,
  wire: null,
  language: 'en',
  copyOf: null,
  text,
  pieces: [],
  evidence: [],
  dropped: [],
  mentions: [],
  statements: [
    {
      source: [at('Vorn')],
      cue: [at('rejects')],
      content: [at('tally')],
      speaker: { name: 'Ilka Vorn', kind: 'person' },
      act: 'deny',
      via: ['the town hall'],
      confidence: 0.9,
      reasons: { act: 'the cue “rejects” turns a claim down' },
    },
    {
      source: [at('Mayor Ilka Vorn')],
      cue: [at('said')],
      content: [at('“We counted twice,”')],
      speaker: { name: 'Ilka Vorn', kind: 'person' },
      act: 'affirm',
      via: [],
      confidence: 0.9,
    },
    { source: [], cue: [], content: [at('on the dam')], speaker: null, act: 'unclear', via: [], confidence: 0.2 },
  ],
});

describe('a report for people', () => {
  it('groups statements by speaker', () => {
    const expected = readFileSync(new URL('./show.txt', import.meta.url), 'utf8');
    expect(`${showReport(report, paintFor({ columns: 72 }, {}))}\n`).toBe(expected);
  });

  it('gives the reasons when asked', () => {
    expect(showReport(report, paintFor({}, {}), { explain: true })).toContain(
      'act: the cue “rejects” turns a claim down',
    );
  });

  it('says where the date is not known, and what bounds it', () => {
    const bounded = { ...report, published: null, publishedRange: { from: '2031-05-01', to: null } };
    expect(showReport(bounded, paintFor({}, {}))).toContain('not before 2031-05-01');
    expect(showReport({ ...bounded, publishedRange: null }, paintFor({}, {}))).toContain('date not stated');
  });
});
