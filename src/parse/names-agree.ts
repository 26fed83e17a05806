import { type Name, type NameKind, type Tokens, word, XPOS } from '../model/index.ts';
import { GIVEN, GROUP, KNOWN, ORG, PARTICLE, PLACE, SURNAME, TITLE } from './names-lists.ts';

const NNP = XPOS.indexOf('NNP');

/**
 * Makes the names of one text agree. The model sees one sentence at a time; a text names somebody in full once and by
 * the surname after that. In this order:
 *
 * - "Aldo Brandt" makes every lone "Brandt" the same person, also where the model saw no name, unless the lists know
 *   the word as a place or a people;
 * - "Port Vell Rowing Club (PVRC)" makes every "PVRC" an organisation;
 * - "al", a hyphen and a name are one name, and so is a full name with a hyphen in it;
 * - a listed given name with particles and a surname is a person, "Ilse van der Meer";
 * - an acronym that stands alone twice or more and that the lists do not know is an organisation;
 * - a lone word that is one kind in two thirds of three places or more is that kind everywhere, also where the model saw
 *   no name; and so is one that is never anything else, at two places or more.
 *
 * A person's name goes without the titles before it. Takes names in order and gives names in order.
 */
export function agreed(found: readonly Name[], tokens: Tokens, bits: Uint16Array, xpos: Uint8Array): Name[] {
  const names = joined(found, tokens, bits, xpos);
  const surnames = new Set<string>();
  const acronyms = new Map<string, NameKind>();
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { first, last, kind } of names) {
    const end = word(tokens, last - 1);
    if (last - first === 1) {
      const counts = votes.get(end) ?? new Map<NameKind, number>();
      votes.set(end, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    } else if (kind === 'person' && end.length > 2 && !(bits[last - 1] & (PLACE | GROUP))) {
      surnames.add(end);
    } else if (kind !== 'person') {
      const short = bracketed(tokens, last);
      if (short !== undefined && initials(tokens, first, last).includes(short)) acronyms.set(short, kind);
    }
  }
  const fixed = (form: string): NameKind | undefined => {
    const acronym = acronyms.get(form);
    if (acronym) return acronym;
    const counts = [...(votes.get(form) ?? [])].sort((a, b) => b[1] - a[1]);
    if (surnames.has(form) && counts[0]?.[0] !== 'place') return 'person';
    const total = counts.reduce((sum, [, n]) => sum + n, 0);
    return total >= 3 && 3 * counts[0][1] >= 2 * total ? counts[0][0] : undefined;
  };
  const again = (form: string): NameKind | undefined => {
    const counts = votes.get(form);
    const [kind, n] = counts?.size === 1 ? [...counts][0] : [undefined, 0];
    return n >= 2 ? kind : fixed(form);
  };
  const usual = repeatedAcronyms(tokens, bits, xpos);
  const out: Name[] = [];
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    const name = names[n];
    const whole = name?.first === i && name.last - i > 1 ? 0 : particleName(tokens, bits, i);
    if (whole > 0) {
      out.push({ first: i, last: whole, kind: 'person' });
      while (n < names.length && names[n].first < whole) n++;
      i = whole - 1;
    } else if (name?.first === i) {
      const { last } = name;
      const kind = last - i === 1 ? (fixed(word(tokens, i)) ?? name.kind) : name.kind;
      let first = i;
      if (kind === 'person') while (last - first > 1 && (bits[first] & (TITLE | GIVEN | SURNAME)) === TITLE) first++;
      out.push({ first, last, kind });
      i = name.last - 1;
      n++;
    } else if (xpos[i] === NNP && alone(tokens, xpos, i)) {
      const form = word(tokens, i);
      const kind = acronyms.get(form) ?? (surnames.has(form) ? 'person' : usual.has(form) ? 'org' : again(form));
      if (kind) out.push({ first: i, last: i + 1, kind });
    }
  }
  return out;
}

