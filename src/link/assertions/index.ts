import {
  type Assertion,
  type Extraction,
  type Figure,
  type Parsed,
  type Signal,
  type Span,
  type Statement,
  type Time,
  type Tokens,
  UPOS,
} from '../../model/index.ts';
import { keysOf } from './keys.ts';
import { isLight, isPredicate, predicateAt } from './predicates.ts';
import { quantityOf } from './quantities.ts';
import { lemmaOf, posOf, type Sheet, sheetOf, spanOver, tokenAt } from './sheet.ts';
import { signalsIn } from './signals.ts';

export { candidatesOf, keyWeight, MOST_HOLDERS } from './keys.ts';

/** Owners of tokens beside the statements: the outlet itself, or nobody (the words of a source and of a cue assert nothing). */
const OUTLET = -1;
const NOBODY = -2;

/**
 * What a report asserts: one assertion for each statement with content, and one for each sentence that the outlet says in
 * its own voice, in the order of the text. Depends on nothing but its arguments; linear in the text.
 */
export function assertionsOf(parsed: Parsed, extraction: Extraction): Assertion[] {
  const sheet = sheetOf(parsed);
  const { tokens } = sheet;
  const { statements } = extraction;
  const owner = ownersOf(sheet, statements);
  const members = new Map<number, number[]>();
  for (let i = 0; i < tokens.count; i++) add(members, groupOf(i), i);
  const figures = new Map<number, Figure[]>();
  for (const figure of extraction.figures ?? []) add(figures, groupAt(figure.span), figure);
  const times = new Map<number, Time[]>();
  for (const time of extraction.times ?? []) add(times, groupAt(time.span), time);

  const found: Assertion[] = [];
  for (const [group, own] of members) {
    if (group === NOBODY) continue;
    const statement = group >= 0 ? group : null;
    const predicates = own.filter((i) => isPredicate(sheet, i)).map((i) => predicateAt(sheet, i));
    if (statement === null && !predicates.some(({ lemma, subjects }) => !isLight(lemma) && subjects.length > 0))
      continue;
    const words = contentWords(sheet, own);
    const names = namesIn(sheet, own);
    const span = spanOver(sheet, own);
    const meant = statement !== null && refers(words, names) ? antecedent(found, statements[statement], span) : null;
    if (meant) {
      const { predicates, words, names, keys } = meant;
      const told = signals(sheet, [...tokensIn(tokens, statements[group].cue), ...own]);
      found.push({
        statement,
        span,
        act: 'deny',
        signals: told,
        predicates,
        words,
        names,
        quantities: [],
        times: [],
        keys,
      });
      continue;
    }
    if (words.length + names.length === 0) continue;
    const quantities = (figures.get(group) ?? []).map(quantityOf);
    found.push({
      statement,
      span,
      act: statement === null ? null : statements[statement].act,
      signals: signals(sheet, statement === null ? own : [...tokensIn(tokens, statements[statement].cue), ...own]),
      predicates,
      words,
      names,
      quantities,
      times: (times.get(group) ?? []).flatMap(({ value }) => value ?? []),
      keys: keysOf(words, names, quantities),
    });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);

  /** A statement's number; below `NOBODY` a sentence of the outlet's own. */
  function groupOf(i: number): number {
    return owner[i] === OUTLET ? NOBODY - 1 - tokens.sentence[i] : owner[i];
  }

  function groupAt([start]: Span): number {
    const i = tokenAt(tokens, start);
    return i < tokens.count ? groupOf(i) : NOBODY;
  }
}

/** Whether the content only points at what was said: "denied this", "rejected the accusation". */
const refers = (words: readonly string[], names: readonly string[]): boolean =>
  names.length === 0 && words.every((word) => POINTING.has(word));

const POINTING = new Set('claim report account allegation accusation charge story suggestion assertion'.split(' '));
/** Characters between what is said and the word that points at it. */
const NEAR = 400;

/** What a denial that only points denies: the last statement before it, where that is near. */
function antecedent(found: readonly Assertion[], { act }: Statement, [start]: Span): Assertion | null {
  const last = found.findLast(({ span }) => span[1] <= start);
  return act === 'deny' && last && last.statement !== null && start - last.span[1] < NEAR ? last : null;
}

function add<T>(groups: Map<number, T[]>, group: number, member: T): void {
  const members = groups.get(group);
  if (members) members.push(member);
  else groups.set(group, [member]);
}

/** Whose words each token is: the innermost statement's that holds it as content, the outlet's, or nobody's. */
function ownersOf({ tokens }: Sheet, statements: readonly Statement[]): Int32Array {
  const owner = new Int32Array(tokens.count).fill(OUTLET);
  const order = statements
    .map((_, i) => i)
    .sort((a, b) => extent(statements[b].content) - extent(statements[a].content));
  for (const i of order) paint(tokens, statements[i].content, owner, i);
  for (const { source, cue } of statements) {
    paint(tokens, source, owner, NOBODY);
    paint(tokens, cue, owner, NOBODY);
  }
  return owner;
}

const extent = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function paint(tokens: Tokens, spans: readonly Span[], owner: Int32Array, value: number): void {
  for (const i of tokensIn(tokens, spans)) owner[i] = value;
}

/** The tokens that spans touch. */
function tokensIn(tokens: Tokens, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans)
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++) found.push(i);
  return found;
}

const signals = (sheet: Sheet, told: readonly number[]): Signal[] =>
  signalsIn(
    told.map((i) => sheet.lower[i]),
    told.map((i) => lemmaOf(sheet, i)),
  );

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
/** Words of content by their tag that tell nothing of the matter. */
const EMPTY = new Set(
  `be have do say tell add also so now then there here more most very still already just only even ever not never again
  however other such same own many much few last next first as well about that this it`.split(/\s+/),
);

function contentWords(sheet: Sheet, group: readonly number[]): string[] {
  const words = new Set<string>();
  for (const i of group) {
    if (!CONTENT.has(posOf(sheet, i)) || isNamed(sheet, i)) continue;
    const lemma = lemmaOf(sheet, i);
    if (lemma.length > 1 && !EMPTY.has(lemma)) words.add(lemma);
  }
  return [...words];
}

/** A token of a name, or of a proper noun that the tagger of names missed; days and months are none. */
function isNamed({ name, lower, parsed, tokens }: Sheet, i: number): boolean {
  if (CALENDAR.has(lower[i])) return false;
  return name[i] >= 0 || (UPOS[parsed.tags.upos[i]] === 'PROPN' && /^\p{Lu}/u.test(tokens.text[tokens.start[i]]));
}

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/),
);

/** Runs of named tokens, as written. */
function namesIn(sheet: Sheet, group: readonly number[]): string[] {
  const { tokens } = sheet;
  const found = new Set<string>();
  for (let n = 0; n < group.length; n++) {
    if (!isNamed(sheet, group[n])) continue;
    const first = n;
    while (n + 1 < group.length && group[n + 1] === group[n] + 1 && isNamed(sheet, group[n + 1])) n++;
    found.add(tokens.text.slice(tokens.start[group[first]], tokens.end[group[n]]).replace(/\s+/g, ' '));
  }
  return [...found];
}
