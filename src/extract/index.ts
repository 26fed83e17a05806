import type { Extraction, Parsed } from '../model/index.ts';
import { attributions } from './attributions/index.ts';
import { voices } from './voices/index.ts';

/** What one report says and whom it names; it depends on nothing but that report. `outlet` is its own where known. */
export function extract(parsed: Parsed, outlet = ''): Extraction {
  return voices(parsed, attributions(parsed), outlet);
}
