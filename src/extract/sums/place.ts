import type { Figure, Parsed } from '../../model/index.ts';

/** A figure and where it stands. */
export interface Placed {
  readonly figure: Figure;
  readonly sentence: number;
  /** Lines before it: figures of one paragraph share it. */
  readonly paragraph: number;
}

/** Where each figure stands; figures ascend. Linear. */
export function place({ tokens }: Parsed, figures: readonly Figure[]): Placed[] {
  let token = 0;
  let paragraph = 0;
  let at = 0;
  return figures.map((figure) => {
    const start = figure.span[0];
    while (token < tokens.count - 1 && tokens.end[token] <= start) token++;
    // A blank line ends one paragraph, as a single line end does.
    for (; at < start; at++)
      if (tokens.text.charCodeAt(at) === 10 && tokens.text.charCodeAt(at - 1) !== 10) paragraph++;
    return { figure, sentence: tokens.sentence[token] + paragraph, paragraph };
  });
}

/** The words between two figures, or from a figure on. */
export const between = (text: string, a: Figure, b: Figure): string => text.slice(a.span[1], b.span[0]);

/** At most so many code units around a figure are read for signs. */
const NEAR = 80;

export const after = (text: string, { span }: Figure): string => text.slice(span[1], span[1] + NEAR);
export const before = (text: string, { span }: Figure): string => text.slice(Math.max(0, span[0] - NEAR), span[0]);

/** Whether two figures count the same in the same unit. */
export function alike(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && (a.what === b.what || sameHead(a.what, b.what));
}

/** Whether two nouns are the same but for their number: "Iranian military sites", "sites". */
export function sameHead(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const head = (what: string) =>
    (
      what
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.at(-1) ?? ''
    ).replace(/s$/, '');
  return head(a) !== '' && head(a) === head(b);
}

/** The greatest value that a figure is sure of. */
export const size = ({ min, max }: Figure): number => min ?? max ?? Number.NaN;
