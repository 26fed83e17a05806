import type { Appearance, Extraction, Kind } from '../../model/index.ts';

/**
 * The spellings of one report, in the order of their first mention, with their counts.
 * @param _text the report's, which the mentions' spans lie in
 */
export function appearancesOf(
  _text: string,
  { mentions, statements }: Pick<Extraction, 'mentions' | 'statements'>,
): Appearance[] {
  const found = new Map<string, { name: string; kind: Kind; mentions: number; statements: number }>();
  const at = (name: string, kind: Kind) => {
    const key = `${kind} ${name}`;
    const one = found.get(key) ?? { name, kind, mentions: 0, statements: 0 };
    found.set(key, one);
    return one;
  };
  for (const { actor, kind } of mentions) at(actor, kind).mentions++;
  for (const { speaker } of statements) if (speaker) at(speaker.name, speaker.kind).statements++;
  return [...found.values()].map((one) => ({ ...one, offices: [] }));
}
