import type { Precision } from '../../model/index.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { placeKey, skeleton } from './key.ts';
import type { Named } from './named.ts';

/** What a name was found to mean, or why it stays open. */
export interface Choice {
  readonly entry: Entry | null;
  readonly precision: Precision | null;
  readonly reason: string;
}

const PROVINCE =
  /^(?:provinces?|governorates?|regions?|oblasts?|states?|count(?:y|ies)|prefectures?|districts?|wilayas?|cantons?)$/;
const AROUND =
  /^(?:countryside|outskirts|suburbs?|hinterland|hills|mountains|valley|plains?|front|axis|pocket|area|coast|border)$/;
const BESIDE = /^(?:near|around|outside|beyond|towards?|between|off)$/;
/** A site called after a town is not the town: "Aleppo airport", "Homs refinery". */
const SITE =
  /^(?:airport|airbase|air|airfield|base|bases|camp|prison|university|hospital|refinery|dam|port|stadium|summit|accords?|agreement|crossing|bridge|mosque|cathedral|museum)$/;
const SITE_NAME =
  /^(.+?) (?:(?:International )?Airport|Air ?[Bb]ase|Airfield|(?:Refugee )?Camp|Refinery|Dam|Port|Crossing)$/;
/** Countries that write in another script, or wrote in one not long ago: their names come in many romanisations. */
const ROMANISED = new Set(
  `AE AF AM AZ BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MR NP OM PK PS
  QA RS RU SA SD SO SY TD TH TJ TM TN TW UA UZ XK YE`.split(/\s+/),
);
/** Least people for a town to be taken in a country that the report does not tell of. */
const KNOWN_FAR = 150_000;
const SMALL = 100_000;
/** How much better than the next place of its name, in tenfold populations, a place must be. */
const CLEAR = 0.75;
/** From here on nobody would take the other one to be meant. */
const PLAIN = 2.5;
/** Degrees within which two places of one name are as good as one: a town and its province. */
const CLOSE = 1.2;

/**
 * Chooses among the places of a name by what stands beside it, by the countries that the report tells of, and by
 * population. Open where two are about as likely, or where only a small place in a country without a word of it bears the name.
 * @param countries how often the report names each country
 * @param held the country or province that the text puts after the name ("Tripoli, Lebanon"); null where none
 */
export function choose(
  named: Named,
  countries: ReadonlyMap<string, number>,
  held: Entry | null,
  known: Gazetteer,
): Choice {
  const site = named.name.match(SITE_NAME);
  const whole = known.named(named.name);
  // "Homs Refinery" lies by Homs where the lists do not hold it.
  const exact =
    whole.length === 0 && site !== null ? known.named(site[1]).filter(({ kind }) => kind === 'town') : whole;
  const alike =
    exact.length === 0
      ? known.alike(named.name).filter((entry) => countries.has(entry.country) && likeWritten(entry, named.name))
      : [];
  const entries = exact.length > 0 ? exact : alike;
  if (entries.length === 0) return open('the gazetteer holds no place of this name');
  const province =
    named.after.slice(0, 1).some((word) => PROVINCE.test(word)) ||
    /^(?:provinces?|governorates?) of$/.test(`${named.before[1]} ${named.before[0]}`);
  const scored = entries
    .filter((entry) => entry.kind !== 'province' || province || !entries.some((one) => isSeat(one, entry)))
    .map((entry) => ({ entry, score: scoreOf(entry, named.name, { countries, held, province }) }))
    .sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
  const [best] = scored;
  const rival = scored.find(({ entry }) => !near(entry, best.entry));
  if (rival !== undefined && best.score - rival.score < CLEAR)
    return open(`one of several: ${title(best.entry, known)}, ${title(rival.entry, known)}`);
  const { kind, population, capital, country } = best.entry;
  const far = country !== '' && (kind === 'town' || kind === 'province') && !countries.has(country) && held === null;
  if (far && (kind === 'province' || (population < KNOWN_FAR && !capital)))
    return open(
      `only a small place in ${known.country(country)} bears the name, and the report tells of no place there`,
    );
  const why = [
    exact.length === 0 ? `written like ${best.entry.name}` : '',
    held !== null && agrees(best.entry, held) ? `the text puts ${held.name} after it` : '',
    rival === undefined ? 'the only place of this name' : '',
    rival !== undefined && best.score - rival.score < PLAIN ? `likelier than ${title(rival.entry, known)}` : '',
    rival !== undefined && best.score - rival.score >= PLAIN ? 'by far the likeliest of this name' : '',
    whole.length === 0 && exact.length > 0 ? `named after ${best.entry.name}, which it is taken to lie by` : '',
    (countries.get(country) ?? 0) > 0 && kind !== 'country' ? `the report tells of ${known.country(country)}` : '',
    country === '' && kind !== 'area' && kind !== 'exact' ? 'its country is disputed' : '',
  ];
  const reason = why.filter((part) => part !== '').join('; ');
  const precision = whole.length === 0 && exact.length > 0 ? 'area' : precisionOf(named, best.entry);
  return { entry: best.entry, precision, reason };
}

