import type { Extraction, Span } from '../model/index.ts';

/** What is kept beside a report as one piece of JSON, since nothing asks for its parts by themselves yet. */
export type Quantities = Pick<Extraction, 'times' | 'figures' | 'sums' | 'events' | 'places'>;

/** As the table keeps it; null where nobody looked. */
export function quantitiesJson(extraction: Extraction): string | null {
  const { times, figures, sums, events, places } = extraction;
  const found = { times, figures, sums, events, places };
  return Object.values(found).some((some) => some !== undefined) ? JSON.stringify(found) : null;
}

/** What `quantitiesJson` made, back again. */
export function quantitiesOf(json: string | null): Quantities {
  return json === null ? {} : (JSON.parse(json) as Quantities);
}

/** Every span that they hold. */
export function quantitySpans({ times = [], figures = [], events = [], places = [] }: Quantities): Span[] {
  const triggers = events.map(({ trigger }) => trigger);
  return [...[...times, ...figures, ...events, ...places].map(({ span }) => span), ...triggers];
}
