import type { Cluster } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';

/** Puts clusters in the place of all that any of their spellings was in. */
export async function keepActors(db: Db, clusters: readonly Cluster[]): Promise<void> {
  const spellings = clusters.flatMap((cluster) => cluster.spellings);
  const replaced = new Set<number>();
  for (const some of chunks(spellings, 1000)) {
    const rows = await db.selectFrom('actor_spellings').select('actor').where('spelling', 'in', some).execute();
    for (const { actor } of rows) replaced.add(actor);
  }
  for (const some of chunks([...replaced], 1000)) {
    await db.deleteFrom('actor_spellings').where('actor', 'in', some).execute();
    await db.deleteFrom('actors').where('number', 'in', some).execute();
  }
  const rows = clusters.map(({ actor, spellings: [number], relationships }) => {
    const { name, kind, statements, reasons, offices = [] } = actor;
    const json = { reasons: JSON.stringify(reasons), offices: JSON.stringify(offices) };
    return { number, name, kind, statements, ...json, relationships: JSON.stringify(relationships) };
  });
  for (const some of chunks(rows)) await db.insertInto('actors').values(some).execute();
  const members = clusters.flatMap((cluster) =>
    cluster.spellings.map((spelling) => ({ spelling, actor: cluster.spellings[0] })),
  );
  for (const some of chunks(members, 1000)) await db.insertInto('actor_spellings').values(some).execute();
}
