/** The collection: one investigation's pages, reports, and all found in them, kept for ever and provably unchanged. */
export type * from './collection.ts';
export { type OpenOptions, openCollection } from './open.ts';
export { BrokenFindings, CollectionProblem, ImpossibleJudgement } from './problem.ts';
export type { ItemState, NewItem, Watched, WatchedFeed, WatchedItem } from './watched.ts';
