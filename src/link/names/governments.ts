import { bodyName } from './body.ts';
import { capitalOf, countryCode } from './countries.ts';
import { wordsOf } from './words.ts';

/** A country's government, by the country's own name, as such, or by its capital. */
export interface Government {
  readonly code: string;
  readonly capital: boolean;
}

/** The government that a name can stand for: "Iran", "the Iranian government" and "Tehran" are Iran's; null for most names. */
export function governmentOf(name: string): Government | null {
  const words = wordsOf(name);
  const code = countryCode(words);
  if (code !== null) return { code, capital: false };
  const city = capitalOf(words);
  if (city !== null) return { code: city, capital: true };
  const body = bodyName(name);
  const governs = body.words.join(' ') === 'government' && body.countries.length === 1;
  return governs ? { code: body.countries[0], capital: false } : null;
}
