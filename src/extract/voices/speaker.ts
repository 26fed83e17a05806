import { type Attribution, quote } from '../../model/index.ts';
import { type Actor, kindOf } from './actors.ts';
import { lastNamed, namedBelow, possessorOf, sourcesBefore } from './antecedents.ts';
import { tokensIn } from './columns.ts';
import { describe } from './descriptions.ts';
import { headlineEnd } from './headline.ts';
import { KNOWN_MEDIA } from './lexicon/media.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun } from './lexicon/roles.ts';
import { isMedium, lastMediumActor } from './media.ts';
import type { Phrase } from './phrases.ts';
import { type Place, phraseBefore, phrasesIn, pronounOf, whoIs } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { holderBefore, openerBefore, subjectOf } from './subjects.ts';
import { NOBODY, type Voice, voice } from './voice.ts';

const FORWARD = 400;

/** Finds the speaker of each statement, given in reading order. Keeps in mind who spoke last. */
export class Speakers {
  readonly scene: Scene;
  /** The longest description that a statement's source gives of an unnamed actor. */
  private readonly descriptions = new Map<number, string>();
  private last: { voice: Voice; sentence: number; end: number } | null = null;

  constructor(scene: Scene, found: readonly Attribution[]) {
    this.scene = scene;
    for (const attribution of found) this.keepDescription(attribution);
  }

  /** The speaker of the next statement; `token` is where the statement's source, cue or content begins. */
  of(attribution: Attribution): Voice {
    const { tokens } = this.scene.parsed;
    const source = tokensIn(tokens, attribution.source);
    const content = tokensIn(tokens, attribution.content);
    const cue = tokensIn(tokens, attribution.cue);
    const at = source[0] ?? cue[0] ?? content[0] ?? 0;
    const ranges = attribution.content.map((span): [number, number] => {
      const inside = tokensIn(tokens, [span]);
      return [inside[0] ?? 0, (inside.at(-1) ?? -1) + 1];
    });
    const place: Place = {
      token: at,
      quoted: this.quoted(at),
      last: this.last?.voice.actor ? { actor: this.last.voice.actor, sentence: this.last.sentence } : null,
      content: ranges.filter(([first, last]) => at < first || at >= last),
    };
    const voice = source.length > 0 ? this.named(source, place) : this.unnamed(cue, content, place);
    if (voice.speaker) {
      const end = Math.max(source.at(-1) ?? 0, cue.at(-1) ?? 0, content.at(-1) ?? 0);
      this.last = { voice, sentence: tokens.sentence[Math.max(source.at(-1) ?? at, cue.at(-1) ?? at)], end };
    }
    return voice;
  }

  /** A statement whose source the text leaves out: a quotation on its own, or a cue that goes on. */
  private unnamed(cue: readonly number[], content: readonly number[], place: Place): Voice {
    const { tokens } = this.scene.parsed;
    const { lower } = this.scene;
    if (content.length === 0 && cue.length === 0) return NOBODY;
    const near =
      this.last !== null && content.length > 0 && tokens.sentence[content[0]] - tokens.sentence[this.last.end] <= 3;
    if (cue.length === 0 && content.length > 0) {
      const opener = openerBefore(this.scene, content[0]);
      if (opener)
        return this.byActor(
          opener,
          `a quotation that stands alone goes on with ${opener.name}, of whom it was told just before`,
        );
    }
    if (cue.length === 0 && near && this.last)
      return { ...this.last.voice, reason: 'a quotation that stands alone goes on with who spoke last' };
    if (cue.length > 0) {
      const k = subjectOf(this.scene, cue, content);
      if (k >= 0) return this.ofPhrase(k, place, `the subject of “${lower[cue[cue.length - 1]]}”`);
    }
    if (!this.last) return NOBODY;
    const same = tokens.sentence[cue[0] ?? content[0]] === this.last.sentence;
    if (cue.length > 0 && same && /ing$/.test(lower[cue[0]]) && place.token > 0)
      return { ...this.last.voice, reason: 'the cue goes on with the sentence’s speaker' };
    return NOBODY;
  }

