import type { Column } from '../chart/column.ts';
import type { ReportFace } from '../report/face.ts';
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

/** Days that are filled in between the first and the last. */
const MOST_DAYS = 120;

/** Statements by their reports' days, as columns; [] where they lie too far apart. */
export function byDay(reports: readonly ReportFace[]): Column[] {
  const counts = new Map<string, number>();
  for (const { published, statements } of reports) {
    if (published === null || published.length < 10) continue;
    const day = published.slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + (typeof statements === 'number' ? statements : statements.length));
  }
  const names = [...counts.keys()].sort();
  if (names.length === 0) return [];
  const DAY = 86_400_000;
  const [first, last] = [Date.parse(names[0]), Date.parse(names[names.length - 1])];
  if ((last - first) / DAY > MOST_DAYS) return [];
  return Array.from({ length: (last - first) / DAY + 1 }, (_, i) => {
    const day = new Date(first + i * DAY).toISOString().slice(0, 10);
    return { name: dayText(day), value: counts.get(day) ?? 0, since: day, until: day };
  });
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
