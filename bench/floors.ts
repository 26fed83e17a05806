/** What a bench measured: a value by its figure's name. Shares are in percent; a time's or a speed's name ends in its unit. */
export type Scores = Readonly<Record<string, number>>;

/** The scores that figures may not fall below, by bench. */
export type Floors = Readonly<Record<string, Scores>>;

/** A figure below its floor, or one that has a floor and was not measured. */
export interface Fall {
  readonly figure: string;
  readonly floor: number;
  readonly value: number | null;
}

/** Whether a figure is a time or a speed; these depend on the machine and have no floor. */
export const isTiming = (figure: string): boolean => /(?:\/s| ms| s|, times)$/.test(figure);

/** A value as a floor: to a tenth, downwards. */
export const floorAt = (value: number): number => Math.floor(value * 10 + 1e-6) / 10;

/** The figures of one bench that fell below their floors. */
export function falls(scores: Scores, floors: Scores): Fall[] {
  return Object.entries(floors).flatMap(([figure, floor]) => {
    const value = scores[figure] ?? null;
    return value === null || value < floor ? [{ figure, floor, value }] : [];
  });
}

/** The floors of one bench raised to what was measured, new figures with them; none is lowered, and none is of a timing. */
export function raised(scores: Scores, floors: Scores): Scores {
  const reached = Object.entries(scores).filter(([figure]) => !isTiming(figure));
  return {
    ...floors,
    ...Object.fromEntries(
      reached.map(([figure, value]) => [figure, Math.max(floorAt(value), floors[figure] ?? -Infinity)]),
    ),
  };
}

/**
 * The floors of one bench with that of one figure lowered to what was measured, or gone where it is no longer measured. Throws where
 * the figure has no floor or did not fall below it.
 */
export function lowered(scores: Scores, floors: Scores, figure: string): Scores {
  const fall = falls(scores, floors).find((one) => one.figure === figure);
  if (!fall) throw new Error(`"${figure}" did not fall below a floor; nothing to lower`);
  const { [figure]: _, ...others } = floors;
  return fall.value === null ? others : { ...floors, [figure]: floorAt(fall.value) };
}
