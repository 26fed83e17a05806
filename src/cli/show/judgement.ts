import type { JudgementLine } from '../../formats/index.ts';
import { type Paint, plain } from './paint.ts';

/** One judgement on a line: its number, when, who, what, and why. */
export function showJudgement(judgement: JudgementLine, paint: Paint): string {
  const { number, kind, about, value, note, by, at, undone } = judgement;
  const set = Object.entries(value).map(([field, to]) => `${field}=${to}`);
  const what = [kind, ...about, ...set].map(plain).join(' ');
  const why = note === null ? '' : `: ${plain(note)}`;
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  const taken = undone === null ? '' : paint('yellow', ` (undone by ${undone})`);
  return `${paint('bold', String(number))}  ${when}  ${plain(by)}  ${what}${why}${taken}`;
}
