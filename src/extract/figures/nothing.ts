import type { Words } from '../numbers/words.ts';
import type { Amount } from './amount.ts';

/**
 * "no one", "nobody", "none" as the count of nobody: "said no one died", "13 votes to none", "none of its men". null elsewhere.
 */
export function nothingAt(words: Words, i: number): Amount | null {
  const { lower } = words;
  const w = lower[i];
  const none = w === 'none';
  const nobody = w === 'nobody';
  const noOne = w === 'no' && lower[i + 1] === 'one';
  if (!none && !nobody && !noOne) return null;
  const last = noOne ? i + 2 : i + 1;
  if (!(none ? noneCounts(words, i, last) : suffers(words, last))) return null;
  return { first: i, last, from: i, min: 0, max: 0, bound: 'exact', unit: null, money: false, sort: 'words' };
}

/** Whether what follows is something that is counted of people: dying, being hurt, held or missing. */
function suffers(words: Words, at: number): boolean {
  const s = words.sentence[at - 1];
  for (let k = at; k < at + 5 && k < words.count && words.sentence[k] === s; k++) {
    if (
      /^(died|killed|hurt|injured|wounded|dead|missing|arrested|detained|harmed|perished|drowned|survived|hospitalised|hospitalized|charged|displaced|abducted|kidnapped)$/.test(
        words.lower[k],
      )
    )
      return true;
    if (/^[,;:.]$/.test(words.lower[k])) return false;
  }
  return false;
}

function noneCounts(words: Words, i: number, last: number): boolean {
  const before = words.lower[i - 1] ?? '';
  const next = words.lower[last] ?? '';
  if (/^(to|lost|against|killed|and|but)$/.test(before) && /^([.,;]|in|at|on|of|elsewhere)$/.test(next || '.'))
    return true;
  if (next === 'of')
    return (
      /^(its|his|their|her|our|those|them|whom|the)$/.test(words.lower[last + 1] ?? '') &&
      !/^(this|that|it)$/.test(words.lower[last + 2] ?? '')
    );
  return /^(was|were|had|has|have|is|are|survived|died)$/.test(next);
}