function open(reason: string): Choice {
  return { entry: null, precision: null, reason };
}

interface Around {
  readonly countries: ReadonlyMap<string, number>;
  readonly held: Entry | null;
  readonly province: boolean;
}

function scoreOf(entry: Entry, name: string, { countries, held, province }: Around): number {
  const { kind, population, capital, country } = entry;
  const size = kind === 'area' || kind === 'exact' ? 6 : Math.log10(population + 300);
  const asked = kind === 'province' ? (province ? 3 : -0.6) : kind === 'country' ? 3 : 0;
  const times = countries.get(country) ?? 0;
  // A small place profits less from its country's being told of: it is one of many.
  const told = (times > 0 ? 1 + Math.min(1.2, Math.log2(1 + times) * 0.8) : 0) * (population < SMALL ? 0.5 : 1);
  // A name that the place bears only beside its own: an old or foreign one.
  const aside = kind === 'town' && !capital && placeKey(entry.name) !== placeKey(name) ? -1 : 0;
  return (
    size +
    asked +
    told +
    aside +
    (capital ? (times > 0 ? 1.5 : 0.5) : 0) +
    (held !== null && agrees(entry, held) ? 4 : 0)
  );
}

/** Whether a town gives its name to a province around it: the name alone means the town. */
function isSeat(town: Entry, province: Entry): boolean {
  const [a, b] = [town, province].map(({ name }) => placeKey(name));
  return town.kind === 'town' && near(town, province) && (a === b || skeleton(a) === skeleton(b));
}

/** Names with the same consonants are taken for one only in countries of another script, and where they are about as long and begin alike. */
function likeWritten(entry: Entry, name: string): boolean {
  const [a, b] = [placeKey(entry.name), placeKey(name)];
  return (
    ROMANISED.has(entry.country) &&
    a[0] === b[0] &&
    Math.abs(a.length - b.length) <= 3 &&
    a.split(' ').length <= b.split(' ').length + 1
  );
}

function agrees(entry: Entry, held: Entry): boolean {
  return held.kind === 'country' ? entry.country === held.country : entry.province === held.number;
}

function near(a: Entry, b: Entry): boolean {
  return Math.abs(a.point[0] - b.point[0]) < CLOSE && Math.abs(a.point[1] - b.point[1]) < CLOSE;
}

function title({ name, kind, country }: Entry, known: Gazetteer): string {
  return kind === 'country' || country === '' ? name : `${name} in ${known.country(country)}`;
}

/** A direction before a town, or land around it, makes an area of it: "northern Idlib", "the Aleppo countryside". */
function precisionOf({ before, after }: Named, { kind }: Entry): Precision {
  if (kind !== 'town') return kind;
  const [last = ''] = before;
  const [next = ''] = after;
  const beside = AROUND.test(next) || SITE.test(next) || BESIDE.test(last) || last.endsWith('ern') || last === 'rural';
  return beside ? 'area' : 'town';
}
