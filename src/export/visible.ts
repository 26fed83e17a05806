import { controlName } from '../model/index.ts';

/**
 * Characters that reorder or hide what stands beside them (Unicode UAX #9: explicit directional formatting), line
 * separators, and those of C0 and C1 that no text needs.
 */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

/** Text in one line, in which what would deceive the eye is shown by its name and works on nothing: `‹RLO›`. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, (control) => `‹${controlName(control)}›`);
}