  private ofPhrase(k: number, place: Place, what: string): Voice {
    const { phrases, links } = this.scene;
    let last = k;
    while (last + 1 < phrases.length && links.hangsOn[last + 1] === last && last < k + 4) last++;
    const tokens: number[] = [];
    for (let i = phrases[k].first; i < phrases[last].last; i++) tokens.push(i);
    const found = this.named(tokens, place);
    return { ...found, reason: `${what}: ${found.reason}` };
  }

  private named(source: readonly number[], place: Place): Voice {
    const { lower, phrases, cast, links, parsed } = this.scene;
    const { tokens } = parsed;
    const text = quote(tokens.text, [tokens.start[source[0]], tokens.end[source[source.length - 1]]]);
    const first = source[0];
    const end = source[source.length - 1] + 1;
    const inside = phrasesIn(phrases, first, end);

    if (lower[first] === 'both' && end - first === 1)
      return this.pair(first) ?? voice(null, this.describe(first, end), 'unnamed', 'as described');
    const ordinal = source.find((i) => lower[i] === 'former' || lower[i] === 'latter');
    if (ordinal !== undefined && end - first <= 2)
      return this.ofTwo(first, lower[ordinal]) ?? voice(null, this.describe(first, end), 'unnamed', 'as described');
    const pronoun = pronounOf(lower[first]);
    if (pronoun && end - first === 1) return this.byPronoun(pronoun, place, text);
    if (pronoun && lower[first + 1] === "'s" && end - first <= 2) return this.byPronoun(pronoun, place, text);
    if (/^(?:i|we|you|us|me)$/.test(lower[first]) && end - first === 1) {
      if (this.last?.voice.actor) return { ...this.last.voice, reason: `“${text}” is who speaks here` };
      return voice(null, text, 'unnamed', 'as written');
    }
    if (/^(?:who|which|that|whose)$/.test(lower[first]) && end - first === 1) {
      const k = holderBefore(this.scene, first);
      if (k >= 0) return this.ofPhrase(k, place, `“${text}”`);
    }
    if (inside.length === 0) return voice(null, this.describe(first, end), 'unnamed', 'as described');

    const main = inside[0];
    const p = phrases[main];
    // "one of the drivers, Abdi Guleed": a name set beside what comes first.
    for (const k of inside) {
      const q = phrases[k];
      if (
        q.nameFirst >= 0 &&
        cast.meant[k] >= 0 &&
        (k === main ||
          (!p.plural &&
            links.hangsOn[k] < 0 &&
            links.afterPreposition[k] === 0 &&
            !lower.slice(p.last, q.first).includes('and') &&
            (lower[q.first - 1] === ',' || links.beside[k] >= 0)))
      ) {
        const named = cast.actors[cast.meant[k]];
        if (k === main && tokens.start[first] < headlineEnd(tokens.text) && named.phrases.length === 1) {
          const ahead = namedBelow(this.scene, p, main);
          if (ahead) return this.byActor(ahead, `the headline’s “${text}” is named below`);
        }
        const both = k === main ? this.together(k, end) : null;
        if (both) return both;
        const before = k === main ? '' : ', named beside its description';
        return this.byActor(cast.actors[cast.meant[k]], `“${text}” names the speaker${before}`);
      }
    }
    // "Head of the Border Committee General Ana Bell": a bare office that leads on to its holder.
    if (p.opening === 'bare' && !p.plural && isPersonNoun(lower[p.head])) {
      const holder = inside.find(
        (k) =>
          phrases[k].nameFirst > phrases[k].first && cast.meant[k] >= 0 && cast.actors[cast.meant[k]].sort === 'person',
      );
      if (holder !== undefined) return this.byActor(cast.actors[cast.meant[holder]], `“${text}” names the speaker`);
    }
    if (p.opening === 'pronoun') {
      const other = inside.find((k) => k !== main && links.hangsOn[k] < 0 && lower[phrases[k].first - 1] === ',');
      if (other !== undefined) return this.described(other, end, 'as described');
      return voice(null, this.describe(first, end), 'unnamed', 'as described');
    }
    const role = p.roles[0] ?? '';
    if (links.beside[main] >= 0 && cast.meant[links.beside[main]] >= 0 && phrases[links.beside[main]].nameFirst >= 0)
      return this.byActor(cast.actors[cast.meant[links.beside[main]]], `“${text}” is named beside it`);
    if (isDocumentNoun(role) && !isBodyNoun(role) && !isPersonNoun(role)) return this.issuer(inside, place, text, end);
    if (p.opening === 'his') return this.holders(p, place, text, end);
    if (p.opening === "holder's") return this.possessors(p, main, text, end);

    if (role === 'source' && p.narrowing.some((w) => KNOWN_MEDIA.has(w))) {
      const earlier = sourcesBefore(this.scene, main);
      if (earlier) return this.byActor(earlier, `“${text}” are the sources that it told of before`);
    }
    const actor = cast.meant[main] >= 0 ? cast.actors[cast.meant[main]] : null;
    if (actor?.named) return this.byActor(actor, `“${text}” is the ${role} ${actor.name}`);
    if (tokens.start[first] < headlineEnd(tokens.text)) {
      const ahead = namedBelow(this.scene, p, main);
      if (ahead) return this.byActor(ahead, `the headline’s “${text}” is named below`);
    }
    if (actor && actor.phrases[0] < main) return this.byActor(actor, `“${text}” was described before`);
    if (p.opening === 'the' && !p.plural) {
      const guess = this.guess(p, role, place, main);
      if (guess) return guess;
    }
    return this.described(main, end, 'as described, unnamed', actor, first);
  }

