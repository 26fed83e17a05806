import type { Judgement, JudgementKind } from '../../model/index.ts';
import type { Json } from '../canonical.ts';
import type { Db, Dialect } from '../dialect.ts';
import { LogWriter } from '../log.ts';
import { ImpossibleJudgement } from '../problem.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { applyTo } from './apply.ts';
import { type Anchored, allJudgements } from './force.ts';
import { originsOf } from './origins.ts';
import { checkJudgement } from './rules.ts';

/** A decision that is to be recorded. */
export interface NewJudgement {
  readonly kind: JudgementKind;
  /** Ids; for `split` of an actor its id and then the names to part; for `undo` a judgement's number. */
  readonly about: readonly string[];
  readonly value?: Judgement['value'];
  readonly note?: string | null;
  readonly by: string;
}

/**
 * Records what somebody decided, in the log as well, and makes it hold for statements, claims, conflicts and reports.
 * @returns the judgement, and the one that an undo undoes or brings back
 * @throws ImpossibleJudgement where it is about nothing that is held, or says what can't be
 */
export async function recordJudgement(
  db: Db,
  dialect: Dialect,
  { kind, about, value = {}, note = null, by }: NewJudgement,
  at: string,
): Promise<readonly Anchored[]> {
  if (by.trim() === '') throw new ImpossibleJudgement('say who judges: --by NAME');
  const log = await LogWriter.begin(db, dialect, at);
  const before = await allJudgements(db);
  const anchors: Anchor[] = [];
  if (kind === 'undo') anchors.push(undoAnchor(about, before));
  else {
    for (const id of about) anchors.push(await anchorOf(db, id, kind === 'split' && anchors[0]?.noun === 'actor'));
    checkJudgement(kind, anchors, value);
    if (value.credibility === 1) await checkConfirmed(db, anchors[0]);
  }
  const number = before.length + 1;
  const facts = { kind, about: anchors.map(({ id }) => id), value, anchors, note, by };
  const json = { about: JSON.stringify(facts.about), value: JSON.stringify(value), anchors: JSON.stringify(anchors) };
  await db
    .insertInto('judgements')
    .values({ number, kind, ...json, note, by, at })
    .execute();
  log.add('judgement', String(number), facts as unknown as Json);
  await log.write(db);
  const now = await allJudgements(db);
  const concerned = concerning(now, now[now.length - 1]);
  await applyTo(
    db,
    concerned.flatMap((one) => one.about),
    now,
  );
  return concerned;
}

/** A judgement and, where it is an undo, what it undoes, down to the one that is no undo. */
function concerning(all: readonly Anchored[], judgement: Anchored): Anchored[] {
  if (judgement.kind !== 'undo') return [judgement];
  return [judgement, ...concerning(all, all[Number(judgement.about[0]) - 1])];
}

function undoAnchor(about: readonly string[], all: readonly Anchored[]): Anchor {
  const last = all.findLast(({ kind, undone }) => kind !== 'undo' && undone === null);
  const number = about.length === 0 ? last?.number : Number(about[0]);
  if (number === undefined) throw new ImpossibleJudgement('there is no judgement to undo');
  const judgement = all[number - 1];
  if (about.length > 1 || judgement === undefined)
    throw new ImpossibleJudgement(
      `${about.join(' ')}: undo takes the number of one judgement; hearsay judgements lists them`,
    );
  if (judgement.undone !== null)
    throw new ImpossibleJudgement(`judgement ${number} is undone already, by ${judgement.undone}`);
  return { noun: 'judgement', id: String(number) };
}

/** Credibility 1 is "confirmed by other sources" (NATO AJP-2.1): without a second independent origin nothing confirms it. */
async function checkConfirmed(db: Db, anchor: Anchor): Promise<void> {
  const origins = await originsOf(db, anchor.id);
  if (origins >= 2) return;
  throw new ImpossibleJudgement(
    `${anchor.id}: credibility 1 asks for confirmation by an independent origin, and it has one origin: grade it 2, or merge the claims that confirm it first`,
  );
}
