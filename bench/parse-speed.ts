import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parse, tokenise } from '../src/parse/index.ts';
import { lemmatise } from '../src/parse/lemma.ts';
import { syntax } from '../src/parse/syntax.ts';

export interface Speed {
  readonly name: string;
  readonly perSecond: number;
  readonly note: string;
}

/** Invented reports, of the demonstration collection and repeated, some 20,000 words. */
function newsText(): string {
  const folder = resolve(import.meta.dirname, '../examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(md|txt)$/.test(file));
  const once = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(120_000 / once.length));
}

/** Tokens a second of each stage, of all together, and of two peers; each counts its own tokens. */
export function speeds(): Speed[] {
  const text = newsText();
  const tokens = tokenise(text);
  const { xpos } = syntax(tokens);
  const found: Speed[] = [];
  const time = (name: string, note: string, run: () => number) => {
    let best = 0;
    for (let pass = 0; pass < 5; pass++) {
      const began = performance.now();
      best = Math.max(best, (1000 * run()) / (performance.now() - began));
    }
    found.push({ name, note, perSecond: Math.round(best / 100) * 100 });
  };
  time('tokens and sentences', '', () => tokenise(text).count);
  time('tags and trees', '', () => syntax(tokens).head.length);
  time('lemmas', '', () => lemmatise(tokens, xpos).length);
  time('parse, end to end', 'tokens, sentences, tags, lemmas, trees, names', () => parse(text).tokens.count);
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  time('wink-nlp', 'tokens, sentences, tags, names, sentiment; no trees', () => wink.readDoc(text).tokens().length());
  const compromise = require('compromise');
  time('compromise', 'terms, sentences, tags, names; no trees', () => compromise(text).terms().length);
  return found;
}

/** Milliseconds from the start of a process to its first parsed sentence, the least of five. Takes the built package. */
export function startMs(): number {
  const built = resolve(import.meta.dirname, '../dist/parse/index.js');
  const script = `import(${JSON.stringify(built)}).then(({ parse }) => { parse('The harbour was closed, the mayor said.'); console.log(performance.now()); })`;
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
  );
  return Math.round(Math.min(...runs));
}
