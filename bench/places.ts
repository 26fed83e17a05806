/**
 * Where the places lie that the five real pages name, and that invented places stay open: `npx tsx bench/places.ts`.
 *
 * The points are from an atlas, set down before the gazetteer was asked; right is what lies within 30 km. The reports of
 * voices/dev tell of invented places, so whatever is resolved in them is wrong (but for names that a real place bears too).
 */
import type { Place } from '../src/model/index.ts';
import { isFailure, openPages, understand, understandPage } from '../src/pipeline.ts';
import { rows } from '../train/data.ts';
import type { Scores } from './floors.ts';
import { alone, data } from './shared.ts';

/** `[longitude, latitude]` in degrees. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  Aleppo: [37.16, 36.2],
  Damascus: [36.29, 33.51],
  Homs: [36.72, 34.73],
  Hama: [36.75, 35.13],
  Idlib: [36.63, 35.93],
  'Deir Ezzor': [40.14, 35.34],
  Quneitra: [35.82, 33.12],
  Latakia: [35.78, 35.53],
  Daraa: [36.1, 32.62],
  Raqqa: [39.01, 35.95],
  Tartus: [35.89, 34.89],
  'al-Hasakah': [40.75, 36.5],
  Khmeimim: [35.95, 35.4],
  'Hmeimim Airport': [35.95, 35.4],
  'Damascus Airport': [36.52, 33.41],
  Tehran: [51.39, 35.69],
  Ankara: [32.85, 39.93],
  Astana: [71.43, 51.13],
  'Gaza City': [34.46, 31.5],
  Rafah: [34.25, 31.28],
  'Khan Younis': [34.3, 31.34],
  Jabalia: [34.48, 31.53],
  'Tel Aviv': [34.78, 32.08],
  Jerusalem: [35.22, 31.78],
};
const NEAR_KM = 30;
const KM_A_DEGREE = 111.2;

export async function measure(): Promise<Scores> {
  const found = new Map<string, Place[]>();
  for await (const page of openPages([data('seeds')])) {
    if (isFailure(page)) throw new Error(page.message);
    for (const { places = [] } of (await understandPage(page)).extractions)
      for (const place of places) found.set(place.name, [...(found.get(place.name) ?? []), place]);
  }
  const wrong = Object.entries(POINTS).filter(([name, point]) => {
    const places = found.get(name) ?? [];
    return (
      places.length === 0 || places.some((place) => place.point === null || kilometres(place.point, point) > NEAR_KM)
    );
  });
  const all = Object.keys(POINTS).length;
  console.log(
    `seeds: ${all - wrong.length} of ${all} places right${wrong.length > 0 ? `; wrong: ${wrong.map(([name]) => name).join(', ')}` : ''}`,
  );

  const invented = rows<{ text: string; outlet: string; published: string }>(data('voices/dev.jsonl.gz')).flatMap(
    ({ text, outlet, published }) => understand(text, { outlet, published }).places ?? [],
  );
  const resolved = invented.filter((place) => place.resolved !== null);
  console.log(
    `voices/dev: ${invented.length} names of invented places, ${resolved.length} of them resolved ${[...new Set(resolved.map(({ name }) => name))].join(', ')}`,
  );
  return {
    'seed places right': (100 * (all - wrong.length)) / all,
    'invented left open': (100 * (invented.length - resolved.length)) / invented.length,
  };
}

function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const [x, y] = [(a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]];
  return Math.hypot(x, y) * KM_A_DEGREE;
}

await alone(import.meta.url, measure);
