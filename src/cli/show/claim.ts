import type { ClaimLine } from '../../formats/index.ts';
import { type Colour, type Paint, plain, plural, wrap } from './paint.ts';
import { showJudged, showSide } from './side.ts';

const COLOURS: Readonly<Record<ClaimLine['sides'][number]['stance'], Colour>> = {
  affirms: 'green',
  denies: 'red',
  discusses: 'yellow',
};

/** One claim: its sentence, how many say it from how many origins, and each side. */
export function showClaim(claim: ClaimLine, paint: Paint): string {
  const { id, text, sides, origins } = claim;
  const reports = new Set(sides.map(({ report }) => report)).size;
  const facts = [plural(reports, 'report'), plural(origins, 'origin'), id].join(' · ');
  return [
    paint('bold', wrap(plain(text), '', 0, paint.columns)),
    `  ${paint('dim', facts)}${showJudged(claim, paint)}`,
    ...sides.map((side) => showSide(side, `${paint(COLOURS[side.stance], side.stance.padEnd(9))} `, paint)),
  ].join('\n');
}
