import type { Event, Happened } from '../../model/index.ts';
import { type Colour, type Paint, plain, wrap } from './paint.ts';

/** An event with who tells of it and where, as far as that is to be shown. */
export interface ShownEvent {
  readonly event: Pick<Event, 'type' | 'what' | 'who' | 'whom' | 'where' | 'when' | 'happened'>;
  /** The words that tell of it. */
  readonly text: string;
  /** Whose words they are; null in the outlet's own voice. */
  readonly teller: string | null;
  /** The report's outlet and id; absent where only one report is shown. */
  readonly from?: string;
  /** What it is dated by where the text gives it no time: the report's date, or null. */
  readonly told: string | null;
}

const SIGNS: Record<Happened, readonly [Colour, string]> = {
  yes: ['green', 'told'],
  no: ['red', 'not'],
  planned: ['blue', 'planned'],
  feared: ['magenta', 'feared'],
  unclear: ['dim', 'unclear'],
};
/** "planned" and "unclear" are the longest. */
const SIGN_COLUMN = 8;

/** Events in their order, under the day that each is said to be of: what happened, as whose words have it. */
export function showEvents(events: readonly ShownEvent[], paint: Paint, indent = 0): string {
  const lines: string[] = [];
  let last: string | null = null;
  for (const shown of events) {
    const day = dayOf(shown);
    if (day !== last) lines.push(' '.repeat(indent) + paint('bold', day));
    last = day;
    lines.push(showEvent(shown, indent + 2, paint));
  }
  return lines.join('\n');
}

function dayOf({ event: { when }, told }: ShownEvent): string {
  if (when !== null) return when;
  return told === null ? 'no date' : `told ${told}`;
}

function showEvent({ event, text, teller, from }: ShownEvent, indent: number, paint: Paint): string {
  const { what, who, whom, where, happened } = event;
  const [colour, sign] = SIGNS[happened];
  const parties = [who, whom].map((name) => name ?? '…');
  const acted = who === null && whom === null ? '' : `: ${parties.map(plain).join(' → ')}`;
  const place = where === null ? '' : `, ${plain(where)}`;
  const source = teller === null ? 'the outlet itself' : plain(teller);
  const facts = [`${what}${acted}${place}`, `“${plain(text)}”`, source, from && paint('dim', plain(from))];
  const first = ' '.repeat(indent) + paint(colour, sign.padEnd(SIGN_COLUMN));
  return wrap(facts.filter(Boolean).join(' · '), first, indent + SIGN_COLUMN, paint.columns);
}
