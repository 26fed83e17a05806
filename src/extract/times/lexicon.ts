const numbered = (list: string) =>
  new Map(list.split(' ').flatMap((names, n) => names.split('/').map((name) => [name, n + 1] as const)));

/** Months and their short forms, from 1. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
);

/** Weekdays and their short forms, Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
);

/** TIMEX3's letters for the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }),
);

/** TIMEX3's letters for the parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    midday: 'MI',
    dawn: 'MO',
    dusk: 'EV',
    lunchtime: 'AF',
  }),
);

/** A unit of time: the letter of ISO 8601's durations, how many of it one word is worth, and whether a `T` stands before. */
export interface TimeUnit {
  readonly letter: string;
  readonly times: number;
  readonly clock: boolean;
}

const unit = (letter: string, times = 1, clock = false): TimeUnit => ({ letter, times, clock });

/** Units by their words, singular and plural. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    ...{
      second: unit('S', 1, true),
      minute: unit('M', 1, true),
      hour: unit('H', 1, true),
      day: unit('D'),
      week: unit('W'),
    },
    ...{ weekend: unit('WE'), fortnight: unit('W', 2), month: unit('M'), quarter: unit('Q'), year: unit('Y') },
    ...{ decade: unit('Y', 10), century: unit('Y', 100), millennium: unit('Y', 1000) },
  }).flatMap(([name, value]) => [
    [name, value] as const,
    [name === 'century' ? 'centuries' : `${name}s`, value] as const,
  ]),
);

/** Numbers of quarters. */
export const ORDINALS: ReadonlyMap<string, number> = numbered('first second third fourth');

/** Days that return every year on the same date, as month and day. */
export const HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  Object.entries<readonly [number, number]>({
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    christmas: [12, 25],
    'new year s day': [1, 1],
    'new year s eve': [12, 31],
    'valentine s day': [2, 14],
    halloween: [10, 31],
    'international women s day': [3, 8],
  }),
);