/** End of a given name with particles and a capitalised word after it, "Ilse van der Meer"; 0 if token `i` opens none. */
function particleName(tokens: Tokens, bits: Uint16Array, i: number): number {
  if (!(bits[i] & GIVEN)) return 0;
  const end = tokens.sentenceStart[tokens.sentence[i] + 1];
  let at = i + 1;
  while (at < end && at < i + 4 && /^(?:van|von|der|den|de|del|della|da|dos|bin|ibn|bint|ould)$/.test(word(tokens, at)))
    at++;
  const capital = (k: number) => /^\p{Lu}\p{Ll}/u.test(word(tokens, k));
  return at > i + 1 && at < end && capital(i) && capital(at) ? at + 1 : 0;
}

/** Acronyms of three to six capitals that are proper nouns at two places or more. */
function repeatedAcronyms(tokens: Tokens, bits: Uint16Array, xpos: Uint8Array): Set<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const length = tokens.end[i] - tokens.start[i];
    if (xpos[i] !== NNP || length < 3 || length > 6 || bits[i] & KNOWN & ~ORG) continue;
    const form = word(tokens, i);
    if (!/^\p{Lu}+$/u.test(form)) continue;
    if (once.has(form)) again.add(form);
    once.add(form);
  }
  return again;
}

/**
 * Names that a hyphen cuts in two are joined: "Muqtada al" and "Sadr", "Park Geun" and "-hye", "al-" before "Zaman".
 * "Clinton-Obama" stays two persons.
 */
function joined(names: readonly Name[], tokens: Tokens, bits: Uint16Array, xpos: Uint8Array): Name[] {
  const glued = (hyphen: number) =>
    hyphen > 0 &&
    hyphen + 1 < tokens.count &&
    word(tokens, hyphen) === '-' &&
    tokens.start[hyphen] === tokens.end[hyphen - 1] &&
    tokens.end[hyphen] === tokens.start[hyphen + 1];
  const isParticle = (i: number) => (bits[i] & PARTICLE) !== 0 && tokens.end[i] - tokens.start[i] <= 3;
  const out: Name[] = [];
  for (const name of names) {
    let { first, last, kind } = name;
    let before = out.at(-1);
    if (first >= 2 && glued(first - 1) && isParticle(first - 2)) first -= 2;
    while (before && before.last > first) {
      // The particle belonged to the name before, and so the whole is one.
      first = before.first;
      kind = before.kind;
      out.pop();
      before = out.at(-1);
    }
    if (before?.kind === 'person' && before.last === first && isParticle(first)) {
      first = before.first;
      kind = 'person';
      out.pop();
    }
    while (glued(last) && (isParticle(last - 1) || (kind === 'person' && last - first > 1)) && xpos[last + 1] === NNP)
      last += 2;
    out.push({ first, last, kind });
  }
  return out.filter((name, i) => i === 0 || name.first >= out[i - 1].last);
}

/** The word in the brackets that open at `at`, if it is the only one. */
function bracketed(tokens: Tokens, at: number): string | undefined {
  if (at + 2 >= tokens.count || word(tokens, at) !== '(' || word(tokens, at + 2) !== ')') return undefined;
  const inner = word(tokens, at + 1);
  return /^\p{Lu}[\p{L}\d.]*\p{Lu}/u.test(inner) ? inner : undefined;
}

/** The capitals that open a name's words. */
const initials = (tokens: Tokens, first: number, last: number): string[] => {
  const words = Array.from({ length: last - first }, (_, k) => word(tokens, first + k));
  const all = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]);
  const withSmall = words.filter((w) => /^\p{L}/u.test(w)).map((w) => w[0].toUpperCase());
  return [all.join(''), withSmall.join(''), all.join('.').concat('.')];
};

/** Whether no proper noun stands beside token `i`. */
const alone = (tokens: Tokens, xpos: Uint8Array, i: number): boolean =>
  !(i > 0 && tokens.sentence[i - 1] === tokens.sentence[i] && xpos[i - 1] === NNP) &&
  !(i + 1 < tokens.count && tokens.sentence[i + 1] === tokens.sentence[i] && xpos[i + 1] === NNP);
