import { quote, type Reasons } from '../../model/index.ts';
import type { PossibleCue } from './cues.ts';
import type { Parts } from './refine.ts';
import type { Roles } from './roles.ts';
import type { Sheet } from './sheet.ts';
import { spanOf } from './spans.ts';

const percent = (probability: number) => `${Math.round(100 * probability)} %`;

/** Which model decided each part of a statement and how sure it was, in words for people. */
export function reasonsFor(sheet: Sheet, cue: PossibleCue, roles: Roles, parts: Parts): Reasons {
  const rule = parts.changed === undefined ? '' : `; rule: ${parts.changed}`;
  const words = quote(sheet.parsed.tokens.text, spanOf(sheet, cue));
  const pieces = roles.content.length === 1 ? '' : ` in ${roles.content.length} pieces`;
  const quoted = roles.quoted === 1 ? ', all of it quoted' : roles.quoted > 0 ? ', partly quoted' : '';
  return {
    cue: `the cue model takes “${words}” for words of speech (${percent(cue.probability)})${rule}`,
    source:
      parts.source === null
        ? `the role model finds no source near the cue (${percent(roles.sourceMean)})`
        : `the role model takes these words for who speaks (${percent(roles.sourceMean)})`,
    content: `the role model takes these words for what is said (${percent(roles.contentMean)})${pieces}${quoted}`,
  };
}
