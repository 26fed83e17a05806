import type { Column } from '../chart/column.ts';
import { dayText } from '../text/days.ts';

/** Months that are filled in where nothing was published: more would be a gap that nobody can read. */
const MOST = 240;

/** Counts by month as columns, with a column for each month between the first and the last. */
export function spread(months: readonly { readonly value: string | null; readonly statements: number }[]): Column[] {
  const dated = months.filter((month): month is { value: string; statements: number } => month.value !== null);
  const counts = new Map(dated.map(({ value, statements }) => [value, statements]));
  const names = [...counts.keys()].sort();
  if (names.length === 0) return [];
  const columns: Column[] = [];
  const last = names[names.length - 1];
  for (let month = names[0]; month <= last && columns.length < MOST; month = after(month)) {
    columns.push({ name: dayText(month), value: counts.get(month) ?? 0, since: month, until: month });
  }
  return columns;
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
