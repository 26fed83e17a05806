import type { Act, Kind } from '../../model/index.ts';
import type { Db } from '../dialect.ts';
import { spellingNumbers } from '../spellings.ts';
import type { JudgedState } from '../tables.ts';
import type { Anchored } from './force.ts';

/** What holds of one thing by the judgements in force. */
export interface Verdict {
  /** The last judgement that counts. */
  readonly judgement: number;
  readonly state: JudgedState | null;
  readonly grade: string | null;
  /** Edited fields, as they were found and as they are now. */
  readonly was: Readonly<Record<string, string | null>>;
  readonly now: Readonly<Record<string, string>>;
}

/** What holds of a thing, from all judgements in their order; null where none counts. */
export function verdictOf(id: string, all: readonly Anchored[]): Verdict | null {
  let judgement = 0;
  let state: JudgedState | null = null;
  const grade = { reliability: '', credibility: '' };
  const was: Record<string, string | null> = {};
  const now: Record<string, string> = {};
  for (const { number, kind, about, value, anchors, undone } of all) {
    if (undone !== null || about[0] !== id) continue;
    if (kind === 'accept' || kind === 'reject' || kind === 'edit') state = kind;
    else if (kind === 'grade') {
      grade.reliability = String(value.reliability ?? grade.reliability);
      grade.credibility = String(value.credibility ?? grade.credibility);
    } else continue;
    judgement = number;
    const [anchor] = anchors;
    if (kind !== 'edit' || anchor.noun !== 'statement') continue;
    const found = { act: anchor.act, speaker: anchor.speaker?.name ?? null, kind: anchor.speaker?.kind ?? null };
    for (const [field, to] of Object.entries(value)) {
      was[field] = found[field as keyof typeof found];
      now[field] = String(to);
    }
  }
  const given = grade.reliability + grade.credibility;
  return judgement === 0 ? null : { judgement, state, grade: given === '' ? null : given, was, now };
}

/** Makes the judgements in force hold for some things, and no others. @param all every judgement, in their order */
export async function applyTo(db: Db, ids: readonly string[], all: readonly Anchored[]): Promise<void> {
  for (const id of new Set(ids)) {
    const verdict = verdictOf(id, all);
    await db.deleteFrom('judged').where('subject', '=', id).execute();
    if (verdict !== null) {
      const { judgement, state, grade, was } = verdict;
      await db
        .insertInto('judged')
        .values({ subject: id, judgement, state, grade, was: JSON.stringify(was) })
        .execute();
    }
    await applyToStatement(db, id, verdict);
  }
}

async function applyToStatement(db: Db, id: string, verdict: Verdict | null): Promise<void> {
  const [, report, place] = /^(.+)-(\d{1,9})$/.exec(id) ?? [];
  if (report === undefined) return;
  const { speaker, kind, act } = verdict?.now ?? {};
  let judgedSpeaker: number | null = null;
  if (speaker !== undefined || kind !== undefined) {
    const name = speaker ?? verdict?.was.speaker ?? null;
    const found = await foundKind(db, report, Number(place));
    if (name !== null) {
      const spelling = { name, kind: (kind ?? found ?? 'person') as Kind };
      judgedSpeaker = (await spellingNumbers(db, [spelling]))(spelling);
    }
  }
  await db
    .updateTable('statements')
    .set({
      rejected: verdict?.state === 'reject' ? 1 : 0,
      judged_act: (act as Act | undefined) ?? null,
      judged_speaker: judgedSpeaker,
    })
    .where('report', 'in', (eb) => eb.selectFrom('reports').select('number').where('id', '=', report))
    .where('place', '=', Number(place))
    .execute();
}

/** The kind of the speaker as it was found. */
async function foundKind(db: Db, report: string, place: number): Promise<Kind | undefined> {
  const row = await db
    .selectFrom('statements')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .innerJoin('spellings', 'spellings.number', 'statements.speaker')
    .select('spellings.kind')
    .where('reports.id', '=', report)
    .where('statements.place', '=', place)
    .executeTakeFirst();
  return row?.kind;
}

/** Whether what holds of things is what the judgements make. @returns what is not, null where all is */
export async function judgedFault(db: Db, all: readonly Anchored[]): Promise<string | null> {
  const rows = await db.selectFrom('judged').selectAll().execute();
  const subjects = new Set([...rows.map(({ subject }) => subject), ...all.flatMap(({ about }) => about.slice(0, 1))]);
  for (const id of subjects) {
    const row = rows.find(({ subject }) => subject === id) ?? null;
    const verdict = verdictOf(id, all);
    const kept = row === null ? null : [row.judgement, row.state, row.grade, JSON.parse(row.was)];
    const should = verdict === null ? null : [verdict.judgement, verdict.state, verdict.grade, verdict.was];
    if (JSON.stringify(kept) !== JSON.stringify(should)) return id;
  }
  const judged = await db
    .selectFrom('statements')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .leftJoin('spellings', 'spellings.number', 'statements.judged_speaker')
    .select(['reports.id', 'statements.place', 'statements.rejected', 'statements.judged_act', 'spellings.name'])
    .where(({ or, eb }) =>
      or([eb('rejected', '=', 1), eb('judged_act', 'is not', null), eb('judged_speaker', 'is not', null)]),
    )
    .execute();
  const held = new Map(judged.map((row) => [`${row.id}-${row.place}`, row]));
  const statements = all.flatMap(({ anchors }) =>
    anchors.filter(({ noun }) => noun === 'statement').map(({ id }) => id),
  );
  for (const id of new Set([...held.keys(), ...statements])) {
    const verdict = verdictOf(id, all);
    const row = held.get(id);
    const should = [verdict?.state === 'reject' ? 1 : 0, verdict?.now.act ?? null];
    const kept = [row?.rejected ?? 0, row?.judged_act ?? null];
    if (JSON.stringify(kept) !== JSON.stringify(should)) return id;
    if (verdict?.now.speaker !== undefined && row?.name !== verdict.now.speaker) return id;
  }
  return null;
}
