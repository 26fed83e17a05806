import type { Attribution, Span } from '../../model/index.ts';
import { tokensIn } from './columns.ts';
import { isIt, lastMedium, mediumOf } from './media.ts';
import { phraseBefore } from './pronouns.ts';
import type { Scene } from './scene.ts';

const QUOTING = new Set('quoted quotes quote quoting cited cites cite citing'.split(' '));
const REPORTS = new Set('reported reports report said says wrote writes'.split(' '));
const PASSIVE = new Set('was were been is are being be'.split(' '));
/** Share of a report's content that a statement in it must fill for the report to be nothing but its relay. */
const FILLS = 0.6;
const REACH = 30;
/** A sentence with more statements than this is no sentence, and is left alone. */
const MOST = 40;
/** How many tokens of a sentence are searched for "citing". */
const LONG = 200;

/**
 * Settles statements that only relay another: "the daily quoted officials as saying that …" is the officials' statement,
 * "the agency reported, citing two officials, that …" too, and a medium's report of a statement that was found itself is
 * that statement's relay and no more. Returns the attributions that are left, with the spans of those rewritten.
 */
export function settle(scene: Scene, found: readonly Attribution[]): Attribution[] {
  const { lower, parsed, phrases, links } = scene;
  const { tokens } = parsed;
  const dropped = new Set<number>();
  const changed = new Map<number, Attribution>();
  const bySentence = new Map<number, number[]>();
  const cues = found.map((a) => tokensIn(tokens, a.cue));
  found.forEach((_, i) => {
    if (cues[i].length === 0) return;
    const s = tokens.sentence[cues[i][0]];
    const list = bySentence.get(s);
    if (list) list.push(i);
    else bySentence.set(s, [i]);
  });
  for (const [sentence, list] of bySentence) {
    if (list.length > MOST) continue;
    wasQuoted(list);
    quotedAs(sentence, list);
    citing(sentence, list);
    for (const i of list) if (!dropped.has(i) && !changed.has(i)) onlyRelays(i, list);
  }
  return found.flatMap((a, i) => (dropped.has(i) ? [] : [changed.get(i) ?? a]));

  function span(first: number, last: number): Span {
    return [tokens.start[first], tokens.end[last - 1]];
  }

  function medium(token: number): boolean {
    const k = phraseBefore(phrases, token);
    for (let j = k; j >= 0 && j > k - 4 && phrases[j].sentence === tokens.sentence[token]; j--)
      if (isIt(scene, j) ? lastMedium(scene, j, '') !== null : mediumOf(scene, j, '', true) !== null) return true;
    return false;
  }

  /** "M quoted Y as saying X": Y says X. */
  function quotedAs(sentence: number, list: readonly number[]): void {
    const from = tokens.sentenceStart[sentence];
    const to = tokens.sentenceStart[sentence + 1];
    for (let v = from + 1; v < to; v++) {
      if (!QUOTING.has(lower[v]) || PASSIVE.has(lower[v - 1])) continue;
      let as = v + 2;
      while (as < to && as < v + REACH && !(lower[as] === 'as' && /ing$/.test(lower[as + 1] ?? ''))) as++;
      if (as >= to || as >= v + REACH || lower[as] !== 'as') continue;
      const k = phraseBefore(phrases, v + 2);
      if (k < 0 || phrases[k].first !== v + 1 || !medium(v)) continue;
      const concerned = list.filter(
        (i) => cues[i].some((t) => t === v || t === as + 1) || (cues[i][0] > v && cues[i][0] <= as + 1),
      );
      if (concerned.length === 0) continue;
      const sourceEnd = holderEnd(k, as);
      const rests = concerned.flatMap((i) => tokensIn(tokens, found[i].content));
      let last = rests.reduce((end, t) => Math.max(end, t + 1), as + 2);
      if (last <= as + 3) last = to;
      while (last > as + 3 && /^[.,;]$/.test(lower[last - 1])) last--;
      let first = as + 2;
      for (let t = first; t < last && t < first + 6; t++) if (lower[t] === 'that') first = t;
      if (first >= last) continue;
      const [kept, ...others] = concerned;
      changed.set(kept, {
        ...found[kept],
        source: [span(v + 1, sourceEnd)],
        cue: [span(v, v + 1), span(as, as + 2)],
        // A cue in two parts was read so already, and its content may stand before it as well.
        content: found[kept].cue.length > 1 ? found[kept].content : [span(first, last)],
        reasons: { ...found[kept].reasons, source: 'whom the medium quotes' },
      });
      for (const i of others) dropped.add(i);
    }
  }

  /** Where the description of the one who is quoted ends: with what hangs on it, stands beside it or tells who it is. */
  function holderEnd(k: number, limit: number): number {
    let end = phrases[k].last;
    for (let j = k + 1; j < phrases.length && phrases[j].first < limit; j++) {
      if (links.hangsOn[j] < 0 && links.beside[j] < 0) break;
      end = phrases[j].last;
    }
    return /^(?:who|which|,)$/.test(lower[end]) ? trimmed(limit) : end;
  }
  function trimmed(end: number): number {
    return lower[end - 1] === ',' ? end - 1 : end;
  }

  /** "M reported, citing Y, that X": Y's statement; that M cites somebody is none of its own. */
  function citing(sentence: number, list: readonly number[]): void {
    const from = tokens.sentenceStart[sentence];
    const to = Math.min(tokens.sentenceStart[sentence + 1], from + LONG);
    for (let c = from + 1; c < to; c++) {
      if (lower[c] !== 'citing' && lower[c] !== 'quoting') continue;
      const k = phraseBefore(phrases, c + 2);
      if (k < 0 || phrases[k].first !== c + 1 || !medium(c)) continue;
      const left = list.filter((j) => !dropped.has(j) && !changed.has(j));
      const own = left.filter((j) => cues[j].includes(c));
      const report = left.find(
        (j) => !own.includes(j) && cues[j].some((t) => REPORTS.has(lower[t])) && medium(cues[j][0]),
      );
      if (report === undefined) continue;
      for (const j of own) dropped.add(j);
      const actor = scene.cast.actors[scene.cast.meant[k]];
      if (actor && actor.sort !== 'person' && mediumOf(scene, k, '', true) !== null) continue;
      const end = sourceLimit(c);
      const content = found[report].content.filter(([a, b]) => b <= tokens.start[c] || a >= tokens.end[end - 1]);
      if (content.length === 0) continue;
      const cue = [...found[report].cue, span(c, c + 1)].sort((a, b) => a[0] - b[0]);
      changed.set(report, {
        ...found[report],
        source: [span(c + 1, end)],
        cue,
        content,
        reasons: { ...found[report].reasons, source: 'whom the medium cites' },
      });
    }
  }

  /** "She was quoted by M as saying X": hers, not M's. */
  function wasQuoted(list: readonly number[]): void {
    for (const i of list) {
      const v = cues[i].find((t) => QUOTING.has(lower[t]));
      if (v === undefined || changed.has(i) || dropped.has(i)) continue;
      let aux = v - 1;
      if (!PASSIVE.has(lower[aux])) aux--;
      if (!PASSIVE.has(lower[aux]) || lower[v + 1] !== 'by') continue;
      let as = v + 2;
      while (as < v + REACH && as < tokens.count && lower[as] !== 'as') as++;
      if (lower[as] !== 'as' || !/ing$/.test(lower[as + 1] ?? '') || tokens.sentence[as] !== tokens.sentence[v])
        continue;
      const k = phraseBefore(phrases, aux);
      if (k < 0 || phrases[k].sentence !== tokens.sentence[v] || aux - phrases[k].last > 1) continue;
      changed.set(i, {
        ...found[i],
        source: [span(phrases[k].first, phrases[k].last)],
        cue: [span(aux, v + 1), span(as, as + 2)],
        reasons: { ...found[i].reasons, source: 'who is quoted' },
      });
    }
  }
  function sourceLimit(c: number): number {
    const to = tokens.sentenceStart[tokens.sentence[c] + 1];
    for (let t = c + 1; t < to; t++) if (/^[,.;]$/.test(lower[t])) return t;
    return to;
  }

  /** A medium's report of little else than a statement that was found itself. */
  function onlyRelays(i: number, list: readonly number[]): void {
    const source = tokensIn(tokens, found[i].source);
    if (source.length === 0 || !cues[i].some((t) => REPORTS.has(lower[t]) || QUOTING.has(lower[t]))) return;
    const k = phraseBefore(phrases, source[0] + 1);
    if (
      k < 0 ||
      phrases[k].last <= source[0] ||
      (isIt(scene, k) ? lastMedium(scene, k, '') : mediumOf(scene, k, '', true)) === null
    )
      return;
    if (!scene.cast.actors[scene.cast.meant[k]] || (phrases[k].nameFirst >= 0 && mediumOf(scene, k, '') === null))
      return;
    const content = new Set(tokensIn(tokens, found[i].content));
    for (const j of list) {
      if (j === i || dropped.has(j)) continue;
      const inner = found[j];
      const parts = [...tokensIn(tokens, inner.source), ...cues[j], ...tokensIn(tokens, inner.content)];
      if (cues[j].some((t) => !content.has(t))) continue;
      if (new Set(parts.filter((t) => content.has(t))).size >= FILLS * content.size) {
        dropped.add(i);
        return;
      }
    }
  }
}
