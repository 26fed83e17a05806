/** Which blocks of a page belong to the body that people typed: the body's words are followed through the page. */

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/** Words in a run that places a block in the body. */
const RUN = 4;

/** A block with fewer words counts only between two that are placed. */
const SHORT = 5;

/** How far, in words, a short block may stand from where its neighbours stand in the body. */
const REACH = 60;

/**
 * For each block whether it belongs to `body`. Long blocks do if most of their runs of four words stand in it and no
 * block before was the same part of it; short ones if all their words stand there in a row, by their neighbours' place.
 */
export function labelsOf(texts: readonly string[], body: string): boolean[] {
  const gold = words(body);
  const places = new Map<string, number[]>();
  for (let i = 0; i + RUN <= gold.length; i++) {
    const run = gold.slice(i, i + RUN).join(' ');
    places.set(run, [...(places.get(run) ?? []), i]);
  }
  const taken = new Uint8Array(gold.length);
  const placed: (number | null)[] = [];
  const labels = texts.map((text, n) => {
    const own = words(text);
    placed[n] = null;
    if (own.length < SHORT) return false;
    let hits = 0;
    let fresh = 0;
    let first = -1;
    for (let i = 0; i + RUN <= own.length; i++) {
      const at = places.get(own.slice(i, i + RUN).join(' '));
      if (!at) continue;
      hits++;
      const free = at.find((place) => !taken[place]);
      if (free === undefined) continue;
      fresh++;
      taken[free] = 1;
      if (first < 0) first = free;
    }
    const runs = Math.max(1, own.length - RUN + 1);
    const belongs = hits / runs >= 0.5 && fresh / runs >= 0.4;
    if (belongs) placed[n] = first + own.length;
    return belongs;
  });
  texts.forEach((text, n) => {
    const own = words(text);
    if (own.length === 0 || own.length >= SHORT) return;
    const before = placed.slice(Math.max(0, n - 12), n).findLast((place) => place !== null) ?? null;
    const after = placed.slice(n + 1, n + 12).find((place) => place !== null) ?? null;
    if (before === null && after === null) return;
    const from = before === null ? after! - REACH * 2 : before - 2;
    const found = gold.slice(Math.max(0, from), from + REACH).join(' ');
    if (` ${found} `.includes(` ${own.join(' ')} `)) {
      labels[n] = true;
      const at = ` ${found} `.slice(0, ` ${found} `.indexOf(` ${own.join(' ')} `)).split(' ').length;
      placed[n] = Math.max(0, from) + at + own.length - 1;
    }
  });
  return labels;
}
