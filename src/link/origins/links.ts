import type { Member, OriginLink, Span } from '../../model/index.ts';
import { folded } from '../assertions/keys.ts';

/** Words that two quotations share at least, in a row, to be one quotation: shorter ones meet by chance. */
const QUOTED = 6;
/** Words in a row, in no quotation, that two texts share only where one was taken from the other or both from a third. */
const PASSAGE = 12;
/** Most words of an assertion that are compared. */
const MOST = 400;

/**
 * How one assertion leans on another; null where nothing shows that it does. Copies of whole reports are linked by
 * `copyLink`. `related` tells that the two were found to say the same, which a relay needs.
 */
export function originLinkOf(a: Member, b: Member, related: boolean): OriginLink | null {
  const [late, early] = (a.published ?? '~') < (b.published ?? '~') ? [b, a] : [a, b];
  return (related && relayOf(late, early)) || (related && relayOf(early, late)) || sharedWords(late, early);
}

/** The link of a report that copies another. */
export const copyLink = (from: string, to: string): OriginLink => ({
  ...{ from, to, kind: 'copy', score: 1, reason: 'most of the text is the same, word for word' },
  ...{ a: [], b: [] },
});

function relayOf(from: Member, to: Member): OriginLink | null {
  const relay = from.via?.find((name) => isOutlet(name, to));
  const shared = from.via?.find((name) => to.via?.some((other) => same(name, other)));
  const reason = relay
    ? `${from.outlet ?? 'the report'} has it from ${relay}`
    : shared
      ? `both have it from ${shared}`
      : null;
  if (!reason) return null;
  return {
    ...{ from: from.id, to: to.id, kind: 'relay', score: relay ? 0.9 : 0.8, reason },
    ...{ a: [from.assertion.span], b: [to.assertion.span] },
  };
}

const isOutlet = (name: string, { outlet, speaker }: Member): boolean =>
  (outlet !== null && same(name, outlet)) || (speaker !== null && same(name, speaker.name));

/** Names of outlets and bodies, spelled alike but for case, accents and an article. */
const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (name: string): string => folded(name).replace(/^the\s+/, '');

interface Word {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
}

function wordsOf({ text, assertion: { span } }: Member): Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (const match of text.slice(...span).matchAll(/[“”"]|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const at = span[0] + match.index;
    if (match[0] === '"') quoted = !quoted;
    else if (match[0] === '“') quoted = true;
    else if (match[0] === '”') quoted = false;
    else words.push({ text: folded(match[0]), span: [at, at + match[0].length], quoted });
    if (words.length >= MOST) break;
  }
  return words;
}

function sharedWords(from: Member, to: Member): OriginLink | null {
  const a = wordsOf(from);
  const b = wordsOf(to);
  const { length, endA, endB } = longestRun(a, b);
  if (length < QUOTED) return null;
  const inQuotes = a[endA - 1].quoted || b[endB - 1].quoted || from.speaker !== null || to.speaker !== null;
  if (!inQuotes && length < PASSAGE) return null;
  const over = (words: readonly Word[], end: number): Span => [words[end - length].span[0], words[end - 1].span[1]];
  return {
    from: from.id,
    to: to.id,
    kind: inQuotes && length < 3 * PASSAGE ? 'shared quotation' : 'shared passage',
    score: Math.min(1, length / PASSAGE),
    reason: `${length} words in a row are the same`,
    a: [over(a, endA)],
    b: [over(b, endB)],
  };
}

/** The longest run of equal words, by the table of common suffixes, one row at a time. */
function longestRun(a: readonly Word[], b: readonly Word[]): { length: number; endA: number; endB: number } {
  let row = new Uint16Array(b.length + 1);
  let best = { length: 0, endA: 0, endB: 0 };
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1].text !== b[j - 1].text) continue;
      next[j] = row[j - 1] + 1;
      if (next[j] > best.length) best = { length: next[j], endA: i, endB: j };
    }
    row = next;
  }
  return best;
}