  /** "the surgeon said" of somebody whose trade was not told, "the 61-year-old", "the battery maker". */
  private guess(p: Phrase, role: string, place: Place, main: number): Voice | null {
    const { parsed, phrases, cast } = this.scene;
    const { tokens } = parsed;
    const text = quote(tokens.text, [tokens.start[p.first], tokens.end[p.last - 1]]);
    if (/year-old$/.test(text)) {
      const he =
        whoIs('he', place, parsed, phrases, this.scene.links, cast) ??
        whoIs('she', place, parsed, phrases, this.scene.links, cast);
      if (he) return this.byActor(he.actor, `“${text}” is ${he.why}`);
    }
    const spoke = this.last?.voice.actor;
    if (
      isPersonNoun(role) &&
      spoke?.named &&
      spoke.sort !== 'body' &&
      spoke.roles.size === 0 &&
      place.token > (this.last?.end ?? 0) &&
      place.token - (this.last?.end ?? 0) < 60
    )
      return this.byActor(spoke, `“${text}” can only be who spoke last`);
    if (COMPANY_ROLES.has(role)) {
      const sameSentence = this.last?.sentence === tokens.sentence[place.token] ? this.last.voice.actor : null;
      for (let k = main - 1; k >= 0 && k > main - 40; k--) {
        const id = cast.meant[k];
        if (id < 0) continue;
        const actor = cast.actors[id];
        if (
          actor.named &&
          actor.sort !== 'person' &&
          actor.sort !== 'place' &&
          !isMedium(actor) &&
          actor !== sameSentence &&
          !actor.roles.has('ministry') &&
          !actor.roles.has('agency')
        )
          return this.byActor(actor, `“${text}” is the last company named`);
      }
    }
    return null;
  }

  private byPronoun(pronoun: 'he' | 'she' | 'it' | 'they', place: Place, text: string): Voice {
    const { parsed, phrases, links, cast } = this.scene;
    const meant = whoIs(pronoun, place, parsed, phrases, links, cast);
    if (!meant)
      return this.last?.voice.speaker
        ? { ...this.last.voice, reason: `“${text}” is taken for who spoke last` }
        : voice(null, text, 'unnamed', 'nobody is there whom it fits');
    if ((pronoun === 'he' || pronoun === 'she') && meant.actor.gender === '' && meant.actor.named)
      meant.actor.gender = pronoun;
    return this.byActor(meant.actor, `“${text}” is ${meant.why}: ${meant.actor.name}`);
  }

