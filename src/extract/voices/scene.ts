import type { Attribution, Parsed } from '../../model/index.ts';
import { type Cast, castOf } from './actors.ts';
import { lowerWords, tokensIn } from './columns.ts';
import { learnGenders } from './genders.ts';
import { type Links, linksOf } from './links.ts';
import { properTokens } from './names.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/** One report made ready to ask who is who: its phrases, how they hang together, and whom they mean. */
export interface Scene {
  readonly parsed: Parsed;
  /** The tokens in lower case. */
  readonly lower: readonly string[];
  /** 1 for every token that is part of a name. */
  readonly proper: Uint8Array;
  readonly phrases: readonly Phrase[];
  readonly links: Links;
  readonly cast: Cast;
}

/** Sets the scene for a report and what was found in it, in time linear in the text. */
export function sceneOf(parsed: Parsed, found: readonly Attribution[]): Scene {
  const lower = lowerWords(parsed.tokens);
  const proper = properTokens(parsed, lower);
  const phrases = phrasesOf(parsed, lower, proper, cueTokens(parsed, found));
  const links = linksOf(parsed.tokens, lower, phrases);
  const cast = castOf(parsed, lower, proper, phrases, links);
  learnGenders(lower, phrases, cast);
  return { parsed, lower, proper, phrases, links, cast };
}

/** 1 for the tokens of cues, sources' own tokens aside. */
function cueTokens({ tokens }: Parsed, found: readonly Attribution[]): Uint8Array {
  const marked = new Uint8Array(tokens.count);
  for (const attribution of found) for (const i of tokensIn(tokens, attribution.cue)) marked[i] = 1;
  for (const attribution of found) for (const i of tokensIn(tokens, attribution.source)) marked[i] = 0;
  return marked;
}
