import type { Context, Extraction, Parsed } from '../model/index.ts';
import { attributions } from './attributions/index.ts';
import { voices } from './voices/index.ts';

/** What one text says and whom it names; it depends on nothing but that text and what is known of it. */
export function extract(parsed: Parsed, { outlet }: Context = {}): Extraction {
  return voices(parsed, attributions(parsed), outlet ?? '');
}
