/** What Unicode calls the characters that set or end a direction of writing (UAX #9, explicit formatting). */
const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** The name by which a control character is shown: `RLO`, or its number `U+0007`. */
export function controlName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return NAMES[character] ?? `U+${code}`;
}
