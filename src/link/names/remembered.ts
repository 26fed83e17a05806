/** So many answers are kept: a collection's new report is held against names that were asked for a moment ago. */
const KEPT = 4096;

/** A function of one string that keeps its last answers, so that one name is taken apart once and not once a pair. */
export function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = find(name);
    if (known.size >= KEPT) known.delete(known.keys().next().value as string);
    known.set(name, value);
    return value;
  };
}
