/** Words for numbers below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ zero: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
    ...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. A lakh is 100,000 and a crore 10,000,000. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ hundred: 1e2, dozen: 12, thousand: 1e3, lakh: 1e5, lac: 1e5, million: 1e6, crore: 1e7, billion: 1e9 },
    ...{ milliard: 1e9, trillion: 1e12, quadrillion: 1e15 },
  }),
);

/** Letters after digits that multiply; those of one letter only where they touch the digits. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    bn: 1e9,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    tn: 1e12,
    trn: 1e12,
    bln: 1e9,
    cr: 1e7,
    k: 1e3,
    m: 1e6,
    b: 1e9,
    t: 1e12,
  }),
);

/**
 * The least that a vague word can mean: "dozens" at least two dozen, "hundreds" at least two hundred, as Hearsay's
 * conventions for figures have it.
 */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, lakhs: 2e5, millions: 2e6, crores: 2e7 },
    ...{ billions: 2e9, trillions: 2e12 },
  }),
);

/** Words that sound like numbers and are none: kept raw, with no value. */
export const ABSURD: ReadonlySet<string> = new Set([
  ...['gazillion', 'gazillions', 'zillion', 'zillions', 'bazillion', 'bazillions', 'jillion', 'jillions'],
  ...['squillion', 'squillions', 'kajillion', 'umpteen'],
]);
