import type { FigureLine } from '../api/lines.ts';
import { number } from '../text/counts.ts';
import { dayText } from '../text/days.ts';

export const WIDTH = 960;
export const HEIGHT = 300;
export const PLOT = { left: 70, right: 860, top: 16, bottom: 268 } as const;

/** A figure in the picture. */
export interface RangeMark {
  readonly figure: FigureLine;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** No greatest, no least value is given. */
  readonly up: boolean;
  readonly down: boolean;
  /** Whether there is room for its name. */
  readonly named: boolean;
}

interface Picture {
  /** By date. */
  readonly figures: readonly FigureLine[];
  readonly marks: readonly RangeMark[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly days: readonly { readonly x: number; readonly label: string; readonly anchor: 'start' | 'end' }[];
}

/** Lays figures out by their reports' dates and by their values; those without a date or a value stand in the table only. */
export function drawn(all: readonly FigureLine[]): Picture {
  const figures = [...all].sort((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1));
  const placed = figures.flatMap((figure) => {
    const value = figure.min ?? figure.max;
    return figure.published === null || value === null
      ? []
      : [{ figure, value, day: Date.parse(figure.published.slice(0, 10)), high: figure.max ?? value }];
  });
  if (placed.length === 0) return { figures, marks: [], ticks: [], days: [] };
  const days = placed.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = nice(Math.max(...placed.map(({ high }) => high), 1));
  const x = (day: number) =>
    (last === first ? 0.5 : (day - first) / (last - first)) * (PLOT.right - PLOT.left) + PLOT.left;
  const scale = scaleOf(placed.map(({ value }) => value));
  const y = (value: number) => PLOT.bottom - (scale(value) / scale(most)) * (PLOT.bottom - PLOT.top);
  const taken: [number, number][] = [];
  const marks = placed.map(({ figure, value, day, high }): RangeMark => {
    const at: [number, number] = [x(day), y(value)];
    const named = !taken.some(([tx, ty]) => Math.abs(tx - at[0]) < 170 && Math.abs(ty - at[1]) < 13);
    taken.push(at);
    const [up, down] = [figure.max === null, figure.min === null];
    return {
      ...{ figure, x: at[0], y: at[1], up, down, named },
      top: up ? Math.max(at[1] - 22, PLOT.top - 8) : y(high),
      bottom: down ? Math.min(at[1] + 22, PLOT.bottom) : at[1],
    };
  });
  const values = scale === Math.log1p ? decades(most) : [0, 0.25, 0.5, 0.75, 1].map((part) => most * part);
  const ticks = values.map((value) => ({ y: y(value), label: number(value) }));
  const iso = (day: number) => dayText(new Date(day).toISOString().slice(0, 10));
  const ends = [
    { x: PLOT.left, label: iso(first), anchor: 'start' as const },
    { x: PLOT.right, label: iso(last), anchor: 'end' as const },
  ];
  return { figures, marks, ticks, days: last === first ? ends.slice(0, 1) : ends };
}

/** Even steps; where one value is far above most others, steps of ten, or those would lie on one line. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [middle, most] = [sorted[sorted.length >> 1], sorted[sorted.length - 1]];
  return most > 20 * Math.max(middle, 1) ? Math.log1p : (value) => value;
}

function decades(most: number): number[] {
  const values = [0];
  for (let value = 1; value < most; value *= 10) values.push(value);
  return [...values, most];
}

/** The next 1, 2, 4 or 8 times a power of ten. */
function nice(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 8, 10].map((step) => step * ten).find((step) => step >= most) ?? most;
}
