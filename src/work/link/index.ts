import { type Collection, CollectionProblem } from '../../store/index.ts';
import { linkAssertionsOf } from './assertions.ts';
import { linkSpellingsOf } from './spellings.ts';

export { follow } from './follow.ts';

/**
 * Links every report that is not linked yet, each in a transaction of its own: its spellings with others', then what it
 * asserts. The order is that in which reports were added, so that the same pages in the same order give the same links.
 * A report that a fault of ours keeps from being linked is passed over: the others are linked without it.
 * @param onFault told the report's id and what went wrong
 * @returns how many were linked
 * @throws CollectionProblem where the collection can't be written: what is missing is caught up next time
 */
export async function linkAll(
  collection: Collection,
  onFault: (report: string, message: string) => void = () => {},
): Promise<number> {
  let linked = 0;
  while (true) {
    let at: { readonly number: number; readonly id: string } | null = null;
    try {
      const more = await collection.linking(async (links) => {
        const report = await links.next();
        if (report === null) return false;
        at = report;
        await linkSpellingsOf(links, report);
        await linkAssertionsOf(links, report);
        await links.done(report.number);
        return true;
      });
      if (!more) return linked;
      linked++;
    } catch (error) {
      const failed = at as { readonly number: number; readonly id: string } | null;
      if (error instanceof CollectionProblem || failed === null) throw error;
      await collection.linking((links) => links.done(failed.number));
      onFault(failed.id, (error as Error).message);
    }
  }
}
