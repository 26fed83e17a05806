import type { Attribution, Parsed } from '../../model/index.ts';
import { type Cast, castOf } from './actors.ts';
import { lowerWords, tokensIn } from './columns.ts';
import { type Links, linksOf } from './links.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/** One report made ready to ask who is who: its phrases, how they hang together, and whom they mean. */
export interface Scene {
  readonly parsed: Parsed;
  /** The tokens in lower case. */
  readonly lower: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly links: Links;
  readonly cast: Cast;
}

/** Sets the scene for a report and what was found in it, in time linear in the text. */
export function sceneOf(parsed: Parsed, found: readonly Attribution[]): Scene {
  const lower = lowerWords(parsed.tokens);
  const phrases = phrasesOf(parsed, lower, cueTokens(parsed, found));
  const links = linksOf(parsed.tokens, lower, phrases);
  return { parsed, lower, phrases, links, cast: castOf(parsed, lower, phrases, links) };
}

/** 1 for the tokens of cues, sources' own tokens aside. */
function cueTokens({ tokens }: Parsed, found: readonly Attribution[]): Uint8Array {
  const marked = new Uint8Array(tokens.count);
  for (const attribution of found) for (const i of tokensIn(tokens, attribution.cue)) marked[i] = 1;
  for (const attribution of found) for (const i of tokensIn(tokens, attribution.source)) marked[i] = 0;
  return marked;
}
