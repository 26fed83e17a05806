import type { Extraction, Span } from '../model/index.ts';

/** What is kept beside a report as one piece of JSON, since nothing asks for its parts by themselves yet. */
export type Quantities = Pick<Extraction, 'times' | 'figures' | 'sums'>;

/** As the table keeps it; null where nobody looked. */
export function quantitiesJson({ times, figures, sums }: Extraction): string | null {
  const looked = times !== undefined || figures !== undefined || sums !== undefined;
  return looked ? JSON.stringify({ times, figures, sums }) : null;
}

/** What `quantitiesJson` made, back again. */
export function quantitiesOf(json: string | null): Quantities {
  return json === null ? {} : (JSON.parse(json) as Quantities);
}

/** Every span that they hold. */
export function quantitySpans({ times = [], figures = [] }: Quantities): Span[] {
  return [...times.map(({ span }) => span), ...figures.map(({ span }) => span)];
}
