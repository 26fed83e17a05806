import type { Span, Speaker, Spelling } from '../../model/index.ts';
import { actorNumber } from '../actors.ts';
import type { Db } from '../dialect.ts';
import { withSpans, withSpeakers } from '../load.ts';
import { ImpossibleJudgement } from '../problem.ts';

/** A statement by what no later reading of its page changes: its report, and where its words stand. */
export interface StatementAnchor {
  readonly noun: 'statement';
  readonly id: string;
  readonly report: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** As it was found, which edits are held against. */
  readonly speaker: Speaker | null;
  readonly act: string;
}

/** An actor by the spellings that it had. */
export interface ActorAnchor {
  readonly noun: 'actor';
  readonly id: string;
  readonly spellings: readonly Spelling[];
}

/** A claim by the assertions that it had; the first is its sentence's. */
export interface ClaimAnchor {
  readonly noun: 'claim';
  readonly id: string;
  readonly members: readonly string[];
}

export type Anchor =
  | StatementAnchor
  | ActorAnchor
  | ClaimAnchor
  | { readonly noun: 'name'; readonly id: string; readonly name: string }
  | { readonly noun: 'conflict' | 'report' | 'judgement'; readonly id: string };

export type AnchorNoun = Anchor['noun'];

/**
 * What an id stands for.
 * @param names whether a text that is no id may be a spelling
 * @throws ImpossibleJudgement where the collection holds nothing by it
 */
export async function anchorOf(db: Db, id: string, names: boolean): Promise<Anchor> {
  const found =
    (await actorAnchor(db, id)) ??
    (await claimAnchor(db, id)) ??
    (await held(db, 'conflict', id)) ??
    (await held(db, 'report', id)) ??
    (await statementAnchor(db, id));
  if (found !== null) return found;
  if (names) return { noun: 'name', id, name: id };
  throw new ImpossibleJudgement(
    `${id}: nothing here has this id. Statements, actors, claims, conflicts and reports are listed with theirs by: hearsay statements --json, actors, claims, conflicts, reports`,
  );
}

async function actorAnchor(db: Db, id: string): Promise<ActorAnchor | null> {
  const number = actorNumber(id);
  if (number === null) return null;
  const spellings = await db
    .selectFrom('actor_spellings')
    .innerJoin('spellings', 'spellings.number', 'actor_spellings.spelling')
    .select(['name', 'kind'])
    .where('actor', '=', number)
    .orderBy('spelling')
    .execute();
  return spellings.length === 0 ? null : { noun: 'actor', id, spellings };
}

async function claimAnchor(db: Db, id: string): Promise<ClaimAnchor | null> {
  if (!id.startsWith('claim-')) return null;
  const rows = await db
    .selectFrom('claims')
    .innerJoin('claim_sides', 'claim_sides.claim', 'claims.number')
    .innerJoin('assertions', 'assertions.number', 'claim_sides.assertion')
    .select(['assertions.id', 'claims.sentence', 'assertions.number'])
    .where('claims.id', '=', id)
    .orderBy('claim_sides.place')
    .execute();
  if (rows.length === 0) return null;
  const first = rows.filter(({ sentence, number }) => sentence === number);
  const others = rows.filter(({ sentence, number }) => sentence !== number);
  return { noun: 'claim', id, members: [...first, ...others].map((row) => row.id) };
}

async function held(db: Db, noun: 'conflict' | 'report', id: string): Promise<Anchor | null> {
  const rows = await db.selectFrom(`${noun}s`).select('id').where('id', '=', id).execute();
  return rows.length === 0 ? null : { noun, id };
}

async function statementAnchor(db: Db, id: string): Promise<StatementAnchor | null> {
  const [, report, place] = /^(.+)-(\d{1,9})$/.exec(id) ?? [];
  if (report === undefined) return null;
  const rows = await withSpeakers(db)
    .innerJoin('reports', 'reports.number', 'statements.report')
    .where('reports.id', '=', report)
    .where('statements.place', '=', Number(place))
    .execute();
  if (rows.length === 0) return null;
  const [{ statement }] = await withSpans(db, rows);
  const { source, cue, content, speaker, act } = statement;
  return { noun: 'statement', id, report, source, cue, content, speaker, act };
}
