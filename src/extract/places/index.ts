import type { Mention, Parsed, Place } from '../../model/index.ts';
import { type Choice, choose } from './choose.ts';
import { countriesOf } from './countries.ts';
import { type Entry, type Gazetteer, gazetteer } from './gazetteer.ts';
import { type Named, namedPlaces } from './named.ts';

/** What may stand between a place and the one that holds it: "Tripoli, Lebanon", "Kobani in northern Syria", "Goma (DR Congo)". */
const HOLDS = /^(?:,? in (?:the )?(?:[a-z-]+ern )?|, (?:the )?| ?\()$/;

/**
 * Where the places lie that a text names: points, precision and the areas that hold them, from the package's gazetteer
 * (GeoNames), told apart by what stands beside a name, by the countries that the text tells of, and by population. A name
 * that is unknown, or one of several places, stays unresolved with the reason. Ascending. Linear in the text.
 */
export function places(parsed: Parsed, mentions: readonly Mention[]): Place[] {
  const known = gazetteer();
  const found = namedPlaces(parsed, mentions, known);
  const countries = countriesOf(parsed, found, known);
  const held = found.map((_, i) => holder(found, i, known));
  // What the text says once of a name holds for the name: "Tripoli, Lebanon" above is "Tripoli" below.
  const once = new Map<string, Entry>();
  for (const [i, { name }] of found.entries()) {
    const by = held[i];
    if (by !== null && !once.has(name)) once.set(name, by);
  }
  return found
    .map((named, i) => ({ named, choice: choose(named, countries, held[i] ?? once.get(named.name) ?? null, known) }))
    .filter(({ named, choice }) => choice.entry !== null || !named.guessed)
    .map(({ named, choice }) => placeOf(named, choice, known));
}

/** The country or province after a place that the text says holds it. */
function holder(found: readonly Named[], i: number, known: Gazetteer): Entry | null {
  const { between } = found[i];
  if (between === null || !HOLDS.test(between)) return null;
  const own = known.named(found[i].name);
  const next = known.named(found[i + 1].name).filter(({ kind }) => kind === 'country' || kind === 'province');
  // In a list of provinces or countries none holds the one before it.
  return (
    next.find((entry) =>
      own.some((one) => one.number !== entry.number && one.kind !== 'country' && holds(entry, one)),
    ) ?? null
  );
}

function holds(outer: Entry, inner: Entry): boolean {
  return outer.kind === 'country'
    ? inner.country === outer.country
    : inner.province === outer.number && inner.kind === 'town';
}

function placeOf({ span, name }: Named, { entry, precision, reason }: Choice, known: Gazetteer): Place {
  if (entry === null)
    return { span, name, resolved: null, point: null, precision: null, within: [], country: null, reason };
  const province = entry.province >= 0 && entry.province !== entry.number ? [known.entry(entry.province).name] : [];
  const country = entry.country === '' ? [] : [known.country(entry.country)];
  const within = entry.kind === 'country' ? [] : [...province, ...country];
  return {
    span,
    name,
    resolved: entry.name,
    point: entry.point,
    precision,
    within,
    country: entry.country || null,
    reason,
  };
}
