/** Words that tell nothing of what a text is about. */
const STOP = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does for from had has have he her his how i
  if in into is it its just more most my new now of on one only or other our out over own said say says she so some such than that the their
  them then there these they this those to up us was we were what when where which who will with would you your`.split(
    /\s+/,
  ),
);

/** The content words of a text in their order: lower case, without endings of number and possession. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    if (STOP.has(word) || word.length < 2) continue;
    const bare = word.replace(/['’]s?$/, '').replace(/['’].*$/, (rest) => (rest === '’t' || rest === "'t" ? 't' : ''));
    terms.push(bare.length > 4 ? bare.replace(/(?:ies|es|s)$/, (ending) => (ending === 'ies' ? 'y' : '')) : bare);
  }
  return terms;
}

/** Sentences, roughly: what stands between stops and line ends. At most so many; the rest of a long text says little more. */
export function sentencesOf(text: string, most = 60): string[] {
  const found: string[] = [];
  for (const part of text.split(/(?<=[.!?]["”’]?)\s+|\n+/)) {
    if (part.trim() === '') continue;
    found.push(part);
    if (found.length === most) break;
  }
  return found;
}
