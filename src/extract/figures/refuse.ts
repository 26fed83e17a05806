import { capital, DIGITS, SIGN, touches, type Words } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { TIME_UNITS } from './measures.ts';

/** Nouns that number things by name: "Flight 302", "Article 42", "Channel 5". */
const NUMBERED = new Set(
  (
    'flight train resolution article section chapter channel route runway room gate highway motorway page line platform unit block zone district ' +
    'ward camp level type model phase no number nos act paragraph part stage bus tram area sector division brigade battalion regiment company ' +
    'squad apartment flat floor building house suite pier berth terminal dock lot plot field well reactor block point_ base_ station figure ' +
    'table verse volume episode season round game match race lap mark version windows boeing airbus apollo soyuz covid protocol law decree ' +
    'order form bill case file amendment rule clause item annex appendix grade class category cat group_ tier g f su mig t il an tu b m ak rpg ' +
    'hall studio pavilion court checkpoint km_ kilometre_ mile_ exit junction interstate freeway road avenue street tower pump turbine silo shaft ' +
    'size formula day_ world_ war psalm sura surah canto book track radio tv bbc fox cnn cinema code area_ postcode box lane'
  )
    .split(' ')
    .filter((word) => !word.endsWith('_')),
);

const FRACTIONS =
  /^(third|thirds|quarter|quarters|fifth|fifths|sixth|sixths|seventh|eighth|eighths|ninth|tenth|tenths|half|halves)$/;

const SCORED =
  /^(won|win|wins|winning|beat|beats|beaten|beating|lost|lose|drew|draw|drawn|defeated|defeat|victory|defeats|score|scored|led|lead|trailed|tied|loss)$/;

/** Whether piece `i` is a capitalised word inside a sentence or a name's token. */
const named = (words: Words, i: number) => i >= 0 && words.kind[i] === 0 && capital(words, i);

/**
 * Whether an amount is no figure: part of a name, a year, an age, an ordinal, a fraction, a score, a telephone number, a list's
 * number. Dates and times of day are refused before, by their spans.
 */
export function refuse(words: Words, amount: Amount): boolean {
  const { lower, kind, text, start, end } = words;
  const { from, last } = amount;
  const previous = from > 0 ? lower[from - 1] : '';
  const next = words.sentence[last] === words.sentence[last - 1] ? (lower[last] ?? '') : '';
  const glued = from > 0 && touches(words, from - 1);
  const plain = amount.unit === null;
  const digits = kind[from] === DIGITS;

  if (lower[from] === 'one' || lower[from] === 'zero' || lower[from] === 'two') {
    if (refuseOne(words, amount, previous, next)) return true;
  }
  if (amount.unit !== null && TIME_UNITS.has(amount.unit)) {
    if (refuseSpell(words, last, next)) return true;
  } else if (
    next === '-' &&
    touches(words, last - 1) &&
    /^(year|month|week|day)$/.test(lower[last + 1] ?? '') &&
    lower[last + 3] === 'old'
  )
    return true;
  if (!plain) return false;

  if (/^(st|nd|rd|th|s|am|pm|a|p)$/.test(next) && touches(words, last - 1) && digits) return true;
  if (
    (next === '-' || next === '’') &&
    touches(words, last - 1) &&
    digits &&
    /^(st|nd|rd|th)$/.test(lower[last + 1] ?? '')
  )
    return true;
  if (FRACTIONS.test(next) || (next === '-' && FRACTIONS.test(lower[last + 1] ?? ''))) return true;
  if (digits && isGlued(words, amount, glued)) return true;
  if (isAge(words, amount, previous, next)) return true;
  if (digits && isListNumber(words, amount, next)) return true;
  if (digits && isNameNumber(words, amount, previous)) return true;
  if (digits && isYear(words, amount, previous, next)) return true;
  if (amount.bound === 'exact' && isScore(words, amount)) return true;
  if (amount.bound === 'between' && joined(words, amount) && SCORED.test(lower[from - 1] ?? '')) return true;
  if (
    digits &&
    /^(street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive)$/.test(lower[last + 1] ?? '') &&
    named(words, last)
  )
    return true;
  if (
    lower[from] === 'scores' &&
    !/^(of|are|were|have|had|more|dead|killed|injured|wounded|remain|died|fled|arrested)$/.test(next)
  )
    return true;
  // A number made of letters inside a name: "Twenty One Pilots".
  const firstWord = text.slice(start[from], end[from]);
  return (
    !digits &&
    from > 0 &&
    named(words, from) &&
    named(words, from - 1) &&
    firstWord.length > 1 &&
    words.sentence[from - 1] === words.sentence[from]
  );
}