  /** "Ana Bell and Tom Reed": all who are named together. */
  private together(k: number, end: number): Voice | null {
    const { lower, phrases, cast, links } = this.scene;
    const names = [cast.actors[cast.meant[k]].name];
    for (let j = k + 1; j < phrases.length && phrases[j].first < end; j++) {
      if (links.hangsOn[j] >= 0) continue;
      if (lower[phrases[j].first - 1] !== 'and' || phrases[j].nameFirst < 0 || cast.meant[j] < 0) return null;
      names.push(cast.actors[cast.meant[j]].name);
    }
    if (names.length !== 2 || names[0] === names[1]) return null;
    return voice(null, `${names[0]} and ${names[1]}`, 'group', 'both are named together');
  }

  /** "Both deny it": the last two that were named. */
  private pair(token: number): Voice | null {
    const names = lastNamed(this.scene, token, 2);
    if (names.length < 2) return null;
    return voice(null, `${names[1].name} and ${names[0].name}`, 'group', '“both” are the last two that were named');
  }
  private ofTwo(token: number, word: string): Voice | null {
    const names = lastNamed(this.scene, token, 2);
    if (names.length < 2) return null;
    const actor = word === 'former' ? names[1] : names[0];
    return this.byActor(actor, `“the ${word}” of the last two that were named`);
  }

  /** A document speaks as its issuer when that is named or held, otherwise as itself. */
  private issuer(inside: readonly number[], place: Place, text: string, end: number): Voice {
    const { lower, phrases, cast } = this.scene;
    const main = inside[0];
    const p = phrases[main];
    const because = `“${text}” speaks as its issuer`;
    if (p.opening === 'his') {
      const holder = this.holder(p, place);
      if (holder) return this.byActor(holder, because);
    }
    if (p.opening === "holder's") {
      const actor = possessorOf(this.scene, p, main);
      return actor
        ? this.byActor(actor, because)
        : voice(
            null,
            this.describe(p.first, p.possessorEnd),
            isPersonNoun(lower[p.possessorEnd - 1]) ? 'unnamed' : 'org',
            because,
          );
    }
    for (const k of inside.slice(1)) {
      const q = phrases[k];
      if (!/^(?:by|of|from)$/.test(lower[q.first - 1]) || q.first - phrases[k - 1].last > 4) continue;
      if (/^(?:obtained|seen|read|reviewed|shared|leaked|viewed|examined)$/.test(lower[q.first - 2])) continue;
      const id = cast.meant[k];
      if (id >= 0 && (cast.actors[id].sort === 'body' || cast.actors[id].sort === 'person'))
        return this.byActor(cast.actors[id], because);
    }
    const actor = cast.meant[main] >= 0 ? cast.actors[cast.meant[main]] : null;
    if (p.opening === 'the' && (!actor || actor.phrases[0] === main) && /^(?:report|article|story)$/.test(p.roles[0])) {
      const medium = lastMediumActor(this.scene, main);
      if (medium) return this.byActor(medium, `“${text}” is that of the medium named before`);
    }
    if (p.opening === 'the' && /^(?:statement|communique|communiqué|declaration)$/.test(p.roles[0]) && this.last) {
      const { sentence } = this.scene.parsed.tokens;
      const issuer = this.last.voice.actor;
      if (issuer?.named && sentence[p.first] - sentence[this.last.end] <= 2)
        return this.byActor(issuer, `“${text}” is that of who spoke just before`);
    }
    // "Sarnian tallies": the country's.
    for (const w of p.narrowing) {
      if (!/(?:an|i|ese|ish|ic)$/.test(w) || w.length < 5) continue;
      const stem = w.slice(0, 4);
      const country = cast.actors
        .slice(0, FORWARD)
        .find((a) => a.named && a.words.length === 1 && a.sort !== 'person' && a.words[0].startsWith(stem));
      if (country) return this.byActor(country, because);
    }
    return this.described(main, end, 'a document that speaks for itself', actor);
  }

