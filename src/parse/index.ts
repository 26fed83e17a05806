import type { Parsed, Tokens } from '../model/index.ts';
import { lemmatise } from './lemma.ts';
import { names } from './names.ts';
import { syntax } from './syntax.ts';
import { tokenise } from './tokenise.ts';

/**
 * The language engine's face. Models are read from the package's `models/en/` on the first call, synchronously, once a
 * process.
 */
export { type ConlluSentence, readConllu, UnreadableConllu, writeConllu } from './conllu.ts';
export { conlluOf, fillConllu } from './conllu-parsed.ts';
export { conlluTokens } from './conllu-text.ts';
export { tokenise };

/** All that the engine says of a text: tokens and sentences, tags and lemmas, trees, names. Any text is taken. */
export function parse(text: string): Parsed {
  return parseTokens(tokenise(text));
}

/** The same for tokens that are given. */
export function parseTokens(tokens: Tokens): Parsed {
  const { upos, xpos, head, relation } = syntax(tokens);
  const tags = { upos, xpos, lemma: lemmatise(tokens, xpos) };
  return { tokens, tags, trees: { head, relation }, names: names(tokens, tags) };
}
