/** How many are under way at once; each host is asked one at a time all the same. */
const AHEAD = 8;

/**
 * Does work on some items ahead of whoever takes the results, and gives them in the items' order: only so many wait in
 * memory. @param work one that never rejects, or whose rejection ends the whole
 */
export async function* ahead<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const under: Promise<R>[] = [];
  for (let next = 0, given = 0; given < items.length; given++) {
    for (; next < items.length && next < given + AHEAD; next++) {
      const result = work(items[next]);
      // Told when its turn comes; until then it is nobody's.
      result.catch(() => {});
      under.push(result);
    }
    yield [items[given], await (under.shift() as Promise<R>)];
  }
}
