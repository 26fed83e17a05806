/**
 * Characters that reorder or hide what stands beside them (Unicode UAX #9: explicit directional formatting), line
 * separators, and those of C0 and C1 that no text needs.
 */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

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

/** Text in one line, in which what would deceive the eye is shown by its name and works on nothing: `‹RLO›`. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `‹${NAMES[control] ?? `U+${code}`}›`;
  });
}
