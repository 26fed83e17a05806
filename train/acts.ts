import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ACTS, type Act } from '../src/model/index.ts';
import { writeFileSync } from 'node:fs';
import { tokenise } from '../src/parse/index.ts';
import { actFeatures } from '../src/extract/voices/act-features.ts';
import { lowerWords } from '../src/extract/voices/columns.ts';
import { decide, probabilities } from '../src/extract/voices/linear.ts';
import { wordingOf } from '../src/extract/voices/wording.ts';

const docs = gunzipSync(readFileSync('/work/shared/data/voices/dev.jsonl.gz')).toString().trim().split('\n').map((l) => JSON.parse(l));
type Ex = { doc: number; f: string[]; y: number; show: string; w: any; same: string };
const before = (same: string, act: string) => same === 'own' ? (act === 'deny' || act === 'accuse' ? `own ${act}` : '') : same === 'other' && act === 'accuse' ? 'other accuse' : '';
function relation(prev: any, s: any, text: string) { if (!prev) return ''; const at = (x: any) => (x.content[0] ?? x.cue[0] ?? [0])[0]; const end = (x: any) => (x.content.at(-1) ?? x.cue.at(-1) ?? [0, 0])[1]; if (at(s) - end(prev) > 250) return ''; return prev.speaker === s.speaker ? 'own' : 'other'; }
const all: Ex[] = [];
docs.forEach((d, k) => {
  const t = tokenise(d.text) as any, lower = lowerWords(t);
  let prev: any;
  for (const s of d.statements) {
    const same = relation(prev, s, d.text);
    const w = wordingOf(t, lower, { ...s, confidence: 1, reasons: {} }, s.speaker, before(same, prev?.act));
    prev = s;
    const { features, cue } = actFeatures(w);
    all.push({ w, same, doc: k, f: features, y: ACTS.indexOf(s.act), show: `${d.id} [${s.source.map((x: any) => d.text.slice(...x))}] [${w.cue.join(' ')} =${cue.kind}] ${s.content.map((x: any) => d.text.slice(...x)).join(' | ').slice(0, 150)}` });
  }
});
const PRIOR: Record<string, Act> = { deny: 'deny', accuse: 'accuse', decline: 'decline', intend: 'intend', ask: 'ask', gesture: 'unclear', neutral: 'affirm', assert: 'affirm', belief: 'affirm', forecast: 'affirm', tell: 'affirm', contend: 'affirm', announce: 'affirm', praise: 'affirm', answer: 'affirm', label: 'affirm', none: 'affirm' };
const PRIOR2: Record<string, [Act, number]> = { 'soft, future own': ['intend', 2], 'announce, future other done': ['intend', 1], 'soft, opens with no': ['deny', 1.5], 'soft, verb with no': ['deny', 0.8], 'contend, perfect of others': ['accuse', 0.5], 'contend, knew of it': ['accuse', 1], 'label, short': ['accuse', 0.3], 'soft, rejecting word': ['deny', 1.5], 'soft, must': ['ask', 1.5], 'soft, subjunctive': ['ask', 1], 'tell, object to verb': ['ask', 2.5], 'question mark': ['ask', 2.5], 'label, claim word early': ['deny', 3], 'label, blame word': ['accuse', 1], 'soft, blame word': ['accuse', 1], 'contend, wrong done by others': ['accuse', 1], 'soft, quoted after own deny': ['deny', 1], 'soft, quoted after own accuse': ['accuse', 0.7], 'answer, negated past': ['deny', 1], 'answer, after other accuse': ['deny', 1], 'forecast, opens with to': ['intend', 3], 'soft, source accuses': ['accuse', 0.7], 'cue negated': ['affirm', 0], 'soft, opens with to': ['intend', 1] };
function train(ex: Ex[], l2: number) {
  const w: Record<string, number[]> = {}, p0: Record<string, number[]> = {};
  for (const [k, a] of Object.entries(PRIOR)) { p0[`cue ${k}`] = ACTS.map((x) => (x === a ? 2.5 : 0)); }
  for (const [k, [a, v]] of Object.entries(PRIOR2)) { p0[k] = ACTS.map((x) => (x === a ? v : 0)); }
  for (const e of ex) for (const f of e.f) w[f] ??= [...(p0[f] ?? ACTS.map(() => 0))];
  for (const f in p0) w[f] ??= [...p0[f]];
  const h: Record<string, number[]> = {};
  for (const f in w) h[f] = ACTS.map(() => 1);
  for (let it = 0; it < 120; it++) {
    const g: Record<string, number[]> = {};
    for (const e of ex) {
      const p = probabilities(w, e.f);
      p[e.y] -= 1;
      for (const f of e.f) { const r = (g[f] ??= ACTS.map(() => 0)); for (let a = 0; a < 7; a++) r[a] += p[a]; }
    }
    for (const f in w) for (let a = 0; a < 7; a++) {
      const d = (g[f]?.[a] ?? 0) + l2 * (w[f][a] - (p0[f]?.[a] ?? 0));
      h[f][a] += d * d;
      w[f][a] -= 0.5 * d / Math.sqrt(h[f][a]);
    }
  }
  return w;
}
const rule = (e: Ex) => { const k = e.f.find((f) => f.startsWith('cue '))!.slice(4); return PRIOR[k] };
console.log('n', all.length, 'cue class alone', all.filter((e) => ACTS.indexOf(rule(e)) === e.y).length / all.length);
for (const l2 of [1, 2, 3, 5, 8]) {
  let ok = 0; const wrong: string[] = [];
  const K = 10;
  for (let k = 0; k < K; k++) {
    const w = train(all.filter((e) => e.doc % K !== k), l2);
    let last = '';
    for (const e of all.filter((e) => e.doc % K === k)) { const r = decide(w, actFeatures({ ...e.w, before: before(e.same, last) }).features); last = r.act; if (ACTS.indexOf(r.act) === e.y) ok++; else wrong.push(`${ACTS[e.y]} -> ${r.act} ${e.show}  {${r.because}}`); }
  }
  console.log('l2', l2, 'cv', ok / all.length);
  if (l2 === 3 && process.argv[2]) console.log(wrong.join('\n'));
}

if (process.argv[2] === 'write') {
  const w = train(all, 3);
  const rows = Object.entries(w).map(([f, r]) => [f, r.map((x) => Math.round(x * 100) / 100)] as const).filter(([, r]) => r.some((x) => Math.abs(x) >= 0.05)).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  writeFileSync('src/extract/voices/act-weights.ts', `import type { ActWeights } from './linear.ts';\n\n/** Trained by \`npx tsx train/acts.ts\`; one row a feature: ${ACTS.join(', ')}. */\nexport const ACT_WEIGHTS: ActWeights = {\n${rows.map(([f, r]) => `  ${JSON.stringify(f).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}: [${r.join(', ')}],`).join('\n')}\n};\n`);
}