  /** "his press secretary", nobody named beside it: the holder's. */
  private holders(p: Phrase, place: Place, text: string, end: number): Voice {
    const { tokens } = this.scene.parsed;
    const holder = this.holder(p, place);
    const rest = quote(tokens.text, [tokens.start[p.first + 1], tokens.end[Math.max(p.last, end) - 1]]);
    if (!holder) return voice(null, this.describe(p.first + 1, Math.max(p.last, end)), 'unnamed', 'as described');
    return voice(
      null,
      `${holder.name}’s ${rest}`,
      isBodyNoun(p.roles[0] ?? '') ? 'org' : 'unnamed',
      `“${text}”: the holder is ${holder.name}`,
    );
  }
  private holder(p: Phrase, place: Place): Actor | null {
    const { lower, parsed, phrases, links, cast } = this.scene;
    const pronoun = pronounOf(lower[p.first]);
    if (!pronoun) return this.last?.voice.actor ?? null;
    return whoIs(pronoun, { ...place, token: p.first, content: [] }, parsed, phrases, links, cast)?.actor ?? null;
  }

  /** "the federation's foreign ministry": the same with its holder's full name. */
  private possessors(p: Phrase, main: number, text: string, end: number): Voice {
    const { parsed, cast } = this.scene;
    const { tokens } = parsed;
    const own = cast.meant[main] >= 0 ? cast.actors[cast.meant[main]] : null;
    if (own?.named) return this.byActor(own, `“${text}” is ${own.name}`);
    const actor = possessorOf(this.scene, p, main);
    if (!actor?.named) return this.described(main, end, 'as described', own);
    const rest = quote(tokens.text, [tokens.start[p.possessorEnd + 1], tokens.end[Math.max(p.last, end) - 1]]);
    return voice(
      own,
      `${actor.name}’s ${rest}`,
      isBodyNoun(p.roles[0] ?? '') ? 'org' : 'unnamed',
      `“${text}”: the holder is ${actor.name}`,
    );
  }

  private byActor(actor: Actor, reason: string): Voice {
    const name = actor.named ? actor.name : (this.descriptions.get(actor.id) ?? actor.name);
    return { speaker: { name, kind: kindOf(actor) }, actor, reason };
  }

  private described(
    main: number,
    end: number,
    reason: string,
    actor: Actor | null = null,
    from = Number.MAX_SAFE_INTEGER,
  ): Voice {
    const p = this.scene.phrases[main];
    const text = this.describe(Math.min(from, p.first), Math.max(p.last, end));
    const known = actor ? (this.descriptions.get(actor.id) ?? text) : text;
    const name = known.length > text.length ? known : text;
    const body = isBodyNoun(p.roles[0] ?? '') && !isPersonNoun(p.roles[0] ?? '');
    return voice(actor, name, body ? 'org' : 'unnamed', `“${text}”: ${reason}`);
  }

  private describe(first: number, end: number): string {
    return describe(this.scene.parsed.tokens, this.scene.proper, first, end);
  }

  private keepDescription(attribution: Attribution): void {
    const { parsed, phrases, cast } = this.scene;
    const { tokens } = parsed;
    const source = tokensIn(tokens, attribution.source);
    if (source.length === 0) return;
    const inside = phrasesIn(phrases, source[0], source[source.length - 1] + 1);
    if (inside.length === 0) return;
    const id = cast.meant[inside[0]];
    if (id < 0 || cast.actors[id].named || phrases[inside[0]].first !== source[0]) return;
    const text = this.describe(source[0], source[source.length - 1] + 1);
    if (text.length > (this.descriptions.get(id) ?? cast.actors[id].name).length) this.descriptions.set(id, text);
  }

  private quoted(token: number): boolean {
    const { phrases } = this.scene;
    const k = phraseBefore(phrases, token + 1);
    return k >= 0 && phrases[k].first === token && phrases[k].quoted;
  }
}

const COMPANY_ROLES = new Set(
  'company firm maker manufacturer operator business lender bank carrier airline retailer group supplier exporter giant developer corporation'.split(
    ' ',
  ),
);
