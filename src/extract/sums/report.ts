import type { Figure, Sum } from '../../model/index.ts';
import { after, alike, before, type Placed, size } from './place.ts';
import { reckon } from './reckon.ts';

/** How many figures after the whole its parts may stand, and how many sentences. */
const FAR = 12;
const SENTENCES = 10;

const OF_THEM = /^\s*of (them|whom)\b/i;
/** "five other Palestinians", "another four": more of the same, not the same again. */
const OTHER = /^\s*(other|others|more)\b/i;
const ANOTHER = /\b(another|a further|an additional)\s+$/i;
/** "Also in the city", "Elsewhere": the sentence goes on to another part. */
const ALSO = /\b(also|elsewhere|separately|meanwhile|in a separate|in another)\b/i;

/** Words that begin a count over another time: it is no part of the day's. */
const OVERALL = /\b(since|so far|in total|altogether|overall|campaign|throughout)\b/i;

/**
 * A whole and its parts over several sentences: "at least 17 killed, eight of them at a school" and then "Also in the city, four …
 * At least five other …". The first part must say "of them" and every further one that it is another; what is told twice counts
 * once. Only sums that hold, or may hold, are told: a report may leave parts out.
 */
export function acrossSentences(text: string, placed: readonly Placed[], start: number): Sum | null {
  const { figure: whole, sentence } = placed[start];
  const opener = placed[start + 1];
  if (
    !opener ||
    opener.sentence !== sentence ||
    !alike(whole, opener.figure) ||
    !OF_THEM.test(after(text, opener.figure))
  )
    return null;
  const parts: Figure[] = [opener.figure];
  for (let i = start + 2; i < placed.length && i <= start + FAR && placed[i].sentence - sentence <= SENTENCES; i++) {
    const { figure } = placed[i];
    if (!alike(whole, figure) || !(size(figure) < size(whole))) continue;
    const line = sentenceBefore(text, figure);
    if (OVERALL.test(line) || parts.some((part) => part.min === figure.min && part.max === figure.max)) continue;
    const isOther = OTHER.test(after(text, figure)) || ANOTHER.test(before(text, figure)) || ALSO.test(line);
    if (!isOther) continue;
    parts.push(figure);
    const sum = reckon(whole, parts, 'all');
    if (sum?.holds) return sum;
  }
  return null;
}

/** The words of the sentence before the figure. */
function sentenceBefore(text: string, figure: Figure): string {
  const near = before(text, figure);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ')) + 1);
}

/**
 * "killed or wounded 75" and then "26 dead and 49 wounded": casualties are the killed and the wounded. Only sums that hold are told,
 * since the counts may be of different hands.
 */
export function casualties(placed: readonly Placed[], start: number): Sum | null {
  const { figure: whole, sentence } = placed[start];
  if (whole.what !== 'casualties') return null;
  const near = placed
    .slice(start + 1, start + 5)
    .filter((other) => other.sentence - sentence <= 2)
    .map(({ figure }) => figure);
  const killed = near.find(({ what }) => what === 'killed');
  const wounded = near.find(({ what }) => what === 'wounded');
  if (!killed || !wounded) return null;
  const sum = reckon(whole, [killed, wounded], 'all');
  return sum?.holds ? sum : null;
}

/**
 * "killed 26 …, and strikes elsewhere eight, taking the dead to 34": the sum at the sentence's end. Only sums that hold are told,
 * since a toll may count days before.
 */
export function takenTo(text: string, placed: readonly Placed[], start: number): Sum | null {
  const { figure: whole, sentence } = placed[start];
  if (!/\b(taking|bringing|raising|for a total of|a total of)\b[^.;]{0,60}$/i.test(before(text, whole))) return null;
  const parts: Figure[] = [];
  for (let i = start - 1; i >= 0 && placed[i].sentence === sentence && parts.length < 6; i--) {
    if (!alike(whole, placed[i].figure)) break;
    parts.unshift(placed[i].figure);
  }
  if (parts.length < 2) return null;
  const sum = reckon(whole, parts, 'all');
  return sum?.holds ? sum : null;
}
