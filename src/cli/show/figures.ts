import type { Figure, Sum } from '../../model/index.ts';
import { type Paint, plain, wrap } from './paint.ts';

/** A figure with who gives it and where it stands, as far as that is to be shown. */
export interface ShownFigure {
  readonly figure: Omit<Figure, 'span'>;
  /** Whose count or word it is; null in the outlet's own voice. */
  readonly teller: string | null;
  /** The report's date, outlet and id; absent where only one report is shown. */
  readonly from?: string;
}

/** What no subject is stated for: a bare number counts nothing that can be held side by side. */
const NO_SUBJECT = 'not said of what';
const SIGNS: Partial<Record<Figure['bound'], string>> = {
  'at least': '≥ ',
  'more than': '> ',
  'at most': '≤ ',
  'less than': '< ',
  about: '~ ',
};

/** Figures side by side: by what they count, those told of most first, each with its bounds, place, time and teller. */
export function showFigures(figures: readonly ShownFigure[], paint: Paint, indent = 0): string {
  const groups = new Map<string, ShownFigure[]>();
  for (const shown of figures) {
    const subject = subjectOf(shown.figure);
    groups.set(subject, [...(groups.get(subject) ?? []), shown]);
  }
  const ordered = [...groups].sort(
    ([a, x], [b, y]) => Number(a === NO_SUBJECT) - Number(b === NO_SUBJECT) || y.length - x.length,
  );
  const margin = ' '.repeat(indent);
  return ordered
    .map(([subject, members]) => {
      const values = members.map(({ figure }) => shownValue(figure));
      const width = Math.min(16, Math.max(...values.map((value) => value.length)));
      const rows = members.map((shown, i) => showRow(shown, values[i], width, indent + 2, paint));
      return [margin + paint('bold', plain(subject)), ...rows].join('\n');
    })
    .join('\n');
}

function showRow(
  { figure, teller, from }: ShownFigure,
  value: string,
  width: number,
  indent: number,
  paint: Paint,
): string {
  const { raw, where, when } = figure;
  const facts = [
    `“${plain(raw)}”`,
    where && `in ${plain(where)}`,
    when,
    teller === null ? 'the outlet itself' : plain(teller),
    from && paint('dim', plain(from)),
  ];
  const first = `${' '.repeat(indent)}${paint('cyan', value.padStart(width))}  `;
  return wrap(facts.filter(Boolean).join(' · '), first, indent + width + 2, paint.columns);
}

function subjectOf({ what, unit }: ShownFigure['figure']): string {
  if (what === null) return unit === 'count' || unit === 'people' ? NO_SUBJECT : unit;
  return unit === 'count' || unit === 'people' || unit === what ? what : `${what} (${unit})`;
}

/** `≥ 17`, `15–20`, `~ 250`; a sign of its own where the words give no number. */
function shownValue({ min, max, bound }: ShownFigure['figure']): string {
  const number = (value: number) =>
    value.toLocaleString('en', { maximumFractionDigits: 2, notation: value >= 1e15 ? 'scientific' : 'standard' });
  if (min === null && max === null) return '?';
  if (min !== null && max !== null && min !== max) return `${number(min)}–${number(max)}`;
  return (SIGNS[bound] ?? '') + number((min ?? max) as number);
}

const VERDICTS = { true: ['green', 'adds up'], false: ['red', 'does not add up'], null: ['yellow', 'open'] } as const;

/** Wholes held against their parts, those that do not add up first. */
export function showSums(
  sums: readonly { readonly sum: Pick<Sum, 'holds' | 'reason'>; readonly from?: string }[],
  paint: Paint,
  indent = 0,
): string {
  const rank = ({ holds }: Pick<Sum, 'holds'>) => (holds === false ? 0 : holds === null ? 1 : 2);
  return [...sums]
    .sort((a, b) => rank(a.sum) - rank(b.sum))
    .map(({ sum, from }) => {
      const [colour, verdict] = VERDICTS[`${sum.holds}`];
      const line = [plain(sum.reason), from && paint('dim', plain(from))].filter(Boolean).join(' · ');
      return wrap(line, `${' '.repeat(indent)}${paint(colour, verdict)}: `, indent + 2, paint.columns);
    })
    .join('\n');
}
