import { parseArgs } from 'node:util';
import { attributions } from '../src/extract/attributions/index.ts';
import { voices } from '../src/extract/voices/index.ts';
import type { Attribution, Span } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';
import { rows } from '../train/data.ts';
import { sameName } from './alignment.ts';
import type { Scores } from './floors.ts';
import { alone, data, f1s, percent, type Ratio, scorer } from './shared.ts';

/**
 * Speaker, act and relays on voices/dev: `npx tsx bench/voices.ts [--found] [--outlet] [--errors]`.
 * By default the annotated spans are fed in, so that only who speaks, the act and the chain are measured; `--found`
 * takes the extractor's own spans; `--outlet` tells the stage each report's outlet; `--errors` lists what is wrong.
 * Most of dev was read while the rules were written and the act's weights are trained on it: for the act on unseen
 * reports see `bench/acts.ts`, which cross-validates.
 */
interface Marked {
  source: Span[];
  cue: Span[];
  content: Span[];
  speaker: string;
  act: string;
  via: string[];
}
interface Doc {
  id: string;
  outlet: string;
  text: string;
  statements: Marked[];
}

interface Options {
  readonly found?: boolean;
  readonly outlet?: boolean;
  readonly errors?: boolean;
}

interface Voices {
  readonly found: Ratio;
  readonly speaker: number;
  readonly act: number;
  readonly via: number;
  readonly viaWhereRelayed: number;
}

const given = (doc: Doc): Attribution[] =>
  doc.statements.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1, reasons: {} }));
const same = (marked: string, found: string) => (marked === '' ? found === '' : sameName(marked, found));

/** Scores one way of feeding the stage, and prints the figures. */
async function scores({ found, outlet, errors }: Options): Promise<Voices> {
  const { score } = await scorer<{ score: (gold: object[], found: object[]) => Voices }>('voices');
  const docs = rows<Doc>(data('voices/dev.jsonl.gz'));
  let spent = 0;
  let tokens = 0;
  const lines = docs.map((doc) => {
    const parsed = parse(doc.text);
    const spans = found ? attributions(parsed) : given(doc);
    const started = performance.now();
    const { statements } = voices(parsed, spans, outlet ? doc.outlet : '');
    spent += performance.now() - started;
    tokens += parsed.tokens.count;
    if (errors && !found)
      statements.forEach((s, i) => {
        const g = doc.statements[i];
        const quote = (spans: readonly Span[]) => spans.map(([a, b]) => doc.text.slice(a, b)).join(' | ');
        const wrong: string[] = [];
        if (!same(g.speaker, s.speaker?.name ?? ''))
          wrong.push(`speaker ${g.speaker} -> ${s.speaker?.name} (${s.reasons.speaker})`);
        if (g.act !== s.act) wrong.push(`act ${g.act} -> ${s.act} (${s.reasons.act})`);
        if (g.via.length !== s.via.length || !g.via.every((v, k) => same(v, s.via[k])))
          wrong.push(`via ${g.via} -> ${s.via} (${s.reasons.via})`);
        for (const w of wrong)
          console.log(`${doc.id} [${quote(s.source)}] [${quote(s.cue)}] ${quote(s.content).slice(0, 90)}\n    ${w}`);
      });
    return { id: doc.id, statements };
  });
  const figures = score(docs, lines);
  console.log(found ? 'on the spans that are found' : 'on the annotated spans');
  const { found: ratio, ...shares } = figures;
  console.log(`found            P ${percent(ratio.p)}  R ${percent(ratio.r)}  F1 ${percent(ratio.f1)}`);
  for (const [name, share] of Object.entries(shares)) console.log(`${name.padEnd(16)} ${percent(share)}`);
  console.log(`${Math.round(tokens / (spent / 1000))} tokens/s in this stage alone`);
  return figures;
}

/** Both ways: on the annotated spans, and on those that are found. */
export async function measure(): Promise<Scores> {
  const given = await scores({});
  const own = await scores({ found: true });
  const shares = ({ speaker, act, via }: Voices, prefix: string) => ({
    [`${prefix}speaker`]: percent(speaker),
    [`${prefix}act`]: percent(act),
    [`${prefix}via`]: percent(via),
  });
  return { ...shares(given, ''), ...f1s({ found: own.found }), ...shares(own, 'found, ') };
}

await alone(import.meta.url, () => {
  const flag = { type: 'boolean' } as const;
  return scores(parseArgs({ options: { found: flag, outlet: flag, errors: flag } }).values);
});