function refuseOne(words: Words, amount: Amount, previous: string, next: string): boolean {
  const { lower } = words;
  const { last } = amount;
  if (lower[amount.from] === 'two') return previous === 'in' && next !== '' && /^(and|,|\.)$/.test(next);
  if (lower[amount.from] === 'zero') return next === '-' || /^(tolerance|sum|hour)$/.test(next);
  if (amount.last - amount.from > 1 || amount.unit !== null) return false;
  if (
    /^(another|day|side|thing|time|way|point|reason|example|hand|who|that|which|can|could|should|must|might|would|may|may|s|’|'|such|more|and|or|to|in|final|last)$/.test(
      next,
    )
  ) {
    if (/^(more|and|or|in|to)$/.test(next)) return next !== 'more' && !/^(killing|and|killed|wounding)$/.test(previous);
    return true;
  }
  if (
    /^(no|this|that|which|any|every|each|the|some|new|old|big|good|only_|last|another|next|first|wrong|right|from|number|square|day|better|bad|loved|year|dear|is|as)$/.test(
      previous,
    )
  )
    return true;
  if (next === 'of') {
    const after = lower[last + 1] ?? '';
    const then = lower[last + 2] ?? '';
    if (/^(the|its|his|her|their|our|my|these|those)$/.test(after)) {
      if (
        /^(most|largest|biggest|few|main|best|worst|first|oldest|richest|poorest|busiest|deadliest|highest|lowest|key|last|only|greatest|world|country|region|reasons|things|ways|many)$/.test(
          then,
        )
      )
        return true;
      return /est$/.test(then);
    }
    return /^(several|many|a|few)$/.test(after);
  }
  if (next === '-' && touches(words, last - 1)) return true;
  return false;
}

/** "10 years ago", "two weeks later", "34 years old": a date or an age, no measure. */
function refuseSpell(words: Words, last: number, next: string): boolean {
  if (/^(ago|old|earlier|later|hence)$/.test(next)) return true;
  return next === '-' && words.lower[last + 1] === 'old';
}

/** Digits that stick to letters or to other digits: "F-16", "M9", "020-7946-0000", "24/7", "10:30". */
function isGlued(words: Words, { from, last }: Amount, glued: boolean): boolean {
  const { lower, kind } = words;
  if (glued) {
    const sign = lower[from - 1];
    if (kind[from - 1] !== SIGN) return true;
    if (
      sign === '-' ||
      sign === '/' ||
      sign === ':' ||
      sign === '#' ||
      sign === '@' ||
      sign === '_' ||
      sign === '&' ||
      sign === '+' ||
      sign === '.'
    ) {
      if (sign === '+' || sign === '#' || sign === '@' || sign === '_') return true;
      return touches(words, from - 2);
    }
  }
  if (touches(words, last - 1)) {
    const sign = lower[last];
    if (kind[last] === 0 || sign === '_' || sign === '@') return true;
    if ((sign === '-' || sign === '/' || sign === ':' || sign === '.') && touches(words, last)) {
      const then = lower[last + 1] ?? '';
      if (kind[last + 1] === DIGITS) return true;
      if (sign === '-') return /^[a-z]$/.test(then);
      return sign !== ':' || kind[last + 1] === 0;
    }
  }
  return false;
}

/** "Ramesh, 41, said", "aged 34", "(52)". */
function isAge(words: Words, amount: Amount, previous: string, next: string): boolean {
  const { lower, upos } = words;
  const { from, last, min, max } = amount;
  if (previous === 'aged' || previous === 'age' || lower[amount.first - 1] === 'aged') return true;
  if (previous === 'and' && lower[from - 2] !== undefined && amount.bound === 'exact' && isAgePair(words, from))
    return true;
  if (
    /^(under|over)$/.test(previous) &&
    /^(children|girls|boys|those|players|aged|people|anyone)$/.test(lower[from - 2] ?? '')
  )
    return true;
  if (amount.bound !== 'exact' || min === null || min !== max || min > 120 || min % 1 !== 0) return false;
  if (words.kind[from] !== DIGITS) return false;
  const before = from > 1 && words.sentence[from - 2] === words.sentence[from] ? from - 2 : -1;
  if (before < 0 || words.kind[before] !== 0) return false;
  const person = upos[before] === PROPN || upos[before] === NOUN;
  if (previous === ',' && /^[,.;)]$/.test(next) && person) {
    // A list by place reads "109 in the countryside of Damascus, 77, …" nowhere; a bare number between commas is an age.
    return words.kind[last + 1] !== DIGITS || next === '.';
  }
  return previous === '(' && next === ')' && person && capital(words, before);
}

