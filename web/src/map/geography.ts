import type { Feature, Geometry, MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import { ask } from '../api/ask.ts';
import type { PlaceLine } from '../api/lines.ts';

let kept: Promise<readonly Feature<Geometry>[]> | undefined;

/** The countries of the world (Natural Earth, 1:50 million), from the page's own files. */
export function countries(): Promise<readonly Feature<Geometry>[]> {
  kept ??= ask<Topology<{ countries: GeometryCollection }>>(atlas).then(
    (topology) => feature(topology, topology.objects.countries).features,
  );
  return kept;
}

/** How far around its point a place may lie, in kilometres, so that no area is drawn as a point; null for a point. */
export function areaKm(precision: PlaceLine['precision']): number | null {
  if (precision === 'area') return 40;
  return precision === 'province' ? 80 : null;
}

/** What the map is to show at first: all places, and never less than some degrees around them. */
export function extentOf(places: readonly PlaceLine[]): MultiPoint {
  const points = places.flatMap(({ point }) => (point === null ? [] : [point]));
  if (points.length === 0) points.push([-150, -50], [170, 70]);
  const around = points.flatMap(([x, y]) => [
    [x - 3, Math.max(y - 2, -85)],
    [x + 3, Math.min(y + 2, 85)],
  ]);
  return { type: 'MultiPoint', coordinates: around };
}
