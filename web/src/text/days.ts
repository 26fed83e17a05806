const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date of ISO 8601 as people read it, as precise as it is: `5 Mar 2025`, `Mar 2025`, `5 Mar 2025, 11:20`. */
export function dayText(date: string): string {
  const { 1: year, 2: month, 3: day, 4: time } = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(date) ?? [];
  if (year === undefined) return date;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return time === undefined ? words : `${words}, ${time}`;
}

interface Dated {
  readonly published: string | null;
  readonly publishedRange?: { readonly from: string | null; readonly to: string | null } | null;
}

/** When a report was published, or what its text allows. */
export function publishedText({ published, publishedRange }: Dated): string {
  if (published !== null) return dayText(published);
  if (publishedRange === null || publishedRange === undefined) return 'no date';
  const { from, to } = publishedRange;
  if (from !== null && to !== null) return `between ${dayText(from)} and ${dayText(to)}`;
  if (from !== null) return `${dayText(from)} or later`;
  return to === null ? 'no date' : `${dayText(to)} or earlier`;
}
