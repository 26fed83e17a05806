import { type Parsed, XPOS } from '../../model/index.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun, TITLES } from './lexicon/roles.ts';

const NOUN = new Set((['NN', 'NNS', 'NNP', 'NNPS', 'FW', 'ADD', 'GW'] as const).map((tag) => XPOS.indexOf(tag)));
const PROPER = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);
const PLURAL = XPOS.indexOf('NNS');
const NEVER_NAMES = new Set(
  `the a an this that these those he she it they we you i his her its their our my your and but or if when while as in on at by to of for from with without after before since
  there here what who which how why where not no yes all both each every some any many most few several one two three four five six seven eight nine ten eleven twelve another other others such
  meanwhile however according earlier later then now also instead only still yet another nobody nothing none someone somebody everyone former latter neither either mr mrs ms`.split(
    /\s+/,
  ),
);

/** 1 for every token that can be part of a proper name, by its capital and tag. */
export function properTokens({ tokens, tags }: Parsed, lower: readonly string[]): Uint8Array {
  const proper = new Uint8Array(tokens.count);
  const common = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (tokens.text.slice(tokens.start[i], tokens.end[i]) === lower[i]) common.add(lower[i]);
  const inside = new Set<string>();
  const capital = (i: number) => /^[\p{Lu}\p{Lt}]/u.test(tokens.text.slice(tokens.start[i], tokens.start[i] + 2));
  const opens = (i: number) =>
    i === tokens.sentenceStart[tokens.sentence[i]] || /^[“"‘«:•—–]$/.test(lower[i - 1] ?? '');
  for (let i = 0; i < tokens.count; i++) if (capital(i) && !opens(i) && PROPER.has(tags.xpos[i])) inside.add(lower[i]);
  for (let i = 0; i < tokens.count; i++) {
    if (!capital(i)) continue;
    if (NEVER_NAMES.has(lower[i])) continue;
    if (!opens(i)) {
      proper[i] = 1;
      continue;
    }
    const after = lower[i + 1] === 'of' && TITLES.has(lower[i]) ? i + 2 : i + 1;
    const next = after < tokens.count && capital(after) && tokens.sentence[after] === tokens.sentence[i];
    if (next && PROPER.has(tags.xpos[i])) proper[i] = 1;
    else if (
      PROPER.has(tags.xpos[i]) &&
      !common.has(lower[i]) &&
      !isPersonNoun(lower[i]) &&
      !(isBodyNoun(lower[i]) && !next)
    )
      proper[i] = 1;
    else if (next && !common.has(lower[i]) && NOUN.has(tags.xpos[i])) proper[i] = 1;
    else if (next && TITLES.has(lower[i])) proper[i] = 1;
    else if (
      !next &&
      tags.xpos[i] !== PLURAL &&
      NOUN.has(tags.xpos[i]) &&
      !common.has(lower[i]) &&
      !isPersonNoun(lower[i]) &&
      !isBodyNoun(lower[i]) &&
      !isDocumentNoun(lower[i]) &&
      lower[i + 1] === ','
    )
      proper[i] = 1;
    else if (inside.has(lower[i]) && !common.has(lower[i]) && !isPersonNoun(lower[i])) proper[i] = 1;
  }
  // "Noh Seung-rae", but not "Tokyo-based".
  for (let i = 2; i < tokens.count; i++)
    if (
      proper[i] === 0 &&
      /^[-‐]$/.test(lower[i - 1]) &&
      proper[i - 2] === 1 &&
      tokens.start[i] === tokens.end[i - 2] + 1
    )
      if (/^\p{Ll}{2,}$/u.test(lower[i]) && !COMPOUND.test(lower[i])) proper[i] = proper[i - 1] = 1;
  return proper;
}

/** What makes an adjective of a name and a hyphen. */
const COMPOUND =
  /(?:ed|run|born|era|style|wide|held|built|made|like|old|led|funded|language|speaking|bound|owned|wing|level|term|speak|controlled|general|elect|chief|based)$/;
