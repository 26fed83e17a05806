import type { Found, KeptSide, KeptStatement, ReportFace } from '../store/index.ts';
import type { Quotation } from './dossier.ts';
import { excerpt } from './excerpt.ts';

/** A statement as a quotation. */
export function ofStatement({ id, report, statement, judged }: KeptStatement): Quotation {
  const { source, cue, content, speaker, act, via } = statement;
  const roles = [['source', source] as const, ['cue', cue] as const, ['content', content] as const];
  return {
    ...{ segments: excerpt(report.text, roles), speaker: speaker?.name ?? 'nobody named', act, report, statement: id },
    chain: chainOf(report, [...via, speaker?.name ?? 'nobody named']),
    notes: [...copied(report), ...judgedNotes(judged)],
  };
}

/** One side of a claim or conflict as a quotation. */
export function ofSide(
  { report, statement, actor, speaker, span, words }: KeptSide,
  notes: readonly string[] = [],
): Quotation {
  const name = actor?.name ?? speaker?.name ?? null;
  const asWritten = speaker !== null && name !== null && speaker.name !== name ? [`named ${speaker.name} there`] : [];
  return {
    segments: excerpt(report.text, [['hit', words] as const, ['content', [span]] as const]),
    ...{ speaker: name, act: null, report, statement, chain: chainOf(report, name === null ? [] : [name]) },
    notes: [...asWritten, ...copied(report), ...notes],
  };
}

/** A passage that was found as a quotation. */
export function ofPassage(report: ReportFace, { span, hits, statements }: Found['passages'][number]): Quotation {
  const [innermost] = statements;
  const speaker = innermost === undefined ? null : (innermost.statement.speaker?.name ?? 'nobody named');
  const via = innermost?.statement.via ?? [];
  return {
    segments: excerpt(report.text, hits.length > 0 ? [['hit', hits] as const] : [['content', [span]] as const]),
    ...{ speaker, act: innermost?.statement.act ?? null, report, statement: innermost?.id ?? null },
    ...{ chain: chainOf(report, [...via, ...(speaker === null ? [] : [speaker])]), notes: copied(report) },
  };
}

const chainOf = ({ outlet }: ReportFace, rest: readonly string[]) => [outlet ?? 'outlet not stated', ...rest];

const copied = ({ copyOf }: ReportFace) => (copyOf === null ? [] : [`the report is a copy of ${copyOf}`]);

/** What people decided, in words. */
export function judgedNotes(judged: KeptStatement['judged']): string[] {
  if (judged === null) return [];
  const states = { accept: 'accepted', reject: 'rejected', edit: 'edited' } as const;
  const was = Object.entries(judged.was).map(([field, value]) => `${field} was found as ${value ?? 'nothing'}`);
  return [
    ...(judged.state === null ? [] : [`${states[judged.state]} by a person`]),
    ...(judged.grade === null ? [] : [`graded ${judged.grade}`]),
    ...was,
  ];
}
