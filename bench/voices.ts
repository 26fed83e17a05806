import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { voices } from '../src/extract/voices/index.ts';
import type { Attribution, Parsed, Span } from '../src/model/index.ts';
import { parse } from '../src/parse/index.ts';

/**
 * Speaker, act and relays on voices/dev: `npx tsx bench/voices.ts [--found] [--outlet] [--errors]`.
 * By default the annotated spans are fed in, so that only who speaks, the act and the chain are measured; `--found`
 * takes the extractor's own spans; `--outlet` tells the stage each report's outlet; `--errors` lists what is wrong.
 * Most of dev was read while the rules were written and the act's weights are trained on it: for the act on unseen
 * reports see `train/acts.ts`, which cross-validates.
 */
const shared = realpathSync(process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '../../shared'));
const gold = join(shared, 'data/voices/dev.jsonl.gz');

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

const flags = new Set(process.argv.slice(2));
const docs: Doc[] = gunzipSync(readFileSync(gold))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const extractor = '../src/extract/attributions/index.ts';
const attributions: ((parsed: Parsed) => Attribution[]) | null = flags.has('--found')
  ? (await import(extractor)).attributions
  : null;

const given = (doc: Doc): Attribution[] =>
  doc.statements.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1, reasons: {} }));
const words = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((w) => !['the', 'a', 'an', 'of', 's'].includes(w)) ?? [];
const sameName = (a: string, b: string) => {
  const [g, f] = [words(a), words(b)];
  return g.length && f.length
    ? g.filter((w) => f.includes(w)).length >= g.length / 2 && f.length <= 2 * g.length + 1
    : g.length === f.length;
};

let spent = 0;
let tokens = 0;
const lines = docs.map((doc) => {
  const parsed = parse(doc.text);
  const found = attributions ? attributions(parsed) : given(doc);
  const started = performance.now();
  const { statements } = voices(parsed, found, flags.has('--outlet') ? doc.outlet : '');
  spent += performance.now() - started;
  tokens += parsed.tokens.count;
  if (flags.has('--errors') && !attributions)
    statements.forEach((s, i) => {
      const g = doc.statements[i];
      const quote = (spans: readonly Span[]) => spans.map(([a, b]) => doc.text.slice(a, b)).join(' | ');
      const wrong: string[] = [];
      if (!sameName(g.speaker, s.speaker?.name ?? ''))
        wrong.push(`speaker ${g.speaker} -> ${s.speaker?.name} (${s.reasons.speaker})`);
      if (g.act !== s.act) wrong.push(`act ${g.act} -> ${s.act} (${s.reasons.act})`);
      if (g.via.length !== s.via.length || !g.via.every((v, k) => sameName(v, s.via[k])))
        wrong.push(`via ${g.via} -> ${s.via} (${s.reasons.via})`);
      for (const w of wrong)
        console.log(`${doc.id} [${quote(s.source)}] [${quote(s.cue)}] ${quote(s.content).slice(0, 90)}\n    ${w}`);
    });
  return JSON.stringify({ id: doc.id, statements });
});
const folder = mkdtempSync(join(tmpdir(), 'voices-'));
const file = join(folder, 'found.jsonl');
writeFileSync(file, `${lines.join('\n')}\n`);
spawnSync(process.execPath, [join(shared, 'score/voices.mjs'), gold, file], { stdio: 'inherit' });
console.log(`${Math.round(tokens / (spent / 1000))} tokens/s in this stage alone`);
