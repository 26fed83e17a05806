import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tokens } from '../model/index.ts';
import { type Model, unpack } from './network/model.ts';
import { analyse, type Syntax } from './network/pass.ts';

let model: Model | undefined;

function loaded(): Model {
  if (!model) {
    const path = fileURLToPath(new URL('../../models/en/syntax.bin', import.meta.url));
    model = unpack(readFileSync(path), path);
  }
  return model;
}

/**
 * Tags and trees of all tokens. One network finds both, so one call gives both. The first call of a process loads
 * `models/en/syntax.bin`; it throws an error that names the file where that is missing or damaged.
 */
export function syntax(tokens: Tokens): Syntax {
  return analyse(loaded(), tokens);
}
