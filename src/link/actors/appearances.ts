import type { Appearance, Extraction, Kind, Office } from '../../model/index.ts';
import { officesAround } from './offices.ts';

/**
 * The spellings of one report, in the order of their first mention, with their counts and the offices that it gives them.
 * @param text the report's, which the mentions' spans lie in
 */
export function appearancesOf(
  text: string,
  { mentions, statements }: Pick<Extraction, 'mentions' | 'statements'>,
): Appearance[] {
  const found = new Map<
    string,
    { name: string; kind: Kind; mentions: number; statements: number; offices: Office[] }
  >();
  const at = (name: string, kind: Kind) => {
    const key = `${kind} ${name}`;
    const one = found.get(key) ?? { name, kind, mentions: 0, statements: 0, offices: [] };
    found.set(key, one);
    return one;
  };
  for (const { actor, kind, span } of mentions) {
    const one = at(actor, kind);
    one.mentions++;
    if (kind !== 'person') continue;
    for (const office of officesAround(text, span))
      if (
        !one.offices.some(
          ({ title, of, former }) => title === office.title && of === office.of && former === office.former,
        )
      )
        one.offices.push(office);
  }
  for (const { speaker } of statements) if (speaker) at(speaker.name, speaker.kind).statements++;
  return [...found.values()];
}
