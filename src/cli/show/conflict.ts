import type { ConflictLine } from '../../formats/index.ts';
import { type Colour, type Paint, plain, wrap } from './paint.ts';
import { showJudged, showSide } from './side.ts';

const COLOURS: Readonly<Record<ConflictLine['kind'], Colour>> = {
  denial: 'red',
  contradiction: 'magenta',
  reversal: 'yellow',
  figures: 'blue',
  sum: 'cyan',
};

/** One conflict: its kind and what it is about, each side with who says it when, and the reason. */
export function showConflict(conflict: ConflictLine, paint: Paint): string {
  const { id, kind, sides, score, about, reason } = conflict;
  const facts = [plain(about), `${Math.round(score * 100)} %`, id].filter(Boolean).join(' · ');
  return [
    `${paint(COLOURS[kind], kind)} ${paint('dim', facts)}${showJudged(conflict, paint)}`,
    ...sides.map((side) => showSide(side, '', paint)),
    paint('dim', wrap(plain(reason), '  why: ', 7, paint.columns)),
  ].join('\n');
}
