import type { Context, Extraction, Parsed } from '../model/index.ts';
import { attributions } from './attributions/index.ts';
import { events } from './events/index.ts';
import { figures } from './figures/index.ts';
import { wordsOf } from './numbers/words.ts';
import { places } from './places/index.ts';
import { sums } from './sums/index.ts';
import { times } from './times/index.ts';
import { voices } from './voices/index.ts';

/** What one text says and whom it names; it depends on nothing but that text and what is known of it. */
export function extract(parsed: Parsed, { outlet, published }: Context = {}): Extraction {
  const found = attributions(parsed);
  const words = wordsOf(parsed);
  const when = times(words, { published });
  const counts = figures(words, { times: when, attributions: found });
  const said = voices(parsed, found, outlet ?? '');
  const where = places(parsed, said.mentions);
  const happened = events(parsed, { statements: said.statements, times: when, figures: counts, places: where });
  return { ...said, times: when, figures: counts, sums: sums(parsed, counts), places: where, events: happened };
}
