import { capital, touches } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { MEASURED, TIME_UNITS } from './measures.ts';
import { moneyWhat } from './money.ts';
import {
  clauseStart,
  isAuxiliary,
  isVerb,
  nounOf,
  type Phrase,
  phraseAt,
  phraseBefore,
  skipDeterminers,
} from './phrases.ts';
import { type Around, type Found, lowerAt, PEOPLE, type Scene, same } from './scene.ts';
import { nounState } from './states.ts';

const RATES = /^(a|an|per|each|every)$/;

/** Verbs that say how much their subject or object is, or became; others have an agent for a subject ("offered 6 percent"). */
const LEVELS =
  /^(rose|risen|rise|rises|fell|fall|fallen|falls|grew|grow|grown|climb|climbed|climbs|jumped|jump|dropped|drop|drops|slid|slide|slipped|surged|gained|gain|lost|lose|was|were|is|are|be|been|stood|stand|stands|stay|stayed|remain|remained|remains|reach|reached|reaches|reaching|hit|hits|total|totalled|totaled|average|averaged|averages|increased|increase|decreased|decrease|declined|decline|doubled|narrowed|widened|shrank|expanded|contracted|eased|accelerated|slowed|rebounded|plunged|tumbled|soared|weakened|strengthened|traded|closed|ended|cost|costs|weighs|weighed|measured|measures|raised|raise|raises|cut|cuts|lowered|lower|set|put|puts|cap|capped|kept|hiked|reduced|revised|trimmed|lifted|brought|bringing|taking|pushing|pushed|sent|bought|sold|hold|holds|held|carries|carried|produces|produced|exceed|exceeded)$/;

/** What an amount with a unit of its own measures; null where the text does not say. */
export function measuredWhat(scene: Scene, amount: Amount, unit: string, around: Around): string | null {
  const { last, first, money } = amount;
  const next = same(scene, last, last - 1) ? lowerAt(scene, last) : '';
  const spell = TIME_UNITS.has(unit);
  if (next === '=' || lowerAt(scene, first - 1) === '=') return 'exchange rate';
  const direct = stated(scene, amount, unit, next, around);
  if (direct) return direct;
  if (spell) return spellOf(scene, amount);
  if (money) {
    const what = moneyWhat(scene, amount, around);
    if (what) return what;
  }
  if (unit === 'km/h' || unit === 'mph' || unit === 'knots') {
    for (let i = first - 1, floor = clauseStart(scene, first); i >= floor; i--) {
      if (/^(winds?|gusts?)$/.test(scene.lower[i])) return 'wind';
    }
  }
  const fixed = MEASURED.get(unit);
  if (fixed && !/^(m|feet)$/.test(unit)) return fixed;
  return spokenOf(scene, amount, unit, around) ?? fixed ?? null;
}

/** What stands with the amount itself: "tons of wheat", "a depth of 10 km", "a 9 percent raise". */
function stated(
  scene: Scene,
  { first, last }: Amount,
  unit: string,
  next: string,
  { next: following }: Around,
): string | null {
  const spell = TIME_UNITS.has(unit);
  if (next === 'of' && !spell) {
    const counted = skipDeterminers(scene, last + 1);
    // "40% of the 2 million tonnes of grain" speaks of the grain.
    const beyond = following?.from === counted ? following.last : counted;
    const phrase = phraseAt(scene, beyond + +(beyond > counted && lowerAt(scene, beyond) === 'of'));
    const head = phrase ? lowerAt(scene, phrase.last - 1) : '';
    if (phrase && unit === 'mm') return /^(water|rainfall|rain)$/.test(head) ? 'rain' : head;
    if (phrase && unit === 'percent' && /^(gdp|output|total|budget|target|income|revenue)$/.test(head))
      return shareFor(scene, phrase.last);
    if (phrase) return nounOf(scene, phrase);
  }
  if (!RATES.test(next) && next !== 'of') {
    const phrase = phraseAt(scene, lowerAt(scene, last) === '-' && touches(scene, last) ? last + 1 : last);
    if (phrase && !(spell && opensClause(scene, phrase))) return nounOf(scene, phrase);
  }
  const of =
    lowerAt(scene, first - 1) === 'of'
      ? first - 1
      : lowerAt(scene, first - 2) === 'of' && /^(a|an|the)$/.test(lowerAt(scene, first - 1))
        ? first - 2
        : -1;
  if (of >= 0) {
    const before = phraseBefore(scene, of, clauseStart(scene, of), false);
    const head = before ? lowerAt(scene, before.last - 1) : '';
    if (before && before.last === of && !/^(more|total|rate|speed|record|maximum|minimum|average|excess)s?$/.test(head))
      return /^(winds?|gusts?)$/.test(head) ? 'wind' : nounOf(scene, before);
  }
  return null;
}

