import { type Floors, isTiming, type Scores } from './floors.ts';

/** The scores of several benches as a table for people: figure, value, floor and target, `BELOW` where a value lies below its floor. */
export function table(
  scores: Readonly<Record<string, Scores>>,
  floors: Floors,
  targets: Readonly<Record<string, Scores>>,
): string {
  const cell = (value: number | undefined) => (value === undefined ? '' : value.toLocaleString('en'));
  const line = (figure: string, cells: readonly string[]) =>
    `${figure.padEnd(46)}${cells.map((text) => text.padStart(11)).join('')}`.trimEnd();
  const rows = Object.entries(scores).flatMap(([bench, figures]) =>
    Object.entries(figures).map(([figure, value]) => {
      const floor = floors[bench]?.[figure];
      const below = !isTiming(figure) && floor !== undefined && value < floor ? 'BELOW' : '';
      return line(`${bench} ${figure}`, [cell(value), cell(floor), cell(targets[bench]?.[figure]), below]);
    }),
  );
  return [line('figure', ['value', 'floor', 'target']), ...rows].join('\n');
}
