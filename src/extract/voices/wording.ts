import type { Attribution, Speaker, Tokens } from '../../model/index.ts';
import type { Wording } from './act-features.ts';
import { tokensIn } from './columns.ts';

/** What may stand between a subject and its cue, and belongs to the cue's sense: "would not", "has never", "did". */
const LEADING = new Set(
  `not n't never neither no nor did does do has have had would will could can is are was were be been wo ca
  repeatedly immediately flatly categorically strongly also later further only`.split(/\s+/),
);
const SENTENCE_MARK = /^[.!?:;"“”«»‘']$/;
const FIRST_PERSON = new Set(['I', 'i', 'we', 'my', 'our']);
const PERSON = new Set(['he', 'she', 'his', 'her', 'I', 'i', 'we', 'my', 'our']);
const BODY = new Set(['it', 'its', 'they', 'their', 'we', 'our']);
const ANYBODY = new Set([...PERSON, ...BODY]);
const QUOTES = /^["“”«»‘']$/;
/** Contents are read no further than this many words in: a page-long quotation decides its act at its beginning. */
const READ = 400;

/** A statement's words as the act's features read them. `lower` are the text's tokens in lower case. */
export function wordingOf(
  tokens: Tokens,
  lower: readonly string[],
  found: Attribution,
  speaker: Speaker | null,
  before: string,
  headlineDenies: boolean,
): Wording {
  const cueTokens = tokensIn(tokens, found.cue);
  const cue = cueTokens.map((i) => lower[i]);
  if (cueTokens.length > 0) {
    const sentence = tokens.sentence[cueTokens[0]];
    for (let i = cueTokens[0] - 1; i >= 0 && tokens.sentence[i] === sentence && LEADING.has(lower[i]); i--)
      cue.unshift(lower[i]);
  }
  const content = tokensIn(tokens, found.content).slice(0, READ);
  const end = content.at(-1);
  const words = content.map((i, at) =>
    at === 0 || SENTENCE_MARK.test(lower[content[at - 1]]) ? lower[i] : cased(tokens, lower, i),
  );
  const quoted =
    content.length > 0 && (QUOTES.test(lower[content[0]]) || (content[0] > 0 && QUOTES.test(lower[content[0] - 1])));
  // A question mark right after the content, before or within the closing quotation mark, belongs to it.
  if (end !== undefined && lower[end + 1] === '?') words.push('?');
  if (words.length > 0 && QUOTES.test(words.at(-1)!)) words.pop();
  return {
    cue,
    content: words,
    source: tokensIn(tokens, found.source).map((i) => lower[i]),
    speaker: (speaker?.name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
    quoted,
    self: quoted ? FIRST_PERSON : speaker?.kind === 'person' ? PERSON : speaker?.kind === 'org' ? BODY : ANYBODY,
    before,
    headlineDenies,
  };
}

/** The token's words, lower case unless it is a name inside a sentence. */
function cased(tokens: Tokens, lower: readonly string[], i: number): string {
  const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return raw === lower[i] ? raw : raw.replaceAll('’', "'");
}
