import { controlName } from '../../../src/model/control.ts';

/** A stretch of text as it can be shown: plain, or a character that would change how others are read. */
export interface Shown {
  readonly text: string;
  /** Its name where it is such a character: `RLO`. */
  readonly control: string | null;
}

/**
 * Characters that reorder or hide what stands beside them (Unicode UAX #9: explicit directional formatting) and those of
 * C0 and C1 that no text needs. The marks LRM, RLM and ALM are left alone: right-to-left text needs them, and they
 * reorder nothing by themselves.
 */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Splits a text so that what would deceive the eye is shown by its name and works on nothing. */
export function shown(text: string): Shown[] {
  const parts: Shown[] = [];
  let from = 0;
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    if (index > from) parts.push({ text: text.slice(from, index), control: null });
    parts.push({ text: control, control: controlName(control) });
    from = index + 1;
  }
  if (from < text.length) parts.push({ text: text.slice(from), control: null });
  return parts;
}

/** The same for where no elements can stand: titles of windows, attributes. */
export function plain(text: string): string {
  return shown(text)
    .map((part) => (part.control === null ? part.text : `‹${part.control}›`))
    .join('');
}
