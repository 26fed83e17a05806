import type { FigureLine } from '../api/lines.ts';

/** Figures that count the same thing, as far as their words tell. */
export interface Subject {
  /** `people killed`, `posts`, `USD`. */
  readonly name: string;
  readonly figures: readonly FigureLine[];
}

/** Groups figures by what they count, those with most figures first. */
export function subjectsOf(figures: readonly FigureLine[]): Subject[] {
  const groups = new Map<string, FigureLine[]>();
  for (const figure of figures) {
    const name = subjectName(figure);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [figure]);
    else group.push(figure);
  }
  return [...groups]
    .map(([name, of]) => ({ name, figures: of }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.name < b.name ? -1 : 1));
}

/** What happened to people: said with them. Who they are stands by itself. */
const STATES = /^(?:killed|wounded|missing|detained|displaced|evacuated|rescued|infected|hostages?)$/;

function subjectName({ unit, what }: FigureLine): string {
  if (unit === 'count') return what ?? 'things not named';
  if (what === null || what === unit || what === 'period') return unit;
  return unit === 'people' && !STATES.test(what) ? what : `${unit} ${what}`;
}

/** Who gives a figure: whose count it is, else who speaks, else the outlet. */
export function countedBy({ by, speaker, outlet }: FigureLine): string {
  return by ?? speaker?.name ?? outlet ?? 'nobody named';
}
