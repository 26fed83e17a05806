import type { Db } from '../dialect.ts';
import { judgedPairs, spellingJudgements } from '../judgements/links.ts';
import { extractionsOf } from '../load.ts';
import { keepActors } from './actors.ts';
import { assertionNumbers, insertAssertions, membersOf } from './assertions.ts';
import { keepClaims, keepConflicts } from './groups.ts';
import { hear, heardOf } from './heard.ts';
import { holdersOf, holding, indexKeys } from './keys.ts';
import type { Links, Unlinked } from './links.ts';
import { keepNameLinks, nameLinksOf, sharing, spellingsOf } from './names.ts';
import { keepOriginLinks, keepRelations, originLinksOf, relationsOf } from './relations.ts';

/** The links of a collection. @param db a transaction */
export function linksIn(db: Db): Links {
  return {
    next: () => nextUnlinked(db),
    done: async (report) => {
      await db.updateTable('reports').set({ linked: 1 }).where('number', '=', report).execute();
    },
    hear: (report, appearances) => hear(db, report, appearances),
    spellings: (numbers) => spellingsOf(db, numbers),
    sharing: (number, keys) => sharing(db, number, keys),
    keepNameLinks: (links) => keepNameLinks(db, links),
    nameLinks: (numbers) => nameLinksOf(db, numbers),
    heard: (numbers) => heardOf(db, numbers),
    keepActors: (clusters) => keepActors(db, clusters),
    spellingJudgements: () => spellingJudgements(db),
    keepAssertions: async (report, assertions) => {
      const query = db.selectFrom('statements').select('number').where('report', '=', report.number);
      const statements = (await query.orderBy('place').execute()).map(({ number }) => number);
      await insertAssertions(db, report, assertions, statements);
    },
    assertions: (report) => assertionNumbers(db, report),
    members: (numbers) => membersOf(db, numbers),
    index: (assertions) => indexKeys(db, assertions),
    holders: (keys) => holdersOf(db, keys),
    holding: (keys) => holding(db, keys),
    keepRelations: (pairs) => keepRelations(db, pairs),
    relations: (numbers) => relationsOf(db, numbers),
    keepOriginLinks: (links) => keepOriginLinks(db, links),
    originLinks: (numbers) => originLinksOf(db, numbers),
    keepConflicts: (conflicts, numberOf) => keepConflicts(db, conflicts, numberOf),
    keepClaims: (members, claims) => keepClaims(db, members, claims),
    judgedPairs: (numbers) => judgedPairs(db, numbers),
  };
}

async function nextUnlinked(db: Db): Promise<Unlinked | null> {
  const row = await db
    .selectFrom('reports')
    .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
    .select(['reports.number', 'reports.id', 'reports.text', 'reports.published', 'originals.id as copyOf'])
    .where('reports.linked', '=', 0)
    .orderBy('reports.number')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const extraction = (await extractionsOf(db, [row.number])).get(row.number) ?? { statements: [], mentions: [] };
  const asserted = (await assertionNumbers(db, row.number)).length > 0;
  return { ...row, extraction, asserted };
}
