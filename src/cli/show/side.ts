import type { SideLine } from '../../formats/index.ts';
import { type Paint, plain, wrap } from './paint.ts';

/** Who says it, when and where, and the words. @param first what stands before the date */
export function showSide(
  { actor, outlet, published, report, statement, text }: SideLine,
  first: string,
  paint: Paint,
): string {
  const day = published?.slice(0, 10) ?? 'no date';
  const where = paint('dim', ` · ${plain(outlet ?? 'outlet not stated')} · ${statement ?? report}`);
  const who = statement === null ? 'the report itself' : plain(actor ?? 'nobody named');
  return `  ${first}${day}  ${paint('bold', who)}${where}\n${wrap(plain(text), '    ', 4, paint.columns)}`;
}

/** What people decided, as a few words after the facts. */
export function showJudged(
  { judged, grade }: { readonly judged: string | null; readonly grade: string | null },
  paint: Paint,
): string {
  const states: Readonly<Record<string, string>> = { accept: 'accepted', reject: 'rejected', edit: 'edited' };
  const words = [judged === null ? '' : states[judged], grade === null ? '' : `graded ${grade}`].filter(Boolean);
  return words.length === 0 ? '' : ` ${paint(judged === 'reject' ? 'red' : 'green', words.join(', '))}`;
}
