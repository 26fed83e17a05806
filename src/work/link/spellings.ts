import type { NameLink } from '../../model/index.ts';
import { appearancesOf, clustersOf, linkSpellings, spellingKeys, touched } from '../../pipeline.ts';
import type { SpellingLinks, Unlinked } from '../../store/index.ts';

/** Links what a report calls people and bodies with what others call them, and makes the actors that this touches anew. */
export async function linkSpellingsOf(links: SpellingLinks, report: Unlinked): Promise<void> {
  const { all, first } = await links.hear(report, appearancesOf(report.text, report.extraction));
  for (const one of await links.spellings(first)) {
    const others = await links.sharing(one.number, spellingKeys(one));
    const found: NameLink[] = [];
    for (const other of await links.spellings(others)) {
      const link = linkSpellings(one, other);
      if (link !== null) found.push(link);
    }
    await links.keepNameLinks(found);
  }
  await makeActors(links, all);
}

/** Makes the actors anew that a change to some spellings can alter. */
export async function makeActors(links: SpellingLinks, spellings: readonly number[]): Promise<void> {
  const judgements = await links.spellingJudgements();
  const reach = await touched(spellings, (numbers) => links.nameLinks(numbers), judgements);
  const heard = await links.heard(reach.spellings);
  await links.keepActors(clustersOf(heard, reach.links, judgements));
}
