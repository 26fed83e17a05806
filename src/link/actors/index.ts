/**
 * Who is who across a collection's reports. Pure: a store keeps what these give.
 *
 * 1. `appearancesOf` a report: its spellings, with counts and the offices that it gives them.
 * 2. For each spelling that is new to the collection: `spellingKeys`, the spellings that share one, and `linkSpellings` with each.
 * 3. `touched` spellings with their links, and `clustersOf` them: these replace the clusters that any of them was in.
 *    The same two steps after a judgement or its undoing, from the spellings that it is about.
 */
export { actorId } from './actor.ts';
export { appearancesOf } from './appearances.ts';
export { clustersOf } from './clusters.ts';
export type { ActorJudgement } from './judged.ts';
export { linkSpellings, spellingKeys } from './link.ts';
export { touched } from './touched.ts';