const opensClause = (scene: Scene, { last }: Phrase) =>
  last < scene.count && (isVerb(scene, last) || isAuxiliary(scene, last)) && !capital(scene, last);

/** "2.9% of GDP on defence": what the share goes to. */
function shareFor(scene: Scene, at: number): string | null {
  if (!/^(on|for|in|to)$/.test(lowerAt(scene, at))) return null;
  const phrase = phraseAt(scene, skipDeterminers(scene, at + 1));
  return phrase && !capital(scene, phrase.last - 1) ? nounOf(scene, phrase) : null;
}

/** What the clause speaks of: the subject or object to the left, or what the figure before it measured. */
function spokenOf(scene: Scene, { first }: Amount, unit: string, around: Around): string | null {
  const previous: Found | undefined = around.earlier.find((found) => !TIME_UNITS.has(found.unit));
  const alike = around.earlier.find((found) => found.unit === unit);
  if (alike && /^([,(:]|and|or|from|to|with|against)$/.test(lowerAt(scene, first - 1))) return alike.what;
  const nearest = around.earlier[0];
  // "fell 1.8 percent to $71.15" and "1,502 deaths, down 5.3 percent" go on about the same thing.
  if (nearest?.what && nearest.amount.last === first - 1 && /^(to|from)$/.test(lowerAt(scene, first - 1)))
    return nearest.what;
  if (
    previous?.what &&
    unit === 'percent' &&
    /^(up|down)$/.test(lowerAt(scene, first - 1)) &&
    lowerAt(scene, first - 2) === ','
  ) {
    return previous.unit === PEOPLE ? peopleNoun(previous.what) : previous.what;
  }
  const floor = Math.max(clauseStart(scene, first), nearest ? nearest.amount.last : 0);
  const before = phraseBefore(scene, first, floor);
  if (before && !isProper(scene, before) && !(alike && agent(scene, before, first))) return nounOf(scene, before);
  if (alike?.what) return alike.what;
  if (!before && previous?.what) return previous.unit === PEOPLE ? peopleNoun(previous.what) : previous.what;
  return before ? nounOf(scene, before) : null;
}

/** Whether the noun before the amount does something to it that is no change or level. */
function agent(scene: Scene, before: Phrase, first: number): boolean {
  for (let i = before.last; i < first; i++) {
    if (isVerb(scene, i) && !isAuxiliary(scene, i)) return !LEVELS.test(scene.lower[i]);
  }
  return false;
}

/** "1,502 deaths, down 5.3 percent" speaks of the deaths. */
function peopleNoun(what: string): string {
  for (const [noun, state] of nounState) if (state === what && noun.endsWith('s')) return noun;
  return what;
}

const isProper = (scene: Scene, { first, last }: Phrase) =>
  capital(scene, last - 1) && capital(scene, first) && first > 0 && same(scene, first - 1, first);

/** A jail term, or else the period that something took. */
function spellOf(scene: Scene, amount: Amount): string {
  const s = scene.sentence[amount.first];
  for (let i = amount.last; i < amount.last + 5 && scene.sentence[i] === s; i++) {
    if (/^(prison|jail|bars|imprisonment|custody)$/.test(scene.lower[i])) return 'sentence';
  }
  if (/^(in|within|after|over|every|last|past|next)$/.test(lowerAt(scene, amount.first - 1))) return 'period';
  for (let i = amount.first - 1, n = 0; i >= 0 && n < 30 && scene.sentence[i] === s; i--, n++) {
    if (
      /^(sentence|sentenced|sentences|sentencing|jailed|imprisoned|imprisonment|convicted|jail|prison)$/.test(
        scene.lower[i],
      )
    )
      return 'sentence';
  }
  return 'period';
}
