/** Signs and codes before or after an amount, to ISO 4217. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS', '₩': 'KRW', '₦': 'NGN' },
    ...{ '₺': 'TRY', '₫': 'VND', '₱': 'PHP', '₴': 'UAH', '฿': 'THB', '₵': 'GHS', '₸': 'KZT', '₾': 'GEL', '₡': 'CRC' },
    ...{ '৳': 'BDT', '₼': 'AZN', '֏': 'AMD' },
    ...{ rs: 'INR', zł: 'PLN' },
  }),
);

/** Letters before a dollar sign: "A$", "US$". */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      us: 'USD',
      a: 'AUD',
      au: 'AUD',
      c: 'CAD',
      ca: 'CAD',
      nz: 'NZD',
      hk: 'HKD',
      s: 'SGD',
      nt: 'TWD',
      r: 'BRL',
      j: 'JMD',
    },
    ...{ fj: 'FJD', tt: 'TTD', z: 'ZWL', n: 'NAD', mx: 'MXN' },
  }),
);

/** Codes that the words of a text may spell out. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DJF DKK DOP DZD EGP ERN ' +
    'ETB EUR FJD GBP GEL GHS GMD GNF GTQ HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR ' +
    'LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SDG SEK SGD SLE SOS SSP SYP SZL THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW'
  ).split(' '),
);

/**
 * Currency words. A list `country:CODE` picks by the country that the text names, the first entry being the default; the country
 * is matched by the beginning of its name or people's name ("egypt", "turk").
 */
const nouns: Record<string, string> = {
  dollar:
    'USD australia:AUD canad:CAD zealand:NZD hong:HKD singapore:SGD taiwan:TWD zimbabwe:ZWL jamaica:JMD namibia:NAD liberia:LRD fiji:FJD guyan:GYD',
  euro: 'EUR',
  pound: 'GBP egypt:EGP leban:LBP syria:SYP sudan:SDG',
  rupee: 'INR pakistan:PKR lanka:LKR nepal:NPR mauriti:MUR seychell:SCR',
  peso: 'MXN philippin:PHP filipin:PHP argentin:ARS colombia:COP chile:CLP cuba:CUP dominican:DOP urugua:UYU manila:PHP',
  rial: 'IRR oman:OMR yemen:YER',
  riyal: 'SAR qatar:QAR',
  dinar: 'IQD jordan:JOD kuwait:KWD alger:DZD tunis:TND liby:LYD serb:RSD bahrain:BHD',
  dirham: 'AED moroc:MAD',
  shilling: 'KES ugand:UGX tanzan:TZS somal:SOS',
  franc:
    'CHF senegal:XOF mali:XOF niger:XOF burkina:XOF benin:XOF togo:XOF ivory:XOF ivoir:XOF cfa:XAF cameroon:XAF chad:XAF gabon:XAF congo:CDF rwanda:RWF guinea:GNF burundi:BIF djibouti:DJF comor:KMF',
  krona: 'SEK iceland:ISK',
  kronor: 'SEK',
  krone: 'NOK denmark:DKK danish:DKK danes:DKK',
  kroner: 'NOK denmark:DKK danish:DKK danes:DKK',
  koruna: 'CZK',
  lira: 'TRY syria:SYP leban:LBP',
  rouble: 'RUB belarus:BYN',
  ruble: 'RUB belarus:BYN',
  leu: 'RON moldov:MDL',
  lei: 'RON moldov:MDL',
  kwacha: 'ZMW malawi:MWK',
  manat: 'AZN turkmen:TMT',
  som: 'KGS uzbek:UZS',
  won: 'KRW north:KPW',
  ...{ yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', baht: 'THB', ringgit: 'MYR', rupiah: 'IDR', dong: 'VND', kyat: 'MMK' },
  ...{ riel: 'KHR', kip: 'LAK', taka: 'BDT', afghani: 'AFN', tenge: 'KZT', somoni: 'TJS', lari: 'GEL', dram: 'AMD' },
  ...{
    hryvnia: 'UAH',
    hryvnya: 'UAH',
    hryvnias: 'UAH',
    lev: 'BGN',
    leva: 'BGN',
    forint: 'HUF',
    zloty: 'PLN',
    zlotys: 'PLN',
  },
  ...{
    birr: 'ETB',
    metical: 'MZN',
    meticais: 'MZN',
    pula: 'BWP',
    dalasi: 'GMD',
    ariary: 'MGA',
    leone: 'SLE',
    ouguiya: 'MRU',
  },
  ...{
    nakfa: 'ERN',
    bolivar: 'VES',
    bolívar: 'VES',
    sol: 'PEN',
    soles: 'PEN',
    guarani: 'PYG',
    quetzal: 'GTQ',
    lempira: 'HNL',
  },
  ...{
    cordoba: 'NIO',
    córdoba: 'NIO',
    colon: 'CRC',
    gourde: 'HTG',
    boliviano: 'BOB',
    shekel: 'ILS',
    sheqel: 'ILS',
    naira: 'NGN',
  },
  ...{
    cedi: 'GHS',
    rand: 'ZAR',
    real: 'BRL',
    reais: 'BRL',
    reals: 'BRL',
    kwanza: 'AOA',
    lek: 'ALL',
    denar: 'MKD',
    tugrik: 'MNT',
  },
  sterling: 'GBP',
};

const entries = new Map<string, readonly (readonly [country: string, code: string])[]>();
for (const [noun, list] of Object.entries(nouns)) {
  const choices = list
    .split(' ')
    .map((choice) => (choice.includes(':') ? choice.split(':') : ['', choice]) as [string, string]);
  entries.set(noun, choices);
  if (!entries.has(`${noun}s`)) entries.set(`${noun}s`, choices);
}

/** Words that are a currency's name only after an amount: "won", "real", "sol", "som", "colon", "pounds". */
export const isCurrency = (word: string) => entries.has(word);

/** Whether the word can have only one code. */
export const isCertain = (word: string) => entries.get(word)?.length === 1;

/**
 * The ISO code of a currency's word, by the country that the nearby words name, or else the text; the first country wins
 * that stands in `near`, then in `text`.
 */
export function currencyCode(word: string, near: string, text: () => string): string | undefined {
  const choices = entries.get(word);
  if (!choices) return undefined;
  if (choices.length === 1) return choices[0][1];
  for (const place of [() => near, text]) {
    const lower = place();
    let best: string | undefined;
    let at = Number.POSITIVE_INFINITY;
    for (const [country, code] of choices) {
      const found = country ? lower.indexOf(country) : -1;
      if (found >= 0 && found < at) {
        at = found;
        best = code;
      }
    }
    if (best) return best;
  }
  return choices[0][1];
}
