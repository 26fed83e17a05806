import { describe, expect, it } from 'vitest';
import { type DateMention, datesIn } from '../../src/read/dates.ts';
import { casesOf } from './cases.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (value: number | null) => (value === null ? '?' : String(value).padStart(2, '0'));

function show({ year, month, day, weekday, time, other }: DateMention): string {
  const date = `${year ?? '?'}-${two(month)}-${two(day)}${time}`;
  return (
    date +
    (weekday === null ? '' : ` ${DAYS[weekday]}`) +
    (other ? ` (or ${year}-${two(other.month)}-${two(other.day)})` : '')
  );
}

describe('dates in a text', () => {
  it.each(casesOf('dates.txt'))('%s ==> %s', (input, expected) => {
    const found = datesIn(input);
    expect(found.map(show).join(', ') || 'none').toBe(expected);
    for (const { span, text } of found) expect(input.slice(...span)).toBe(text);
  });
});
