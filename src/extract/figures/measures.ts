/**
 * Units of measure by their words, lower case, as pieces joined by a space: `km / h`, `cubic metres`. The value is the
 * unit's name in a figure. Ambiguous short forms (`m`, `c`, `t`, `g`, `l`, `h`) count only where they touch the digits or follow them.
 */
const forms: Record<string, string> = {
  percent: '%|percent|per cent|pct',
  'percentage points': 'percentage points|percentage point|percent points|pct points',
  'basis points': 'basis points|basis point|bps',
  magnitude: 'magnitude',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers',
  m: 'm|metre|metres|meter|meters',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters',
  miles: 'mile|miles|mi',
  'nautical miles': 'nautical mile|nautical miles|nm|nmi',
  feet: 'foot|feet|ft',
  inches: 'inch|inches',
  yards: 'yard|yards',
  'km/h':
    'km / h|km / hr|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour',
  mph: 'mph|miles per hour|miles an hour',
  'm/s': 'm / s|metres per second|meters per second',
  knots: 'knot|knots',
  'square kilometres': 'square km|square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2',
  'square metres': 'square m|square metre|square metres|square meter|square meters|sq m|m²',
  'square miles': 'square mile|square miles|sq mi',
  'square feet': 'square foot|square feet|sq ft',
  'cubic metres': 'cubic metre|cubic metres|cubic meter|cubic meters|m³|cubic m',
  'cubic feet': 'cubic foot|cubic feet',
  'cubic kilometres': 'cubic kilometre|cubic kilometres|cubic km',
  hectares: 'hectare|hectares|ha',
  acres: 'acre|acres',
  kg: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
  g: 'g|gram|grams|gramme|grammes',
  mg: 'mg|milligram|milligrams',
  tons: 'ton|tons|short tons',
  tonnes: 'tonne|tonnes|metric ton|metric tons|metric tonnes|t',
  kilotons: 'kiloton|kilotons|kilotonne|kilotonnes|kt',
  megatonnes: 'megaton|megatons|megatonne|megatonnes',
  ounces: 'ounce|ounces|oz',
  barrels: 'barrel|barrels|bbl',
  litres: 'litre|litres|liter|liters|l',
  gallons: 'gallon|gallons',
  bushels: 'bushel|bushels',
  MW: 'mw|megawatt|megawatts',
  GW: 'gw|gigawatt|gigawatts',
  kW: 'kw|kilowatt|kilowatts',
  MWh: 'mwh|megawatt hours|megawatt-hours',
  kWh: 'kwh|kilowatt hours|kilowatt-hours',
  GWh: 'gwh|gigawatt hours',
  TWh: 'twh|terawatt hours',
  '°C': '° c|°c|c|degrees c|degrees celsius|degree celsius|degrees|degrees centigrade|°|celsius',
  '°F': '° f|°f|f|degrees f|degrees fahrenheit|degree fahrenheit|fahrenheit',
  decibels: 'decibel|decibels|db',
  seconds: 'second|seconds|sec|secs',
  minutes: 'minute|minutes|min|mins',
  hours: 'hour|hours|hr|hrs',
  days: 'day|days',
  weeks: 'week|weeks',
  months: 'month|months',
  years: 'year|years|yr|yrs',
  decades: 'decade|decades',
  centuries: 'century|centuries',
  cents: 'cent|cents',
  pence: 'pence',
  volts: 'volt|volts|kilovolts',
  megabits: 'megabits|mbps',
  GB: 'gb|gigabytes|gigabyte',
  TB: 'tb|terabytes|terabyte',
};

const byWords = new Map<string, string>();
for (const [unit, list] of Object.entries(forms)) {
  for (const form of list.split('|')) if (form) byWords.set(form, unit);
}

/** The unit that up to three words name, or undefined. */
export const measure = (words: string): string | undefined => byWords.get(words);

export const TIME_UNITS: ReadonlySet<string> = new Set([
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'],
]);

/** Short forms that name a unit only where they touch the digits or stand right after them in lower case. */
export const SHORT_FORMS: ReadonlySet<string> = new Set([
  'm',
  'c',
  'f',
  't',
  'g',
  'l',
  'ha',
  'mi',
  'nm',
  'min',
  'sec',
  'kt',
  'db',
]);

/** What a unit measures where the text does not say. */
export const MEASURED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      km: 'distance',
      m: 'distance',
      miles: 'distance',
      'nautical miles': 'distance',
      feet: 'distance',
      yards: 'distance',
    },
    ...{
      'km/h': 'speed',
      mph: 'speed',
      knots: 'speed',
      'm/s': 'speed',
      '°C': 'temperature',
      '°F': 'temperature',
      mm: 'rain',
    },
    ...{
      magnitude: 'earthquake',
      MW: 'capacity',
      GW: 'capacity',
      kW: 'capacity',
      MWh: 'electricity',
      GWh: 'electricity',
      TWh: 'electricity',
      hectares: 'land',
      acres: 'land',
      'square kilometres': 'area',
      'square miles': 'area',
    },
  }),
);
