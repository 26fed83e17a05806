import { UPOS } from '../../model/index.ts';
import { capital, touches } from '../numbers/words.ts';
import { four } from './calendar.ts';
import { fixed, inLine, type Rule, wordAt, yearAt } from './expression.ts';
import { HOLIDAYS, ORDINALS, SEASONS } from './lexicon.ts';
import { dateValue, quarterValue, quarterYear, yearOf } from './value.ts';

/** "the third quarter of 1984", "third-quarter", "fiscal second quarter", "last year's third quarter". */
export const quarterDate: Rule = (words, at) => {
  let i = at;
  const the = words.lower[i] === 'the' ? 1 : 0;
  i += the;
  if (/^(fiscal)$/.test(wordAt(words, i, at))) i++;
  if (wordAt(words, i, at) === '-') i++;
  const roman = /^q$/.test(wordAt(words, i, at)) && touches(words, i) ? Number(wordAt(words, i + 1, at)) : 0;
  const quarter = roman >= 1 && roman <= 4 ? roman : ORDINALS.get(wordAt(words, i, at));
  if (!quarter) return null;
  i++;
  if (wordAt(words, i, at) === '-') {
    // "the third-quarter loss": the article belongs to the loss.
    if (the) return null;
    i++;
  }
  if (roman) i++;
  else if (wordAt(words, i, at) !== 'quarter') return null;
  else i++;
  let year: number | null = null;
  let shift: number | null = null;
  const of = wordAt(words, i, at) === 'of' ? 1 : 0;
  if (yearAt(words, i + of, at) !== null) {
    year = yearAt(words, i + of, at);
    i += of + 1;
  } else if (/^(last|this|next)$/.test(wordAt(words, i + of, at)) && wordAt(words, i + of + 1, at) === 'year') {
    shift = { last: -1, this: 0, next: 1 }[words.lower[i + of] as 'last'];
    i += of + 2;
  }
  return {
    ...{ first: at, last: i, type: 'DATE' },
    value: (anchor) => {
      const by =
        year ?? (shift !== null && anchor.published ? anchor.published.year + shift : quarterYear(quarter, anchor));
      return by === null ? `XXXX-Q${quarter}` : quarterValue(by, quarter);
    },
  };
};

/** "last spring", "this summer", "the summer of 1998", "winter 2011". */
export const seasonDate: Rule = (words, at) => {
  let i = at;
  if (words.lower[i] === 'the') i++;
  if (/^(early|late)$/.test(wordAt(words, i, at))) i++;
  let shift: number | null = null;
  if (/^(last|next|this)$/.test(wordAt(words, i, at)))
    shift = { last: -1, this: 0, next: 1 }[words.lower[i++] as 'last'];
  if (shift === 0 && wordAt(words, i, at) === 'past') i++;
  const name = wordAt(words, i, at);
  const season = SEASONS.get(name);
  if (!season || (words.upos[i] !== UPOS.indexOf('NOUN') && shift === null)) return null;
  i++;
  const of = wordAt(words, i, at) === 'of' ? 1 : 0;
  const year = yearAt(words, i + of, at);
  if (year === null && shift === null && !(words.lower[at] === 'the' && name !== 'fall' && name !== 'spring'))
    return null;
  if (year !== null) return fixed(at, i + of + 1, `${four(year)}-${season}`);
  return {
    ...{ first: at, last: i, type: 'DATE' },
    value: ({ published }) => {
      if (!published) return `XXXX-${season}`;
      const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] as number;
      const back = shift === -1 && published.month < begins + 3 ? -1 : 0;
      return `${four(published.year + (shift === 1 && published.month >= begins ? 1 : back))}-${season}`;
    },
  };
};

/** "Christmas Day", "New Year's Eve". */
export const holidayDate: Rule = (words, at) => {
  if (!capital(words, at)) return null;
  for (let n = 5; n > 0; n--) {
    if (!inLine(words, at + n - 1, at)) continue;
    const name = words.lower
      .slice(at, at + n)
      .filter((w) => w !== '’' && w !== "'")
      .join(' ');
    const day = HOLIDAYS.get(name);
    if (!day) continue;
    const year = yearAt(words, at + n, at);
    return {
      ...{ first: at, last: year === null ? at + n : at + n + 1, type: 'DATE' },
      value: (anchor) => dateValue(year ?? yearOf(day[0], day[1], anchor), day[0], day[1]),
    };
  }
  return null;
};