function isAgePair(words: Words, from: number): boolean {
  return words.lower[from - 3] === 'aged' || words.lower[from - 4] === 'aged';
}

/** "1. What happened" at a line's beginning. */
function isListNumber(words: Words, { from, last }: Amount, next: string): boolean {
  const begins = from === 0 || words.sentence[from - 1] !== words.sentence[from];
  return begins && (next === '.' || next === ')') && touches(words, last - 1);
}

/** "Flight 302", "Sea Harvest 7", "Camp 14": a number that names. */
function isNameNumber(words: Words, amount: Amount, previous: string): boolean {
  const { lower, upos } = words;
  const { from, first } = amount;
  if (from === 0 || first !== from || words.sentence[from - 1] !== words.sentence[from]) return false;
  if (words.kind[from - 1] !== 0)
    return (previous === '.' && /^(no|nos)$/.test(lower[from - 2] ?? '')) || previous === '№';
  if (NUMBERED.has(previous) && !counted(words, amount)) return true;
  if (
    /^(flights|trains|resolutions|articles|sections|routes|runways|rooms|gates|channels|blocks|zones|camps)$/.test(
      previous,
    ) &&
    capital(words, from - 1)
  )
    return true;
  return (
    named(words, from - 1) &&
    upos[from - 1] === PROPN &&
    from - 1 > 0 &&
    !counted(words, amount) &&
    !elliptic(words, amount)
  );
}

/** Whether a noun that the number could count follows it. */
function counted(words: Words, { last }: Amount): boolean {
  if (last >= words.count || words.sentence[last] !== words.sentence[last - 1]) return false;
  const u = words.upos[last];
  if (u === ADJ && words.upos[last + 1] === NOUN) return true;
  return u === NOUN;
}

/** Whether a verb's ellipsis may follow: "the far right 22", "Mexico 14, Peru 12". */
function elliptic(words: Words, { last }: Amount): boolean {
  const next = words.lower[last] ?? '';
  return next === ',' || next === '.' || next === ';' || next === 'dead' || next === 'and' || next === 'percent';
}

const YEAR_BEFORE =
  /^(in|since|of|by|from|until|till|to|for|before|after|during|early|late|mid|through|between|and|or|than|the|spring|summer|autumn|fall|winter|circa|back|year|in|fiscal|around|about|september|october|november|december|january|february|march|april|may|june|july|august|,|\()$/;

/** A bare whole number from 1500 to 2100 that counts nothing is a year. */
function isYear(words: Words, amount: Amount, previous: string, _next: string): boolean {
  const { min, max, from, last } = amount;
  const value = max ?? min;
  if (
    value === null ||
    value < 1500 ||
    value > 2100 ||
    value % 1 !== 0 ||
    last - from !== 1 ||
    words.lower[from].length !== 4
  )
    return false;
  const before = amount.first < from ? words.lower[from - 1] : previous;
  if (counted(words, amount) && !/^(in|since|early|late|mid|during|until)$/.test(before)) return false;
  return YEAR_BEFORE.test(before) || !counted(words, amount);
}

const joined = (words: Words, { from }: Amount) => words.lower[from + 1] === '-' || words.lower[from + 1] === '–';

/** "3-2", "won 2–1", "24/7": two small numbers joined by a sign. */
function isScore(words: Words, { from, last }: Amount): boolean {
  const sign = words.lower[last] ?? '';
  if (!/^[-–/:x×]$/.test(sign) || words.kind[last + 1] !== DIGITS) {
    const back = words.lower[from - 1] ?? '';
    return /^[-–/:×]$/.test(back) && from > 1 && words.kind[from - 2] === DIGITS && touches(words, from - 2);
  }
  return touches(words, last - 1);
}

// Indexes into UPOS.
const ADJ = 0;
const NOUN = 7;
const PROPN = 11;
