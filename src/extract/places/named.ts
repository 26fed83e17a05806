import { type Mention, type Parsed, type Span, XPOS } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A name that the text gives to a place, and what stands around it. */
export interface Named {
  readonly span: Span;
  /** The name without words of direction: "Aleppo" of "northern Aleppo". */
  readonly name: string;
  /** Only its place in the sentence says that it is one ("in Ostrel"): it counts where the gazetteer knows it. */
  readonly guessed: boolean;
  /** The words just before and after, in lower case, up to three of each, the nearest first; none beyond the sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The text between this name and the next place's, where both stand in one sentence; null where none follows. */
  readonly between: string | null;
}

/** Words before a name that are no part of it. */
export const DIRECTION =
  /^(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?|central|rural|upper|lower|greater|outer|inner|downtown|neighbou?ring|nearby|occupied|former|mainland|coastal)$/i;
/** A point of the compass alone is a side, no place. */
const BARE = /^(?:the )?(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|centre|center|central)$/i;
/** How many words may follow a name and be part of it, as in "Khmeimim Air Base". */
const LONGER = 3;
const NEAR = 3;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const WHERE = /^(?:in|near|around|outside|from|towards?|across)$/i;

/** The text's names of places, ascending: those that the engine names so, and those that mean a place within the report. */
export function namedPlaces(parsed: Parsed, mentions: readonly Mention[], known: Gazetteer): Named[] {
  const { tokens } = parsed;
  const guesses = guessed(parsed);
  const spans: Span[] = parsed.names
    .filter(({ kind }) => kind === 'place')
    .map(({ first, last }) => [tokens.start[first], tokens.end[last - 1]]);
  for (const { kind, span } of mentions) if (kind === 'place') spans.push(span);
  spans.push(...guesses);
  const guess = new Set(guesses.map(([start]) => start));
  const named = spans.flatMap((span) => parts(tokens.text, span));
  named.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const starts = tokens.start;
  const found: (Pick<Named, 'span' | 'name' | 'guessed'> & { readonly first: number; readonly last: number })[] = [];
  let [at, end] = [0, 0];
  for (const span of named) {
    if (span[0] < end || BARE.test(tokens.text.slice(...span))) continue;
    while (at < tokens.count && tokens.end[at] <= span[0]) at++;
    let [first, last] = [at, at];
    while (last < tokens.count && starts[last] < span[1]) last++;
    const said = (from: number, to: number) => tokens.text.slice(starts[from], tokens.end[to - 1]);
    while (first < last - 1 && DIRECTION.test(said(first, first + 1)) && known.named(said(first, last)).length === 0)
      first++;
    if (first >= last) continue;
    for (let more = LONGER; more > 0; more--) {
      const to = last + more;
      if (to > tokens.count || tokens.sentence[to - 1] !== tokens.sentence[first]) continue;
      if (!/^[\p{Lu}a][\p{L}-]*$/u.test(said(to - 1, to))) continue;
      if (known.named(said(first, to)).some(({ kind }) => kind === 'exact' || kind === 'area')) {
        last = to;
        break;
      }
    }
    end = tokens.end[last - 1];
    found.push({ span: [starts[first], end], name: said(first, last), guessed: guess.has(span[0]), first, last });
  }
  return found.map(({ span, name, guessed, first, last }, i) => {
    const sentence = tokens.sentence[first];
    const words = (from: number, step: 1 | -1) => {
      const list: string[] = [];
      for (let k = from; list.length < NEAR && k >= 0 && k < tokens.count && tokens.sentence[k] === sentence; k += step)
        list.push(tokens.text.slice(starts[k], tokens.end[k]).toLowerCase());
      return list;
    };
    const next = found[i + 1];
    const joined = next !== undefined && tokens.sentence[next.first] === sentence;
    const between = joined ? tokens.text.slice(span[1], next.span[0]) : null;
    return { span, name, guessed, before: words(first - 1, -1), after: words(last, 1), between };
  });
}

const PROPER = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);

/** Proper nouns after "in", "near" and the like that the engine took for no name. */
function guessed({ tokens, tags, names }: Parsed): Span[] {
  const taken = new Uint8Array(tokens.count);
  // A lone word in such a place is hardly a person, even where the engine takes it for one.
  for (const { first, last, kind } of names) if (kind !== 'person' || last - first > 1) taken.fill(1, first, last);
  const free = (i: number) => taken[i] === 0 && PROPER.has(tags.xpos[i]);
  const found: Span[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (!free(i) || !WHERE.test(tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]))) continue;
    let last = i + 1;
    while (last < tokens.count && last < i + LONGER && free(last) && tokens.sentence[last] === tokens.sentence[i])
      last++;
    if (MONTH.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) continue;
    if (last === tokens.count || taken[last] === 0) found.push([tokens.start[i], tokens.end[last - 1]]);
  }
  return found;
}

/** A dateline's dash parts two names: "LIVARA – Esmora" is no place of that name. */
function parts(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const dash of text.slice(start, end).matchAll(/\s+[–—-]\s+/g)) {
    found.push([from, start + dash.index]);
    from = start + dash.index + dash[0].length;
  }
  return [...found, [from, end]];
}
