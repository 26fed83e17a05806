import { readFileSync } from 'node:fs';
import type { Name, Tags, Tokens } from '../model/index.ts';
import { read } from '../weights/index.ts';
import { agreed } from './names-agree.ts';
import { type Crf, decode, KINDS } from './names-crf.ts';
import { sight } from './names-features.ts';

let loaded: Crf | undefined;

function model(): Crf {
  if (loaded) return loaded;
  const path = new URL('../../models/en/names.bin', import.meta.url);
  const { meta, tables } = read(readFileSync(path), path.pathname);
  loaded = {
    bits: meta.bits as number,
    scale: meta.scale as number,
    weights: tables.get('weights') as Int8Array,
    steps: tables.get('steps') as Float32Array,
  };
  return loaded;
}

/** The names in a text: persons without their titles, organisations, places, and groups of people. */
export function names(tokens: Tokens, tags: Pick<Tags, 'xpos'>): Name[] {
  return namesWith(model(), tokens, tags);
}

/** The same with a given model. */
export function namesWith(crf: Crf, tokens: Tokens, tags: Pick<Tags, 'xpos'>): Name[] {
  const seen = sight(tokens, tags);
  return agreed(namesOf(decode(crf, tokens, seen), tokens), tokens, seen.bits, seen.xpos);
}

/** Names from a column of labels. */
export function namesOf(labels: ArrayLike<number>, tokens: Tokens): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] % 2 !== 1) continue;
    let last = i + 1;
    const end = tokens.sentenceStart[tokens.sentence[i] + 1];
    while (last < end && labels[last] === labels[i] + 1) last++;
    found.push({ first: i, last, kind: KINDS[(labels[i] - 1) / 2] });
  }
  return found;
}
